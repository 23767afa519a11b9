import type { Column, DecimalColumn } from '@ml-actions/dataset/batch'
import { type Decimal, decimalOf } from './decimal.ts'

/** Powers of ten that are exact doubles. */
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent)

/**
 * Makes the exact test whether a row's number is a whole multiple of a unit above 0. A double stands for its
 * shortest decimal text, so that 0.3 is a multiple of 0.1; NaN and the infinities are multiples of nothing.
 */
export function multiples(column: Column, unit: Decimal): (row: number) => boolean {
  switch (column.is) {
    case 'integer':
    case 'float':
      return doubles(column.values, unit)
    case 'big-integer':
      return (row) => isMultiple({ unscaled: column.values[row] as bigint, scale: 0 }, unit)
    case 'decimal':
      return decimals(column, unit)
    default:
      return () => false
  }
}

/** Tells whether one decimal number is a whole multiple of another, which is not 0. */
export function isMultiple(value: Decimal, unit: Decimal): boolean {
  const scale = Math.max(value.scale, unit.scale)
  const raise = (one: Decimal) => one.unscaled * 10n ** BigInt(scale - one.scale)
  return raise(value) % raise(unit) === 0n
}

function decimals({ unscaled, scales }: DecimalColumn, unit: Decimal): (row: number) => boolean {
  return (row) => isMultiple({ unscaled: unscaled[row] as bigint, scale: scales[row] as number }, unit)
}

function doubles(values: Float64Array, unit: Decimal): (row: number) => boolean {
  const power = powers[unit.scale]
  const step = Number(unit.unscaled)
  const exactly = (value: number) => {
    const exact = decimalOf(String(value))
    return exact !== undefined && isMultiple(exact, unit)
  }
  if (power === undefined || !Number.isSafeInteger(step)) return (row) => exactly(values[row] as number)
  return (row) => {
    const value = values[row] as number
    const scaled = Math.round(value * power)
    // At most 15 digits: the double nearest to scaled / power has that quotient as its shortest decimal text.
    if (Math.abs(scaled) < 1e15 && scaled / power === value) return scaled % step === 0
    return exactly(value)
  }
}
