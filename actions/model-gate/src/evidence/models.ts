import { openTable } from '@ml-actions/dataset/open'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { withColumnsByClass } from '@ml-actions/metrics/columns-by-class'
import { type MetricsFile, readMetricsFile } from '@ml-actions/metrics/files/metrics-file'
import { columnsOf, gatherPredictions } from '@ml-actions/metrics/gather-predictions'
import type { Predictions, Roles } from '@ml-actions/metrics/predictions'
import type { Policy } from '../policy/policy.ts'
import type { Model } from './evidence.ts'
import { type Reading, refuseFaults, textOf, wantedOf } from './files.ts'
import { rolesOf } from './roles.ts'

/** Reads the baseline; where there is none, says why. */
export async function baselineOf(reading: Reading, policy: Policy): Promise<Model | string> {
  const { baseline } = policy
  const named = [baseline?.predictions, baseline?.metrics].filter((path) => path !== undefined)
  if (named.length === 0) return 'the policy names no baseline'
  const missing = (await Promise.all(named.map((path) => isMissing(reading.files, path)))).indexOf(true)
  if (missing >= 0) return `there is no file ${named[missing]}`
  return modelOf(reading, policy, 'baseline')
}

/** Tells whether a file that a policy names is not there. Asks the source by a pattern that matches the path alone, since only patterns may match nothing. */
export async function isMissing(files: DataSource, path: string): Promise<boolean> {
  if (/[*?[\]]/.test(path) || !/\w$/.test(path)) return false
  return (await files.list(`${path.slice(0, -1)}[${path.slice(-1)}]`)).length === 0
}

/** Reads what speaks for one model. */
export async function modelOf(
  reading: Reading,
  policy: Policy,
  which: 'candidate' | 'baseline',
): Promise<Model> {
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

async function predictionsOf(reading: Reading, path: string, named: Roles): Promise<Predictions> {
  const table = await openTable(reading.files, path)
  try {
    refuseFaults(table)
    const names = table.headings.map(({ name }) => name)
    const roles = withColumnsByClass(named, names, path)
    const gathering = gatherPredictions(path, roles)
    const wanted = wantedOf(table, columnsOf(roles))
    for await (const batch of table.batches(wanted, reading.signal)) gathering.add(batch)
    reading.sources.push(await table.source())
    reading.notes.push(...table.notes.map((note) => `${path}: ${note}`))
    return gathering.done()
  } finally {
    await table.close()
  }
}
