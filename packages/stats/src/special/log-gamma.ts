import { stirlingRemainder } from './stirling-remainder.ts'

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/**
 * Natural logarithm of the gamma function, for positive arguments.
 *
 * Stirling's formula with its remainder (Abramowitz and Stegun 1964, 6.1.40); absolute error about 1e-15 near the zeros
 * at 1 and 2, relative error about 1e-15 elsewhere.
 * @param z  above 0
 * @example  logGamma(5) // → 3.1780538303
 */
export function logGamma(z: number): number {
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + stirlingRemainder(z)
}
