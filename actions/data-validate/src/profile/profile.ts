import { type Key, keysOf } from '@ml-actions/conditions/values/key'
import { type Column, State } from '@ml-actions/dataset/batch'
import type { Cells } from '../checks/check.ts'
import { textOf } from '../values/show.ts'

/** How many of a column's first values are kept to tell how many differ and how they lie. */
export const mostKept = 10_000

/** What is told of a column, whatever the contract asks; plain data, so that shards add up. */
export interface Profile {
  /** The type that its values were read as. */
  readonly type: string
  rows: number
  nulls: number
  invalid: number
  /** Keys of the first values, and for what has an order the numbers that say how they lie. */
  readonly kept: Key[]
  readonly placed: number[]
  /** The ends of all values that have an order, each with its text; kept only where it may be shown. */
  ends: Ends | undefined
}

interface Ends {
  readonly low: End
  readonly high: End
}

interface End {
  readonly order: number | bigint
  readonly text: string
}

/** A profile of nothing. */
export function emptyProfile(type: string): Profile {
  return { type, rows: 0, nulls: 0, invalid: 0, kept: [], placed: [], ends: undefined }
}

/** Adds a batch's cells. `withEnds`: whether values may be shown at all. */
export function addCells(profile: Profile, cells: Cells, rows: number, withEnds: boolean): void {
  const { column, values, nulls, invalid } = cells
  profile.rows += values + nulls + invalid
  profile.nulls += nulls
  profile.invalid += invalid
  keepFirst(profile, column, rows)
  if (withEnds && values > 0) profile.ends = wider(profile.ends, endsOf(column, rows))
}

/** Puts the profiles of two parts together, the first part's values first. */
export function mergeProfiles(one: Profile, other: Profile): Profile {
  return {
    type: one.type,
    rows: one.rows + other.rows,
    nulls: one.nulls + other.nulls,
    invalid: one.invalid + other.invalid,
    kept: [...one.kept, ...other.kept].slice(0, mostKept),
    placed: [...one.placed, ...other.placed].slice(0, mostKept),
    ends: wider(one.ends, other.ends),
  }
}

function keepFirst({ kept, placed }: Profile, column: Column, rows: number): void {
  if (kept.length >= mostKept) return
  const keyOf = keysOf(column)
  const placeOf = placing(column)
  for (let row = 0; row < rows && kept.length < mostKept; row++) {
    if (column.states[row] !== State.value) continue
    kept.push(keyOf(row))
    if (placeOf !== undefined) placed.push(placeOf(row))
  }
}

/** Where a value lies on a line, as far as a picture needs it; undefined for what has no order or no distance. */
function placing(column: Column): ((row: number) => number) | undefined {
  switch (column.is) {
    case 'integer':
    case 'float':
      return (row) => column.values[row] ?? 0
    case 'big-integer':
      return (row) => Number(column.values[row] ?? 0n)
    case 'decimal':
      return (row) => Number(column.unscaled[row] ?? 0n) / 10 ** (column.scales[row] ?? 0)
    case 'datetime':
      return (row) => column.seconds[row] ?? 0
    case 'boolean':
    case 'text':
    case 'binary':
      return undefined
  }
}

function endsOf(column: Column, rows: number): Ends | undefined {
  const orderOf = ordering(column)
  if (orderOf === undefined) return undefined
  let [low, high, lowRow, highRow]: [number | bigint, number | bigint, number, number] = [0, 0, -1, -1]
  for (let row = 0; row < rows; row++) {
    if (column.states[row] !== State.value) continue
    const order = orderOf(row)
    if (Number.isNaN(order)) continue
    if (lowRow < 0 || order < low) [low, lowRow] = [order, row]
    if (highRow < 0 || order > high) [high, highRow] = [order, row]
  }
  if (lowRow < 0) return undefined
  const end = (order: number | bigint, row: number) => ({ order, text: textOf(column, row) })
  return { low: end(low, lowRow), high: end(high, highRow) }
}

/** More decimals than any type of ours has: all decimals become whole numbers of one unit. */
const finest = 76n

/** Numbers in the order of a column's values, exact; undefined for what is told by its distinct values. */
function ordering(column: Column): ((row: number) => number | bigint) | undefined {
  switch (column.is) {
    case 'integer':
    case 'float':
      return (row) => column.values[row] ?? 0
    case 'big-integer':
      return (row) => column.values[row] ?? 0n
    case 'decimal':
      return (row) => (column.unscaled[row] ?? 0n) * 10n ** (finest - BigInt(column.scales[row] ?? 0))
    case 'datetime':
      return (row) => BigInt(column.seconds[row] ?? 0) * 1_000_000_000n + BigInt(column.nanoseconds[row] ?? 0)
    case 'boolean':
    case 'text':
    case 'binary':
      return undefined
  }
}

function wider(one: Ends | undefined, other: Ends | undefined): Ends | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return {
    low: other.low.order < one.low.order ? other.low : one.low,
    high: other.high.order > one.high.order ? other.high : one.high,
  }
}
