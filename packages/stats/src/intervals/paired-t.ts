import { studentTCdf, studentTQuantile } from '../distributions/student-t.ts'
import { inDomain } from '../domain.ts'
import { momentsOf, variance } from '../summaries/moments.ts'

/**
 * Student's t interval for the mean of paired differences.
 *
 * Student (1908), Biometrika 6:1–25. Fewer than two pairs say nothing: [−∞, ∞]. Differences that are all equal leave no
 * width at all; whoever judges few rows asks for more of them first.
 * @param differences  first − second, one a row
 * @param tail         probability left out on each side, in (0, 1): 0.025 for 95 % two-sided
 * @returns  [low, high] in the unit of the differences
 * @example  pairedT([1, 2, 3, 4], 0.025) // → [0.4457, 4.5543]
 */
export function pairedT(differences: ArrayLike<number>, tail: number): readonly [low: number, high: number] {
  inDomain(tail > 0 && tail < 1, 'a tail in (0, 1)')
  const seen = meanWithError(differences)
  if (seen === undefined) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const reach = -studentTQuantile(tail, differences.length - 1) * seen.error
  return [seen.mean - reach, seen.mean + reach]
}

/**
 * One-sided p-value of the t test that the mean of paired differences is at most a given one.
 *
 * Fewer than two pairs show nothing: 1.
 * @param differences  first − second, one a row
 * @param margin       hypothetical mean; −m tests that the first is not worse by m, when more is better
 * @example  pairedTPValue([1, 2, 3, 4], 0) // → 0.0152
 */
export function pairedTPValue(differences: ArrayLike<number>, margin: number): number {
  inDomain(Number.isFinite(margin), 'a finite margin')
  const seen = meanWithError(differences)
  if (seen === undefined) return 1
  const excess = seen.mean - margin
  return studentTCdf(excess === 0 ? 0 : -excess / seen.error, differences.length - 1)
}

function meanWithError(differences: ArrayLike<number>): { mean: number; error: number } | undefined {
  const moments = momentsOf(differences)
  inDomain(Number.isFinite(moments.squares), 'finite differences')
  const squared = variance(moments)
  return squared === undefined ? undefined : { mean: moments.mean, error: Math.sqrt(squared / moments.count) }
}
