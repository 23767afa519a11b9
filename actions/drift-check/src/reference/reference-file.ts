import { anotherVersion } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import { type Mapping, mapOf } from '@ml-actions/verdict/mapping'
import { isColumn, isSeasons } from './fits.ts'
import type { Reference } from './reference.ts'

/** The version of the form that references are frozen in. */
export const referenceVersion = 2

/** Whether what is given as the reference is one that was frozen before. */
export function isFrozen(paths: readonly string[]): boolean {
  const [path = ''] = paths
  return paths.length === 1 && path.endsWith('.json') && !path.includes('*') && !path.includes('://')
}

/** Writes a reference as the file that later runs read: no row of the data is in it. */
export function printReference({ rows, columns, sources, asked, seasons, prediction }: Reference): string {
  const lines = columns.map((column) => `    ${JSON.stringify(column)}`)
  return `{
  "drift-reference": ${referenceVersion},
  "rows": ${rows},
  "sources": ${JSON.stringify(sources)},
  "asked": ${JSON.stringify(asked)},${prediction === undefined ? '' : `\n  "prediction": ${JSON.stringify(prediction)},`}${seasons === undefined ? '' : `\n  "seasons": ${JSON.stringify(seasons)},`}
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
  if (version === undefined) throw notFrozen(value, path)
  if (version !== referenceVersion) throw ofAnotherVersion(version, path)
  const columns = Array.isArray(value['columns']) ? value['columns'] : []
  const sources = Array.isArray(value['sources']) ? value['sources'] : []
  if (typeof value['rows'] !== 'number' || !columns.every(isColumn))
    throw broken(path, 'it lacks rows or columns')
  const seasons = value['seasons']
  if (seasons !== undefined && !isSeasons(seasons, columns))
    throw broken(path, 'its seasons do not fit its columns')
  const prediction = value['prediction']
  if (prediction !== undefined && !isColumn(prediction)) throw broken(path, 'its predictions have no bins')
  return {
    rows: value['rows'],
    columns,
    sources,
    asked: String(value['asked']),
    ...(seasons === undefined ? {} : { seasons }),
    ...(prediction === undefined ? {} : { prediction }),
  }
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw text.includes('"drift-reference"') ? broken(path, 'it is not JSON') : notFrozen({}, path)
  }
}

function ofAnotherVersion(version: unknown, path: string): Misuse {
  const again = 'freeze it again with mode: freeze'
  if (typeof version === 'number') {
    const message = anotherVersion({ what: 'the reference', reads: referenceVersion, again }, version)
    return new Misuse({ ...message, place: { path } })
  }
  return broken(path, 'its version is no number')
}

/** One file whose name ends in `.json` is a frozen reference, whatever is in it. */
function notFrozen(value: Mapping, path: string): Misuse {
  const counts = value['drift-counts'] !== undefined
  return new Misuse({
    is: counts
      ? 'these are counts of current data, given as the reference'
      : 'it says no version of a frozen reference, which is what a reference named .json is',
    wanted: 'the reference.json that mode: freeze wrote',
    todo: counts
      ? 'give them as "current"'
      : 'is it data? freeze it with mode: freeze and give what that writes, or name it .jsonl where each line is a row',
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
