import { inDomain } from '../domain.ts'
import { logMinusLinear } from './log-minus-linear.ts'
import { stirlingRemainder } from './stirling-remainder.ts'

/**
 * Regularised incomplete gamma functions: P(a, x), the probability that a Gamma(a) variable is at most x, and Q = 1 − P.
 *
 * Both are given since neither can be had from the other in its tail. Series 6.5.29 below x = a + 1, continued fraction
 * 6.5.31 above (Abramowitz and Stegun 1964).
 * @param a  above 0
 * @param x  at least 0; may be infinite
 * @example  incompleteGamma(1, 2) // → { lower: 0.864664716763, upper: 0.135335283237 }
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  inDomain(a > 0, 'a above 0')
  inDomain(x >= 0, 'x at least 0')
  if (x === 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  // x^a e^−x / Γ(a), from the deviance of x from a.
  const front =
    Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * logMinusLinear(x / a, (x - a) / a) - stirlingRemainder(a))
  if (x < a + 1) {
    const lower = front * series(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = front / fraction(a, x)
  return { lower: 1 - upper, upper }
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function fraction(a: number, x: number): number {
  let value = x + 1 - a
  let forward = value
  let backward = 0
  let change = 0
  for (let n = 1; Math.abs(change - 1) > 1e-15; n++) {
    const numerator = n * (a - n)
    const partial = x + 2 * n + 1 - a
    forward = partial + numerator / forward
    backward = 1 / (partial + numerator * backward)
    change = forward * backward
    value *= change
  }
  return value
}
