import { type Estimate, zOf } from '@ml-actions/metrics/estimate'
import { pairedRows } from '@ml-actions/stats/sizing/paired-rows'
import { proportionRows } from '@ml-actions/stats/sizing/proportion-rows'
import { zeroFailureRows } from '@ml-actions/stats/sizing/zero-failure-rows'

/** The chance, with the rows that are asked for, of an answer. */
const power = 0.8
const zOfPower = zOf(1 - power)

/**
 * Rows from which on a value would clear its limit, if it stays as it is.
 * @returns undefined when the value is the limit itself, so that no number of rows would show it on either side
 */
export function rowsToShow(reading: Estimate, limit: number, alpha: number): number | undefined {
  const distance = Math.abs(reading.value - limit)
  if (distance === 0 || reading.n === undefined) return undefined
  if (reading.method === 'Wilson' && limit >= 0 && limit <= 1) {
    return Math.max(reading.n + 1, proportionRows(reading.value, limit, zOf(alpha)))
  }
  if (reading.method === 'Clopper–Pearson' && limit > 0 && limit < 1) {
    const without = reading.value < limit ? zeroFailureRows(limit, alpha) : 0
    return Math.max(reading.n + 1, without, proportionRows(reading.value, limit, zOf(alpha)))
  }
  return rowsFor(reading, distance, alpha)
}

/**
 * Rows that would tell a difference from one that is a distance away, four times of five.
 * @returns undefined when nobody said how many rows there are now
 */
export function rowsFor(reading: Estimate, distance: number, alpha: number): number | undefined {
  if (reading.n === undefined) return undefined
  const variance = reading.error ** 2 * reading.n
  const rows = pairedRows({ variance, margin: distance, alpha, power })
  // Where the models agree on every row, Tango's bound is z² / (n + z²).
  const square = zOf(alpha) ** 2
  const agreed =
    reading.method === 'Tango' && distance < 1 ? Math.ceil((square * (1 - distance)) / distance) : 0
  return Math.max(rows, agreed, reading.n + 1)
}

/** The margin that as many rows as there are would decide, four times of five. */
export function marginWithin(reading: Estimate, alpha: number): number {
  return (zOf(alpha) + zOfPower) * reading.error
}

/**
 * Rounds to two significant digits, or to thousandths where those are finer, never down: what a person would write as a limit.
 * @example  roundedUp(0.0676) // → 0.068
 */
export function roundedUp(value: number): number {
  if (value === 0) return 0
  const unit = 10 ** Math.min(-3, Math.floor(Math.log10(Math.abs(value))) - 1)
  // What is beside a step by less than a billionth is on it.
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(12))
}
