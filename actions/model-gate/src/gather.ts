import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import { formOf } from '@ml-actions/metrics/files/catalogue'
import { type MetricsFile, readMetricsFile } from '@ml-actions/metrics/files/metrics-file'
import { columnsOf, gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import { pair } from '@ml-actions/metrics/pair'
import type { Predictions, Roles } from '@ml-actions/metrics/predictions'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Evidence, Model } from './evidence/evidence.ts'
import { noColumn, type Reading, refuseFaults, textOf } from './evidence/files.ts'
import { reachOf } from './evidence/reach-of.ts'
import { refuseUncomputable, rolesOf } from './evidence/roles.ts'
import type { spec } from './inputs.ts'
import { parsePolicy } from './policy/parse.ts'
import type { ModelFiles, Policy } from './policy/policy.ts'
import { probeNamed } from './probes/catalogue.ts'
import type { Reach } from './probes/reach.ts'

/** Finds the policy and the files of both models, and reads them. */
export async function gather(
  asked: Asked<typeof spec.inputs>,
  run: Pick<Run, 'context' | 'signal'>,
  files: DataSource,
): Promise<Evidence> {
  const reading: Reading = { files, signal: run.signal, sources: [], notes: [] }
  const written = parsePolicy(await textOf(reading, asked.policy), asked.policy)
  const policy = overridden(written, asked)
  if (policy.candidate.predictions !== undefined) refuseUncomputable(policy, rolesOf(policy, 'candidate'))
  const candidate = await modelOf(reading, policy, 'candidate')
  const isBare = candidate.predictions === undefined && candidate.metrics === undefined
  const isProbed = policy.checks.length > 0 && policy.checks.every((check) => check.probe !== undefined)
  if (isBare && !isProbed) throw noCandidate(policy)
  const baseline = await baselineOf(reading, policy)
  const both =
    typeof baseline !== 'string' && candidate.predictions !== undefined && baseline.predictions !== undefined
      ? { pair: pair(candidate.predictions, baseline.predictions) }
      : {}
  const purpose =
    asked.purpose === 'auto' ? (run.context.change === undefined ? 'promote' : 'review') : asked.purpose
  const seen = await probe(policy, reachOf(reading))
  const { sources, notes } = reading
  return { policy, purpose, candidate, baseline, ...both, seen, sources, notes }
}

/** Lets the probes of a policy read what they need, one after the other. */
async function probe({ checks }: Policy, reach: Reach): Promise<ReadonlyMap<string, unknown>> {
  const seen = new Map<string, unknown>()
  for (const { name, probe } of checks) {
    if (probe !== undefined) seen.set(name, await probeNamed(probe.name).gather(probe.settings, reach))
  }
  return seen
}

/** Puts the files that the inputs name in the place of the policy's. */
function overridden(
  policy: Policy,
  asked: Pick<Asked<typeof spec.inputs>, 'candidate' | 'baseline'>,
): Policy {
  const { candidate, baseline } = policy
  return {
    ...policy,
    candidate: asked.candidate === '' ? candidate : withFile(candidate, asked.candidate),
    ...(asked.baseline === ''
      ? {}
      : { baseline: withFile(baseline ?? { columns: candidate.columns }, asked.baseline) }),
  }
}

function withFile({ columns }: ModelFiles, path: string): ModelFiles {
  return formOf(path) === undefined ? { columns, predictions: path } : { columns, metrics: path }
}

function noCandidate({ path }: Policy): Misuse {
  const is = 'neither the policy nor the input "candidate" names a file of the candidate'
  const todo = 'write "predictions: …" or "metrics: …" under "candidate"'
  return new Misuse({ is, wanted: 'its predictions, its metrics, or both', todo, place: { path } })
}

/** Reads the baseline; where there is none, says why. */
async function baselineOf(reading: Reading, policy: Policy): Promise<Model | string> {
  const { baseline } = policy
  const named = [baseline?.predictions, baseline?.metrics].filter((path) => path !== undefined)
  if (named.length === 0) return 'the policy names no baseline'
  const missing = (await Promise.all(named.map((path) => isMissing(reading.files, path)))).indexOf(true)
  if (missing >= 0) return `there is no file ${named[missing]}`
  return modelOf(reading, policy, 'baseline')
}

/** Asks the source by a pattern that matches the path alone, since only patterns may match nothing. */
async function isMissing(files: DataSource, path: string): Promise<boolean> {
  if (/[*?[\]]/.test(path) || !/\w$/.test(path)) return false
  return (await files.list(`${path.slice(0, -1)}[${path.slice(-1)}]`)).length === 0
}

async function modelOf(reading: Reading, policy: Policy, which: 'candidate' | 'baseline'): Promise<Model> {
  const { predictions, metrics } = policy[which] ?? {}
  return {
    ...(predictions === undefined
      ? {}
      : { predictions: await predictionsOf(reading, predictions, rolesOf(policy, which)) }),
    ...(metrics === undefined ? {} : { metrics: await metricsOf(reading, metrics) }),
  }
}

async function metricsOf(reading: Reading, path: string): Promise<MetricsFile> {
  return readMetricsFile(await textOf(reading, path), path)
}

async function predictionsOf(reading: Reading, path: string, roles: Roles): Promise<Predictions> {
  const table = await openTable(reading.files, path)
  try {
    refuseFaults(table)
    const gathering = gatherPredictions(path, roles)
    for await (const batch of table.batches(wantedOf(table, roles), reading.signal)) gathering.add(batch)
    reading.sources.push(await table.source())
    reading.notes.push(...table.notes.map((note) => `${path}: ${note}`))
    return gathering.done()
  } finally {
    await table.close()
  }
}

/** The columns to read, each once. */
function wantedOf(table: Table, roles: Roles): readonly Wanted[] {
  const names = table.headings.map(({ name }) => name)
  return [...columnsOf(roles)].map(([name, kind]) => {
    const heading = names.indexOf(name)
    if (heading < 0) throw noColumn(table.path, name, names)
    return table.headings[heading]?.type === undefined
      ? { heading, type: kind === 'number' ? 'float64' : 'text' }
      : { heading }
  })
}
