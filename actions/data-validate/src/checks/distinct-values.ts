import { State } from '@ml-actions/dataset/batch'
import { type Key, keysOf } from '../values/key.ts'
import type { Cells } from './check.ts'
import { grouped } from './words.ts'

/** The different values of a column, as far as they are kept, each with the number of its rows. */
export interface Distinct {
  readonly rows: Map<Key, number>
  /** Characters of the kept text keys. */
  characters: number
  evaluated: number
  skipped: number
  /** How many different values are kept. */
  readonly most: number
  /** True when there were more. */
  over: boolean
}

/** How many different values are kept, and how many characters of text, in about half a gigabyte. */
export const mostDistinct = 1_000_000
const mostCharacters = 128 * 2 ** 20

/** No values. */
export function noDistinct(most = mostDistinct): Distinct {
  return { rows: new Map(), characters: 0, evaluated: 0, skipped: 0, most, over: false }
}

/** Adds the values of a batch; nulls are left out, NaN is one value. */
export function addDistinct(
  distinct: Distinct,
  { column, values, nulls, invalid }: Cells,
  rows: number,
): void {
  distinct.evaluated += values
  distinct.skipped += nulls + invalid
  const keyOf = keysOf(column)
  for (let row = 0; row < rows; row++) {
    if (column.states[row] === State.value) addKey(distinct, keyOf(row), 1)
  }
}

/** The values of two parts together. */
export function mergeDistinct(one: Distinct, other: Distinct): Distinct {
  const merged: Distinct = {
    rows: new Map(one.rows),
    characters: one.characters,
    evaluated: one.evaluated + other.evaluated,
    skipped: one.skipped + other.skipped,
    most: one.most,
    over: one.over || other.over,
  }
  for (const [key, rows] of other.rows) addKey(merged, key, rows)
  return merged
}

/** Says that there are more different values than are kept. */
export function moreThanKept({ rows }: Distinct): string {
  return `more than ${grouped(rows.size)} different values, which is more than is kept in memory`
}

function addKey(distinct: Distinct, key: Key, rows: number): void {
  const known = distinct.rows.get(key)
  if (known !== undefined) {
    distinct.rows.set(key, known + rows)
    return
  }
  const length = typeof key === 'string' ? key.length : 0
  if (distinct.rows.size >= distinct.most || distinct.characters + length > mostCharacters) {
    distinct.over = true
    return
  }
  distinct.characters += length
  distinct.rows.set(key, rows)
}
