import { Misuse } from '@ml-actions/verdict/faults'
import { mapOf } from '@ml-actions/verdict/mapping'
import type { Bins } from '../bins/way.ts'
import type { FrozenColumn, Reference, Seasons } from './reference.ts'

/** Whether what is given as the reference is one that was frozen before. */
export function isFrozen(paths: readonly string[]): boolean {
  const [path = ''] = paths
  return paths.length === 1 && path.endsWith('.json') && !path.includes('*')
}

/** Writes a reference as the file that later runs read: no row of the data is in it. */
export function printReference({ rows, columns, sources, asked, seasons }: Reference): string {
  const lines = columns.map((column) => `    ${JSON.stringify(column)}`)
  return `{
  "drift-reference": 2,
  "rows": ${rows},
  "sources": ${JSON.stringify(sources)},
  "asked": ${JSON.stringify(asked)},${seasons === undefined ? '' : `\n  "seasons": ${JSON.stringify(seasons)},`}
  "columns": [
${lines.join(',\n')}
  ]
}
`
}

/**
 * Reads what `printReference` wrote.
 * @throws {Misuse} for anything else
 */
export function parseReference(text: string, path: string): Reference {
  const value = mapOf(jsonIn(text, path))
  const version = value['drift-reference']
  if (version !== 2) throw ofAnotherVersion(version, path)
  const columns = Array.isArray(value['columns']) ? value['columns'] : []
  const sources = Array.isArray(value['sources']) ? value['sources'] : []
  if (typeof value['rows'] !== 'number' || !columns.every(isColumn))
    throw broken(path, 'it lacks rows or columns')
  const seasons = value['seasons']
  if (seasons !== undefined && !isSeasons(seasons, columns))
    throw broken(path, 'its seasons do not fit its columns')
  return {
    rows: value['rows'],
    columns,
    sources,
    asked: String(value['asked']),
    ...(seasons === undefined ? {} : { seasons }),
  }
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken(path, 'it is not JSON')
  }
}

function isColumn(value: unknown): value is FrozenColumn {
  const { name, type, as, bins, counts } = mapOf(value)
  const isNamed = [name, type, as].every((word) => typeof word === 'string')
  return isNamed && Array.isArray(counts) && counts.every(isCount) && fits(bins, counts.length)
}

/** Whether each season has as many counts of each column as that has bins. */
function isSeasons(value: unknown, columns: readonly FrozenColumn[]): value is Seasons {
  const { rows, counts } = mapOf(value)
  const seasons = Object.values(mapOf(counts))
  const fit = (season: unknown) =>
    Array.isArray(season) &&
    season.length === columns.length &&
    season.every(
      (one, index) =>
        Array.isArray(one) && one.every(isCount) && one.length === columns[index]?.counts.length,
    )
  return Object.values(mapOf(rows)).every(isCount) && seasons.every(fit)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Whether there are as many counts as bins. */
function fits(value: unknown, counts: number): value is Bins {
  const { is, edges, kept, others, tail } = mapOf(value)
  const isList = (list: unknown, type: string): list is unknown[] =>
    Array.isArray(list) && list.every((one) => typeof one === type)
  if (is === 'identifier-like') return counts === 0
  if (is === 'numeric') return isList(edges, 'number') && counts === edges.length + 3
  const { alone, scarce } = mapOf(tail)
  const isTail = isCount(alone) && isCount(scarce) && alone <= scarce
  const isCategory = is === 'category' && isTail && isList(kept, 'string') && isList(others, 'string')
  return isCategory && counts === kept.length + 3
}

function ofAnotherVersion(version: unknown, path: string): Misuse {
  return new Misuse({
    is: version === undefined ? 'this JSON is no frozen reference' : `the reference is of version ${version}`,
    wanted: 'a reference of version 2',
    todo: 'freeze it again with mode: freeze',
    place: { path },
  })
}

function broken(path: string, why: string): Misuse {
  return new Misuse({
    is: `the frozen reference cannot be read: ${why}`,
    wanted: 'what mode: freeze writes',
    todo: 'freeze it again with mode: freeze',
    place: { path },
  })
}
