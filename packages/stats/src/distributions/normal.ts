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
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const
const TAIL = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const
const FAR_TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    0.000018463183175100548, 1.421511758316446e-7, 2.0442631033899397e-15,
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
