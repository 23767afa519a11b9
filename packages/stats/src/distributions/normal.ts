import { inDomain } from '../domain.ts'
import { erfc } from '../special/erfc.ts'

/**
 * Probability that a standard normal variable is at most z.
 *
 * @param z  any number, ±∞ included; for the upper tail pass −z, which keeps its digits
 * @example  normalCdf(1.959963984540054) // → 0.975
 */
export function normalCdf(z: number): number {
  inDomain(!Number.isNaN(z), 'z to be a number')
  return 0.5 * erfc(-z * Math.SQRT1_2)
}

// Wichura (1988), Algorithm AS 241 (PPND16), Appl. Stat. 37:477–484: numerators and denominators of three rational
// approximations, lowest power first.
const CENTRAL = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
] as const
const TAIL = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
] as const
const FAR_TAIL = [
  [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
] as const

/**
 * Standard normal quantile: the z that a standard normal variable does not exceed with probability p.
 *
 * Algorithm AS 241 of Wichura (1988), about 16 digits for p from 1e-316 to 1 − 1e-16.
 * @param p  in [0, 1]; the ends give ∓∞
 * @example  normalQuantile(0.975) // → 1.959963984540054
 */
export function normalQuantile(p: number): number {
  inDomain(p >= 0 && p <= 1, 'p in [0, 1]')
  const offset = p - 0.5
  if (Math.abs(offset) <= 0.425) return offset * ratio(CENTRAL, 0.180625 - offset * offset)
  const tail = Math.min(p, 1 - p)
  if (tail === 0) return Math.sign(offset) * Number.POSITIVE_INFINITY
  const depth = Math.sqrt(-Math.log(tail))
  return Math.sign(offset) * (depth <= 5 ? ratio(TAIL, depth - 1.6) : ratio(FAR_TAIL, depth - 5))
}

function ratio([above, below]: readonly [readonly number[], readonly number[]], at: number): number {
  const polynomial = (terms: readonly number[]): number =>
    terms.reduceRight((sum, term) => sum * at + term, 0)
  return polynomial(above) / polynomial(below)
}
