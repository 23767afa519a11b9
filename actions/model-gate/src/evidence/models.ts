import { sha256 } from '@ml-actions/action/settings-file'
import { isGlob } from '@ml-actions/dataset/sources/glob'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { type MetricsFile, readMetricsFile } from '@ml-actions/metrics/files/metrics-file'
import type { Predictions } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import { originOf } from '../origins/catalogue.ts'
import type { Policy } from '../policy/policy.ts'
import type { Predictor } from '../predictors/predictor.ts'
import { type Asking, askedRows } from './asked-rows.ts'
import type { Model } from './evidence.ts'
import { type Reading, textOf } from './files.ts'
import { filesNamed, predictionsOf } from './prediction-files.ts'
import { rolesOf } from './roles.ts'

/** Makes a model ready to be asked. */
export type Ask = (which: 'candidate' | 'baseline') => Promise<Predictor>

/**
 * Reads the baseline; where there is none, says why.
 * @param ask  absent where no model is asked
 */
export async function baselineOf(reading: Reading, policy: Policy, ask?: Ask): Promise<Model | string> {
  const { baseline } = policy
  if (baseline?.rows !== undefined) {
    if (ask === undefined) return 'the baseline is a model, which only the gate asks'
    if (await isMissing(reading.files, baseline.rows.inputs))
      return `there is no file ${baseline.rows.inputs}`
  }
  const named = [baseline?.predictions, baseline?.metrics].filter((path) => path !== undefined)
  if (named.length === 0 && baseline?.rows === undefined) return 'the policy names no baseline'
  const missing = (await Promise.all(named.map((path) => isMissing(reading.files, path)))).indexOf(true)
  if (missing >= 0) return `there is no file ${named[missing]}`
  return modelOf(reading, policy, 'baseline', ask)
}

/** Tells whether a file that a policy names is not there. Asks the source by a pattern that matches the path alone, since only patterns may match nothing. */
export async function isMissing(files: DataSource, path: string): Promise<boolean> {
  if (isGlob(path)) return originOf(path) === undefined && (await files.list(path)).length === 0
  if (path.includes(']') || !/\w$/.test(path)) return false
  return (await files.list(`${path.slice(0, -1)}[${path.slice(-1)}]`)).length === 0
}

/** Reads what speaks for one model. */
export async function modelOf(
  reading: Reading,
  policy: Policy,
  which: 'candidate' | 'baseline',
  ask?: Ask,
): Promise<Model> {
  const { predictions, metrics, rows, columns } = policy[which] ?? { columns: {} }
  const asking =
    rows === undefined || ask === undefined
      ? undefined
      : { rows, columns, roles: rolesOf(policy, which), predictor: await ask(which) }
  return {
    ...(asking === undefined ? {} : await answersOf(reading, asking)),
    ...(predictions === undefined ? {} : await predictionsOf(reading, predictions, rolesOf(policy, which))),
    ...(metrics === undefined ? {} : { metrics: await metricsOf(reading, metrics) }),
  }
}

async function metricsOf(reading: Reading, path: string): Promise<MetricsFile> {
  const [only, second] = await filesNamed(reading, path)
  if (only === undefined) {
    reading.notes.push(`no file matches ${path}`)
    return { path, numbers: new Map(), leftOut: new Map() }
  }
  if (second === undefined) return readMetricsFile(await textOf(reading, only), only)
  const is = `${path} matches ${only}, ${second} and perhaps more`
  const wanted = 'one file of metrics: numbers of several cannot be made into one'
  throw new Misuse({ is, wanted, todo: 'name one, or give predictions, which can', place: { path: only } })
}

/** What a model says that is asked itself. */
async function answersOf(reading: Reading, asking: Asking): Promise<Model> {
  const { rows } = asking
  const { predictions, ...asked } = await askedRows(reading, asking)
  const gaveUp = asked.gaveUp === undefined ? '' : `, and gave up on ${asked.gaveUp}`
  reading.notes.push(`${asked.name} was asked the ${predictions.rows} rows of ${rows.inputs}${gaveUp}`)
  return { predictions, digest: digestOfAnswers(predictions), asked }
}

/** Models that are asked the same rows are told apart by what they say. */
function digestOfAnswers({ classes, predictions, scores, classScores = [] }: Predictions): string {
  const columns = [predictions, scores, ...classScores].flatMap((column) =>
    column === undefined ? [] : [sha256(new Uint8Array(column.buffer, column.byteOffset, column.byteLength))],
  )
  return sha256([JSON.stringify(classes), ...columns].join('\n'))
}
