import { inDomain } from '../domain.ts'
import { logMinusLinear } from './log-minus-linear.ts'
import { stirlingRemainder } from './stirling-remainder.ts'

/**
 * Regularised incomplete beta function I_x(a, b), the probability that a Beta(a, b) variable is at most x.
 *
 * Continued fraction of DiDonato and Morris (1992), ACM Trans. Math. Softw. 18:360–373, eq. 9, on the side of the mean
 * where it converges in about √max(a, b) steps; the factor before it is written as deviances from the mean, which keeps
 * 13 digits where x^a (1 − x)^b / B(a, b) computed by logarithms would lose one for each power of ten of a + b.
 * @param x  in [0, 1]
 * @param a  above 0
 * @param b  above 0
 * @param y  1 − x, for callers who know it better than the subtraction does
 * @example  incompleteBeta(0.5, 2, 3) // → 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number, y: number = 1 - x): number {
  inDomain(x >= 0 && x <= 1, 'x in [0, 1]')
  inDomain(a > 0 && b > 0, 'a and b above 0')
  if (x === 0) return 0
  if (y === 0) return 1
  return x * b <= a * y ? lower(x, y, a, b) : 1 - lower(y, x, b, a)
}

function lower(x: number, y: number, a: number, b: number): number {
  return density(x, y, a, b) / fraction(x, y, a, b)
}

/** Gives x^a y^b / B(a, b). */
function density(x: number, y: number, a: number, b: number): number {
  const total = a + b
  const offset = b * x - a * y
  const deviance =
    a * logMinusLinear((x * total) / a, offset / a) + b * logMinusLinear((y * total) / b, -offset / b)
  const remainder = stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(total)
  return Math.sqrt((a / total) * (b / (2 * Math.PI))) * Math.exp(deviance - remainder)
}

/** Evaluates the continued fraction by the modified method of Lentz (Thompson and Barnett 1986). */
function fraction(x: number, y: number, a: number, b: number): number {
  const tilt = a * y - b * x + 1
  let value = (a * tilt) / (a + 1)
  let forward = value
  let backward = 0
  let change = 0
  for (let m = 1; Math.abs(change - 1) > 1e-15 && m < 1e6; m++) {
    const before = a + 2 * m - 1
    const numerator = ((((a + m - 1) * x) / before) * ((a + b + m - 1) * x) * m * (b - m)) / before
    const partial = m + (m * (b - m) * x) / before + ((a + m) * (tilt + m * (1 + y))) / (before + 2)
    forward = partial + numerator / forward
    backward = 1 / (partial + numerator * backward)
    change = forward * backward
    value *= change
  }
  return value
}
