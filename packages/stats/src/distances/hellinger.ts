import { sharesOf } from './shares.ts'

/**
 * Hellinger distance between two samples' shares of bins, 0 … 1: √(½·Σ(√p − √q)²).
 *
 * Hellinger (1909), J. reine angew. Math. 136:210–271, normed to 1.
 * @param reference  counts by bin, at least one above 0
 * @param current    counts by bin, as many, at least one above 0
 * @example  hellinger([50, 50], [5, 95]) // → 0.3907476
 */
export function hellinger(reference: readonly number[], current: readonly number[]): number {
  const [expected, found] = [sharesOf(reference), sharesOf(current)]
  const sum = expected.reduce(
    (all, share, bin) => all + (Math.sqrt(share) - Math.sqrt(found[bin] as number)) ** 2,
    0,
  )
  return Math.sqrt(sum / 2)
}
