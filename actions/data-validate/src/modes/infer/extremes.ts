import { compareDecimals } from '@ml-actions/conditions/values/decimal'
import { textOf } from '@ml-actions/data-validate/values/show'
import { type Column, type DatetimeColumn, State } from '@ml-actions/dataset/batch'
import { type Value, valueAt } from '@ml-actions/dataset/types/type'

/** The ends of what was seen, where it has an order and is no text; as a contract writes them. */
export interface Ends {
  readonly lowest?: string
  readonly highest?: string
}

/** Looks for the lowest and the highest value; NaN and the infinities are stepped over. */
export interface Extremes {
  see(column: Column, rows: number): void
  answer(): Ends
}

interface End {
  readonly value: Value
  readonly text: string
}

/** Starts to look. */
export function extremes(): Extremes {
  let [low, high]: [End | undefined, End | undefined] = [undefined, undefined]
  const zones = new Set<number>()
  return {
    see(column, rows) {
      if (!hasOrder(column)) return
      if (column.is === 'datetime') noteZones(column, rows, zones)
      const keep = (row: number): End => ({ value: valueAt(column, row), text: textOf(column, row) })
      const [lowest, highest] = endsOf(column, rows)
      if (lowest < 0) return
      const [least, most] = [keep(lowest), keep(highest)]
      if (low === undefined || compare(least.value, low.value) < 0) low = least
      if (high === undefined || compare(most.value, high.value) > 0) high = most
    },
    answer: () =>
      low === undefined || high === undefined || zones.size > 1
        ? {}
        : { lowest: low.text, highest: high.text },
  }
}

function hasOrder({ is }: Column): boolean {
  return is !== 'text' && is !== 'binary' && is !== 'boolean'
}

/** Times with an offset and times without have no order among each other. */
function noteZones({ states, zoned }: DatetimeColumn, rows: number, zones: Set<number>): void {
  for (let row = 0; row < rows; row++) if (states[row] === State.value) zones.add(zoned[row] ?? 0)
}

/** The rows of the ends of one batch; −1 where it has no value with an order. */
function endsOf(column: Column, rows: number): readonly [number, number] {
  let [lowest, highest] = [-1, -1]
  const order = orderOf(column)
  for (let row = 0; row < rows; row++) {
    if (column.states[row] !== State.value) continue
    if (column.is === 'float' && !Number.isFinite(column.values[row])) continue
    if (lowest < 0 || order(row, lowest) < 0) lowest = row
    if (highest < 0 || order(row, highest) > 0) highest = row
  }
  return [lowest, highest]
}

function orderOf(column: Column): (one: number, other: number) => number {
  if (column.is === 'integer' || column.is === 'float') {
    const { values } = column
    return (one, other) => (values[one] as number) - (values[other] as number)
  }
  return (one, other) => compare(valueAt(column, one), valueAt(column, other))
}

/** Compares two values of one column; NaN where they have no order. */
function compare(one: Value, other: Value): number {
  if (typeof one === 'bigint' && typeof other === 'bigint') return one < other ? -1 : one > other ? 1 : 0
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one !== 'object' || typeof other !== 'object') return Number.NaN
  if ('unscaled' in one && 'unscaled' in other) return compareDecimals(one, other)
  if (!('seconds' in one) || !('seconds' in other)) return Number.NaN
  return one.seconds - other.seconds || one.nanoseconds - other.nanoseconds
}
