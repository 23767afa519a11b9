import { type Ratio, ratioOf } from './ratio.ts'
import { addToSum, type ExactSum, emptySum, exactSum, mergeSums } from './sum.ts'
import { addToBins, type SumBins } from './sum-bins.ts'

/** Within these, a square and the rounding error of its product are both doubles. */
const least = 2 ** -400
const most = 2 ** 500

/** Dekker's constant for doubles, 2^27 + 1: splits 53 bits into halves whose products are exact. */
const splitter = 134_217_729

/**
 * Holds the exact sum of the squares of finite doubles, the same in every order and grouping.
 *
 * Each square is the rounded product and its error (Dekker 1971, "A floating-point technique for extending the
 * available precision"), added exactly; squares that a double cannot hold are kept as a whole number of 2^−2148ths.
 */
export interface SquareSum {
  readonly sum: ExactSum
  /** In units of 2^−2148, the square of the smallest double. */
  rest: bigint
}

/** Makes the sum of no squares. */
export function emptySquares(): SquareSum {
  return { sum: emptySum(), rest: 0n }
}

/** Adds the square of one finite value; `bins` collects it where they are given, to be flushed into the sum. */
export function addSquare(squares: SquareSum, value: number, bins?: SumBins): void {
  const size = Math.abs(value)
  if (size === 0) return
  if (size < least || size > most) {
    const { numerator, denominator } = ratioOf(value)
    squares.rest += ((numerator << 1074n) / denominator) ** 2n
    return
  }
  const square = value * value
  const scaled = splitter * value
  const high = scaled - (scaled - value)
  const low = value - high
  const error = high * high - square + 2 * high * low + low * low
  if (bins === undefined) {
    addToSum(squares.sum, square)
    addToSum(squares.sum, error)
  } else {
    addToBins(bins, square, squares.sum)
    addToBins(bins, error, squares.sum)
  }
}

/** Adds a second sum of squares to a first, in place; the second keeps its value. */
export function mergeSquares(into: SquareSum, other: SquareSum): void {
  mergeSums(into.sum, other.sum)
  into.rest += other.rest
}

/** Gives the sum of the squares, exactly. */
export function exactSquares({ sum, rest }: SquareSum): Ratio {
  const { numerator, denominator } = exactSum(sum)
  return { numerator: numerator * denominator + rest, denominator: denominator * denominator }
}
