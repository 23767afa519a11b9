import { inDomain } from '../domain.ts'

const ASYMPTOTIC = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/**
 * What Stirling's formula leaves of the log-gamma function: ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π].
 *
 * Kept apart from ln Γ because differences of log-gammas cancel in the large terms and not in this one. From z = 16 the
 * series of Abramowitz and Stegun (1964), 6.1.40, whose next term is under 4e-19; below, 6.1.15 steps up to it.
 * @param z  above 0
 * @example  stirlingRemainder(1) // → 0.0810614668
 */
export function stirlingRemainder(z: number): number {
  inDomain(z > 0, 'z above 0')
  let shifted = 0
  let at = z
  while (at < 16) {
    shifted += (at + 0.5) * Math.log1p(1 / at) - 1
    at += 1
  }
  const inverseSquare = 1 / (at * at)
  return shifted + ASYMPTOTIC.reduceRight((sum, term) => sum * inverseSquare + term, 0) / at
}
