import { sha256 } from '@ml-actions/action/settings-file'
import { anotherVersion } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import { mapOf } from '@ml-actions/verdict/mapping'
import type { Source } from '@ml-actions/verdict/verdict'
import { isCount, isSeasons } from '../reference/fits.ts'
import type { FrozenColumn, Reference } from '../reference/reference.ts'
import { printReference } from '../reference/reference-file.ts'
import type { TalliedColumn, Tally } from './tally.ts'

/** Data of late, or a part of it, counted in the bins of a frozen reference. */
export interface Counts {
  readonly data: Tally
  /** What the model said; undefined where that was not given. */
  readonly prediction?: Tally
}

/** The version of the form that counts are written in. */
export const countsVersion = 1

const ending = 'counts.json'

/**
 * Whether what is given as the current data was counted before: all of its files end in `counts.json`.
 * @throws {Misuse} when only some do
 */
export function areCounts(paths: readonly string[]): boolean {
  const counted = paths.filter((path) => path.endsWith(ending))
  if (counted.length === 0) return false
  if (counted.length === paths.length) return true
  const path = paths.find((one) => !one.endsWith(ending)) ?? ''
  throw new Misuse({
    is: 'some of the current files are counts, and some are data',
    wanted: 'one of them',
    todo: 'count each part with mode: count, then give the counts of all',
    place: { path },
  })
}

/** The digest by which counts name the reference in whose bins they were counted. */
export function digestOf(reference: Reference): string {
  return sha256(printReference(reference))
}

/** Writes counts as the file that a later run adds up: no row of the data is in it. */
export function printCounts({ data, prediction }: Counts, reference: Reference): string {
  const print = ({ columns, ...rest }: Tally) =>
    `{ ${JSON.stringify(rest).slice(1, -1)}, "columns": [\n${columns.map((column) => `    ${JSON.stringify(column)}`).join(',\n')}\n  ] }`
  return `{
  "drift-counts": ${countsVersion},
  "reference": ${JSON.stringify(digestOf(reference))},
  "data": ${print(data)}${prediction === undefined ? '' : `,\n  "prediction": ${print(prediction)}`}
}
`
}

/**
 * Reads what `printCounts` wrote.
 * @throws {Misuse} for anything else, and for counts in the bins of another reference
 */
export function parseCounts(text: string, path: string, reference: Reference): Counts {
  const value = mapOf(jsonIn(text, path))
  const version = value['drift-counts']
  if (version !== countsVersion) {
    const message = anotherVersion({ what: 'the file of counts', reads: countsVersion, again }, version)
    throw new Misuse({ ...message, place: { path } })
  }
  if (value['reference'] !== digestOf(reference)) throw ofAnother(path)
  const data = value['data']
  if (!isTally(data, reference.columns)) throw broken(path, 'its counts do not fit the bins of the reference')
  const prediction = value['prediction']
  if (prediction === undefined) return { data }
  const frozen = reference.prediction
  if (frozen !== undefined && isTally(prediction, [frozen])) return { data, prediction }
  throw broken(path, 'its predictions do not fit the bins of the reference')
}

const again = 'count this part again with mode: count'

function isTally(value: unknown, reference: readonly FrozenColumn[]): value is Tally {
  const { rows, sources, notes, columns, seasons, marks } = mapOf(value)
  return (
    isCount(rows) &&
    areTexts(marks ?? []) &&
    Array.isArray(sources) &&
    sources.every(isSource) &&
    areTexts(notes) &&
    Array.isArray(columns) &&
    columns.length === reference.length &&
    columns.every((column, at) => isColumn(column, reference[at]?.counts.length)) &&
    (seasons === undefined || isSeasons(seasons, reference))
  )
}

function isColumn(value: unknown, bins: number | undefined): value is TalliedColumn {
  const { counts, isMissing, isInvalid, because } = mapOf(value)
  const isRead = typeof isMissing === 'boolean' && typeof isInvalid === 'boolean'
  const isTold = because === undefined || typeof because === 'string'
  return isRead && isTold && Array.isArray(counts) && counts.length === bins && counts.every(isCount)
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isSource(value: unknown): value is Source {
  const { path, bytes, digest } = mapOf(value)
  return typeof path === 'string' && isCount(bytes) && typeof digest === 'string'
}

function jsonIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken(path, 'it is not JSON')
  }
}

function ofAnother(path: string): Misuse {
  return new Misuse({
    is: 'the counts are in the bins of another reference',
    wanted: 'counts in the bins of the reference that is given',
    todo: 'count this part again with mode: count and this "reference"',
    place: { path },
  })
}

function broken(path: string, why: string): Misuse {
  return new Misuse({
    is: `the counts cannot be read: ${why}`,
    wanted: 'what mode: count writes',
    todo: again,
    place: { path },
  })
}
