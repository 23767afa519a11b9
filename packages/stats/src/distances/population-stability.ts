/**
 * Population stability index of counts against expected shares: Σ (q − p)·ln(q/p) over the bins that either has.
 *
 * Half a row is added to each of those bins before the counts become shares, so that an empty bin is a small share and
 * no infinite one; infinite where something was counted that is not expected.
 * @param counts  at least one above 0
 * @param shares  from 0, with the sum 1
 * @example  populationStability([5, 95], [0.5, 0.5]) // → 1.2717526
 */
export function populationStability(counts: readonly number[], shares: readonly number[]): number {
  const used = counts
    .map((count, bin) => ({ count, share: shares[bin] as number }))
    .filter(({ count, share }) => count + share > 0)
  const total = used.reduce((sum, { count }) => sum + count, 0) + used.length / 2
  return used.reduce((sum, { count, share }) => {
    const found = (count + 0.5) / total
    return sum + (found - share) * Math.log(found / share)
  }, 0)
}
