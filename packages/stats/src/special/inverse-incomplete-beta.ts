import { inDomain } from '../domain.ts'
import { incompleteBeta } from './incomplete-beta.ts'
import { root } from './root.ts'

/** The logarithm of the smallest positive double. */
const LEAST = Math.log(Number.MIN_VALUE)

/**
 * Inverse of the regularised incomplete beta function: the x with I_x(a, b) = p, and 1 − x.
 *
 * Solved for the logarithm of the smaller of x and 1 − x, against the smaller of p and 1 − p, so that each keeps its
 * relative accuracy however close to an end it lies. Below 5e-324 the answer is 5e-324.
 * @param p  in [0, 1]
 * @param a  above 0
 * @param b  above 0
 * @param q  1 − p, for callers who know it better than the subtraction does
 * @example  inverseIncompleteBeta(0.6875, 2, 3) // → [0.5, 0.5]
 */
export function inverseIncompleteBeta(
  p: number,
  a: number,
  b: number,
  q: number = 1 - p,
): readonly [x: number, complement: number] {
  inDomain(p >= 0 && p <= 1, 'p in [0, 1]')
  if (p === 0) return [0, 1]
  if (q === 0) return [1, 0]
  if (p <= incompleteBeta(0.5, a, b)) {
    const x = smallerHalf([p, q], a, b)
    return [x, 1 - x]
  }
  const complement = smallerHalf([q, p], b, a)
  return [1 - complement, complement]
}

function smallerHalf([p, q]: readonly [number, number], a: number, b: number): number {
  const miss = (logX: number): number => {
    const x = Math.exp(logX)
    return p <= q
      ? Math.log(incompleteBeta(x, a, b) / p)
      : Math.log(q) - Math.log(incompleteBeta(1 - x, b, a, x))
  }
  return Math.exp(root(miss, LEAST, Math.log(0.5)))
}
