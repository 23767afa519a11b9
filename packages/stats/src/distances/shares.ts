import { inDomain } from '../domain.ts'

/**
 * Shares of counts: each through their sum.
 *
 * @param counts  from 0, at least one above 0
 * @example  sharesOf([1, 3]) // → [0.25, 0.75]
 */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  inDomain(total > 0 && counts.every((count) => count >= 0), 'counts, at least one above 0')
  return counts.map((count) => count / total)
}
