import type { Ratio } from './ratio.ts'

/**
 * Sample variance, with n − 1 below, exactly: (n·Σx² − (Σx)²) / (n·(n − 1)).
 *
 * The formula is the textbook one, which loses every digit when it is rounded on the way; here nothing is rounded.
 * @param count  at least 2
 * @param sum      of the values, exact
 * @param squares  sum of their squares, exact
 * @example  nearestDouble(exactVariance(3, ratioOf(15), ratioOf(101))) // → 13
 */
export function exactVariance(count: number, sum: Ratio, squares: Ratio): Ratio {
  const n = BigInt(count)
  const square = sum.denominator * sum.denominator
  return {
    numerator: n * squares.numerator * square - sum.numerator * sum.numerator * squares.denominator,
    denominator: n * (n - 1n) * squares.denominator * square,
  }
}
