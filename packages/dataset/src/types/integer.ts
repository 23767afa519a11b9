import { type BigIntegerColumn, type IntegerColumn, State } from '../batch.ts'
import type { TypeName } from '../table.ts'
import { large, pastDigits, small } from './digits.ts'
import { type Cells, kernelOf, type Type } from './type.ts'

const MINUS = 45
const ZERO = 48

/** Makes the type of whole numbers from `low` to `high`; without bounds where they are left out. */
export function integer(name: TypeName, low?: bigint, high?: bigint): Type {
  const range = low === undefined ? '' : ` from ${low} to ${high}`
  const bounds: Bounds = { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }
  return {
    name,
    wanted: `a whole number${range}, in digits without leading zeros, plus sign or spaces`,
    column: (cells) => quick(cells, bounds) ?? narrow(cells, bounds),
    print: String,
  }
}

interface Bounds {
  readonly low: bigint | number
  readonly high: bigint | number
}

/** Reads in the kernel, where the cells lie in one and its 64 bits hold all that the type may. */
function quick(cells: Cells, { low, high }: Bounds): IntegerColumn | BigIntegerColumn | undefined {
  const kernel = kernelOf(cells)
  if (kernel === undefined || typeof low !== 'bigint' || typeof high !== 'bigint') return undefined
  if (low < -(2n ** 63n) || high >= 2n ** 63n) return undefined
  const { name, states } = cells
  const values = kernel.wholeNumbers(cells.starts, low, high)
  return values instanceof Float64Array
    ? { is: 'integer', name, states, values }
    : { is: 'big-integer', name, states, values }
}

/** Reads into doubles until a value is met that no double holds exactly; then `widen` goes on in bigints. */
function narrow(cells: Cells, bounds: Bounds): IntegerColumn | BigIntegerColumn {
  const { bytes, starts, ends, states, rows } = cells
  const values = new Float64Array(rows)
  const low = Number(bounds.low)
  const high = Number(bounds.high)
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const end = ends[row] as number
    let at = starts[row] as number
    const negative = bytes[at] === MINUS
    if (negative) at++
    if (end - at > 15) {
      const value = wideValue(cells, row, bounds)
      if (value === undefined) states[row] = State.invalid
      else if (!Number.isSafeInteger(Number(value))) return widen(cells, values, row, bounds)
      else values[row] = Number(value)
      continue
    }
    if (at >= end || pastDigits(bytes, at, end) < end || (bytes[at] === ZERO && end - at > 1)) {
      states[row] = State.invalid
      continue
    }
    const size = small(bytes, at, end)
    const value = negative ? 0 - size : size
    if (value < low || value > high) states[row] = State.invalid
    else values[row] = value
  }
  return { is: 'integer', name: cells.name, states, values }
}

function widen(cells: Cells, before: Float64Array, from: number, bounds: Bounds): BigIntegerColumn {
  const { states, rows } = cells
  const values: bigint[] = []
  for (let row = 0; row < from; row++) values.push(BigInt(before[row] as number))
  for (let row = from; row < rows; row++) {
    const value = states[row] === State.value ? wideValue(cells, row, bounds) : 0n
    if (value === undefined) states[row] = State.invalid
    values.push(value ?? 0n)
  }
  return { is: 'big-integer', name: cells.name, states, values }
}

function wideValue(cells: Cells, row: number, bounds: Bounds): bigint | undefined {
  const { bytes, starts, ends } = cells
  const end = ends[row] as number
  let at = starts[row] as number
  const negative = bytes[at] === MINUS
  if (negative) at++
  if (at >= end || pastDigits(bytes, at, end) < end || (bytes[at] === ZERO && end - at > 1)) return undefined
  // More digits than any bounded type has: no need to build a number of a million digits to refuse it.
  if (typeof bounds.low === 'bigint' && end - at > 20) return undefined
  const size = large(bytes, at, end)
  const value = negative ? -size : size
  return value < bounds.low || value > bounds.high ? undefined : value
}
