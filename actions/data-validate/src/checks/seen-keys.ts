import type { Finding } from '@ml-actions/verdict/finding'
import type { Key } from '../values/key.ts'
import type { Answer, Cells, Look } from './check.ts'
import type { Example } from './example.ts'
import { cellFinding } from './per-value.ts'
import { keepExample, mergeExamples } from './tally.ts'
import { grouped, percent } from './words.ts'

/** Rows of one file that lie side by side, so that a row can be named after its batch is gone. */
interface Stretch {
  readonly path: string
  readonly field: string
  /** The number of its first row: among all rows of all files from 0, and in its file from 1. */
  readonly first: number
  readonly row: number
  /** The line of its first row, where each row has one line of its own. */
  readonly line?: number
}

/** All keys that were seen, each with the row that had it first. Every member of a group is a failure. */
export interface SeenKeys {
  /** Row by key; `−1 − row` once the key was seen again. */
  readonly rows: Map<Key, number>
  readonly stretches: readonly Stretch[]
  evaluated: number
  failed: number
  skipped: number
  readonly examples: Example[]
  /** How many distinct keys are kept. */
  readonly most: number
  /** True when there were more. */
  over: boolean
}

/** How many distinct keys are kept, in about half a gigabyte; above it a check cannot say that there is no repetition. */
export const mostKeys = 5_000_000

/** No keys. */
export function noKeys(most = mostKeys): SeenKeys {
  const counts = { evaluated: 0, failed: 0, skipped: 0 }
  return { rows: new Map(), stretches: [], ...counts, examples: [], most, over: false }
}

/** Adds the keys of a batch's rows; a row without a key is stepped over. */
export function addKeys(
  seen: SeenKeys,
  look: Look,
  cells: Cells,
  keyOf: (row: number) => Key | undefined,
): void {
  if (look.rows === 0) return
  Object.assign(seen, { stretches: withStretch(seen.stretches, stretchOf(look, cells)) })
  for (let row = 0; row < look.rows; row++) {
    const key = keyOf(row)
    if (key === undefined) {
      seen.skipped++
      continue
    }
    seen.evaluated++
    const at = look.first + row
    const first = meet(seen, key, at)
    if (first === at) continue
    seen.failed++
    keepExample(seen.examples, at, () => {
      const place = placeOf(seen.stretches, first)
      return cellFinding(cells, row, `the same value stands in row ${grouped(place.row)} of ${place.path}`)
    })
  }
}

/** The same keys, of rows that stand `by` rows later. */
export function shiftKeys(seen: SeenKeys, by: number): SeenKeys {
  return {
    ...seen,
    rows: new Map([...seen.rows].map(([key, entry]) => [key, entry < 0 ? entry - by : entry + by])),
    stretches: seen.stretches.map((stretch) => ({ ...stretch, first: stretch.first + by })),
    examples: seen.examples.map((example) => ({ ...example, at: example.at + by })),
  }
}

/** Puts the keys of two parts of the data together. */
export function mergeKeys(one: SeenKeys, other: SeenKeys): SeenKeys {
  const merged: SeenKeys = {
    rows: new Map(one.rows),
    stretches: [...one.stretches, ...other.stretches],
    evaluated: one.evaluated + other.evaluated,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    examples: mergeExamples(one.examples, other.examples),
    most: one.most,
    over: one.over || other.over,
  }
  for (const [key, entry] of other.rows) {
    const at = entry < 0 ? -1 - entry : entry
    const known = merged.rows.has(key)
    const first = meet(merged, key, at)
    if (known && entry >= 0) fail(merged, at)
    if (entry < 0) merged.rows.set(key, -1 - Math.min(first, at))
    else if (at < first) merged.rows.set(key, -1 - at)
  }
  return merged
}

/** Answers whether no key was seen twice. */
export function answerKeys(seen: SeenKeys, things: string): Answer {
  const { evaluated, failed, skipped, examples, most, over } = seen
  const limit = `more than ${grouped(most)} distinct ${things}, which is more than is kept in memory`
  const repeated = `${grouped(failed)} of ${grouped(evaluated)} ${things} (${percent(failed, evaluated)}) stand more than once`
  return {
    holds: failed > 0 ? false : over ? undefined : true,
    ...(over && failed === 0 ? { reason: 'over-limit' } : {}),
    evaluated,
    failed,
    skipped,
    is:
      failed > 0
        ? `${over ? 'at least ' : ''}${repeated}`
        : over
          ? limit
          : `no two of ${grouped(evaluated)} ${things} are equal`,
    settled: true,
    examples,
  }
}

/** Notes a key; the first row that had it, which fails when it is met again for the first time. */
function meet(seen: SeenKeys, key: Key, at: number): number {
  const entry = seen.rows.get(key)
  if (entry === undefined) {
    if (seen.rows.size < seen.most) seen.rows.set(key, at)
    else seen.over = true
    return at
  }
  if (entry < 0) return -1 - entry
  seen.rows.set(key, -1 - entry)
  fail(seen, entry)
  return entry
}

/** Counts a row whose batch is gone as a failure. */
function fail(seen: SeenKeys, at: number): void {
  seen.failed++
  keepExample(seen.examples, at, (): Finding => {
    const place = placeOf(seen.stretches, at)
    return { is: 'the same value stands in a later row', place }
  })
}

/** Rows begin on rising lines: if the last begins as many lines after the first as there are rows between, each has one. */
function stretchOf(look: Look, cells: Cells): Stretch {
  const { path, row = 1, line } = cells.place(0)
  const last = cells.place(look.rows - 1).line
  const isEven = line !== undefined && last === line + look.rows - 1
  return { path, field: cells.column.name, first: look.first, row, ...(isEven ? { line } : {}) }
}

function withStretch(stretches: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = stretches.at(-1)
  const apart = next.first - (last?.first ?? 0)
  const goesOn =
    last?.path === next.path &&
    next.row - last.row === apart &&
    (last.line === undefined ? next.line === undefined : next.line === last.line + apart)
  return goesOn ? stretches : [...stretches, next]
}

function placeOf(stretches: readonly Stretch[], at: number) {
  const before = stretches
    .filter(({ first }) => first <= at)
    .toSorted((one, other) => other.first - one.first)
  const { path, field, first, row, line } = before[0] ?? { path: '', field: '', first: at, row: 0 }
  return { path, ...(line === undefined ? {} : { line: line + at - first }), row: row + at - first, field }
}
