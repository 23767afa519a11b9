import type { BinaryColumn, Column, DecimalColumn, TextColumn } from '@ml-actions/dataset/batch'
import { compareDecimals, type Decimal, floorOf } from './decimal.ts'
import type { Value } from './value.ts'

/**
 * Makes the exact comparison of a column's cells with one value: negative, zero or positive for a row, and
 * NaN where the two have no order (NaN itself, a time with an offset and one without).
 *
 * Text is compared by code point, which is the order of its UTF-8 bytes.
 */
export function comparing(column: Column, value: Value): (row: number) => number {
  switch (column.is) {
    case 'integer':
    case 'float':
      if (value.is !== 'number') return noOrder
      return column.is === 'float'
        ? doubles(column.values, value.double)
        : integers(column.values, value.exact)
    case 'big-integer':
      return value.is === 'number' ? bigIntegers(column.values, value.exact) : noOrder
    case 'decimal':
      return value.is === 'number' ? decimals(column, value.exact) : noOrder
    case 'datetime': {
      if (value.is !== 'datetime' || value.of !== column.of) return noOrder
      const { seconds, nanoseconds, zoned } = column
      return (row) => {
        if ((zoned[row] === 1) !== value.zoned) return Number.NaN
        const apart = (seconds[row] as number) - value.seconds
        return apart === 0 ? (nanoseconds[row] as number) - value.nanoseconds : apart
      }
    }
    case 'text':
      return value.is === 'text' ? texts(column, value.bytes) : noOrder
    case 'binary':
      return value.is === 'binary' ? texts(column, value.bytes) : noOrder
    case 'boolean':
      return noOrder
  }
}

/**
 * The double with which whole numbers within ±(2^53 − 1) compare as with the exact limit; undefined when
 * the limit is no whole number. A limit beyond that range may round, and stays beyond all of them.
 */
export function doubleLimit(exact: Decimal): number | undefined {
  const { floor, exact: whole } = floorOf(exact)
  return whole ? Number(floor) : undefined
}

const noOrder = () => Number.NaN

function doubles(values: Float64Array, limit: number): (row: number) => number {
  return (row) => order(values[row] as number, limit)
}

function integers(values: Float64Array, exact: Decimal): (row: number) => number {
  const limit = doubleLimit(exact)
  if (limit !== undefined) return doubles(values, limit)
  const below = Number(floorOf(exact).floor)
  return (row) => ((values[row] as number) <= below ? -1 : 1)
}

function bigIntegers(values: ArrayLike<bigint>, exact: Decimal): (row: number) => number {
  const { floor, exact: whole } = floorOf(exact)
  return (row) => {
    const value = values[row] as bigint
    if (value === floor) return whole ? 0 : -1
    return value < floor ? -1 : 1
  }
}

function decimals({ unscaled, scales }: DecimalColumn, exact: Decimal): (row: number) => number {
  return (row) => compareDecimals({ unscaled: unscaled[row] as bigint, scale: scales[row] as number }, exact)
}

function texts(
  { bytes, starts, ends }: TextColumn | BinaryColumn,
  limit: Uint8Array,
): (row: number) => number {
  return (row) => {
    const start = starts[row] as number
    const length = (ends[row] as number) - start
    const shared = Math.min(length, limit.length)
    for (let i = 0; i < shared; i++) {
      const apart = (bytes[start + i] as number) - (limit[i] as number)
      if (apart !== 0) return apart
    }
    return length - limit.length
  }
}

function order(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : one === other ? 0 : Number.NaN
}
