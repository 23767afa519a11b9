import { type Decimal, decimalText, ratioOfDecimal } from '@ml-actions/conditions/values/decimal'
import { type Column, State } from '@ml-actions/dataset/batch'
import { nearestDouble, type Ratio } from '@ml-actions/stats/summaries/ratio'
import {
  addSquare,
  emptySquares,
  exactSquares,
  mergeSquares,
  type SquareSum,
} from '@ml-actions/stats/summaries/squares'
import { addToSum, type ExactSum, emptySum, exactSum, mergeSums } from '@ml-actions/stats/summaries/sum'
import { addToBins, emptyBins, flushBins } from '@ml-actions/stats/summaries/sum-bins'

/** The exact sum of a column's numbers, and of their squares where they are asked for; the same in any order. */
export interface Total {
  /** Finite numbers that were added. */
  count: number
  /** Values that are NaN or infinite, and were not. */
  nonFinite: number
  /** Whether some of them were doubles, so that the ends of a range are doubles too. */
  isFloat: boolean
  /** What doubles hold: floats, and whole numbers within ±(2^53 − 1). */
  readonly sum: ExactSum
  readonly squares?: SquareSum
  /** What they do not: whole numbers beyond, and decimals; `unscaled / 10^scale`. */
  unscaled: bigint
  unscaledSquares: bigint
  scale: number
}

/** The sum of nothing. */
export function emptyTotal({ squared }: { readonly squared: boolean }): Total {
  const exact = { unscaled: 0n, unscaledSquares: 0n, scale: 0 }
  const sums = { sum: emptySum(), ...(squared ? { squares: emptySquares() } : {}) }
  return { count: 0, nonFinite: 0, isFloat: false, ...sums, ...exact }
}

/** Adds the values of one batch; a column of no numbers adds nothing, a boolean counts 1 for true. */
export function addColumn(total: Total, column: Column, rows: number): void {
  const { states } = column
  if (column.is === 'integer' || column.is === 'boolean') addWhole(total, column.values, states, rows)
  else if (column.is === 'float') addFloats(total, column.values, states, rows)
  else if (column.is === 'big-integer' || column.is === 'decimal') {
    const scales = column.is === 'decimal' ? column.scales : undefined
    const unscaled = column.is === 'decimal' ? column.unscaled : column.values
    for (let row = 0; row < rows; row++) {
      if (states[row] !== State.value) continue
      addExact(total, { unscaled: unscaled[row] as bigint, scale: scales?.[row] ?? 0 })
    }
  }
}

/** The totals of two parts together. */
export function mergeTotals(one: Total, other: Total): Total {
  const merged = emptyTotal({ squared: one.squares !== undefined })
  for (const part of [one, other]) {
    mergeSums(merged.sum, part.sum)
    if (merged.squares !== undefined && part.squares !== undefined) mergeSquares(merged.squares, part.squares)
    widen(merged, part.scale)
    const factor = 10n ** BigInt(merged.scale - part.scale)
    merged.unscaled += part.unscaled * factor
    merged.unscaledSquares += part.unscaledSquares * factor * factor
    merged.count += part.count
    merged.nonFinite += part.nonFinite
    merged.isFloat ||= part.isFloat
  }
  return merged
}

/** The sum of all finite values, exactly. */
export function sumOf({ sum, unscaled, scale }: Total): Ratio {
  return added(exactSum(sum), ratioOfDecimal({ unscaled, scale }))
}

/** The sum of their squares, exactly. */
export function squaresOf({ squares, unscaledSquares, scale }: Total): Ratio {
  const decimals = ratioOfDecimal({ unscaled: unscaledSquares, scale: 2 * scale })
  return squares === undefined ? decimals : added(exactSquares(squares), decimals)
}

/** Writes an exact number for people: all its digits where they are few, else about the nearest double. */
export function ratioInWords(value: Ratio): string {
  const scaled = value.numerator * 10n ** 9n
  const quotient = scaled / value.denominator
  const text = decimalText({ unscaled: quotient, scale: 9 })
  if (text.length <= mostDigits && quotient * value.denominator === scaled) return text
  const nearest = nearestDouble(value)
  if (Number.isFinite(nearest)) return `about ${nearest}`
  const [, sign, first, digits = ''] = /^(-?)(\d)(\d*)/.exec(text) as RegExpExecArray
  return `about ${sign}${first}.${digits.slice(0, 16)}e+${digits.length}`
}

/** Longer than any whole number of 64 bits with nine digits after the point. */
const mostDigits = 32

/** Sums that stay below this are exact in a double, with one more value of at most half of it. */
const exactBelow = 2 ** 52

function addWhole(total: Total, values: ArrayLike<number>, states: Uint8Array, rows: number): void {
  const { sum, squares } = total
  let [part, square] = [0, 0]
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const value = values[row] as number
    total.count++
    if (Math.abs(value) > exactBelow) addToSum(sum, value)
    else part += value
    if (Math.abs(part) > exactBelow) {
      addToSum(sum, part)
      part = 0
    }
    if (squares === undefined) continue
    if (Math.abs(value) > 2 ** 26) addSquare(squares, value)
    else square += value * value
    if (square > exactBelow) {
      addToSum(squares.sum, square)
      square = 0
    }
  }
  addToSum(sum, part)
  if (squares !== undefined) addToSum(squares.sum, square)
}

/** Used by one batch after the other, and empty between them. */
const [bins, squareBins] = [emptyBins(), emptyBins()]

function addFloats(total: Total, values: Float64Array, states: Uint8Array, rows: number): void {
  const { sum, squares } = total
  for (let row = 0; row < rows; row++) {
    if (states[row] !== State.value) continue
    const value = values[row] as number
    total.isFloat = true
    if (!Number.isFinite(value)) {
      total.nonFinite++
      continue
    }
    total.count++
    addToBins(bins, value, sum)
    if (squares !== undefined) addSquare(squares, value, squareBins)
  }
  flushBins(bins, sum)
  if (squares !== undefined) flushBins(squareBins, squares.sum)
}

function addExact(total: Total, { unscaled, scale }: Decimal): void {
  widen(total, scale)
  const value = scale === total.scale ? unscaled : unscaled * 10n ** BigInt(total.scale - scale)
  total.count++
  total.unscaled += value
  if (total.squares !== undefined) total.unscaledSquares += value * value
}

function widen(total: Total, scale: number): void {
  if (scale <= total.scale) return
  const factor = 10n ** BigInt(scale - total.scale)
  total.unscaled *= factor
  total.unscaledSquares *= factor * factor
  total.scale = scale
}

function added(one: Ratio, other: Ratio): Ratio {
  if (other.numerator === 0n) return one
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  }
}
