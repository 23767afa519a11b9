/**
 * Kullback–Leibler divergence of counts from expected shares, in nats: Σ q·ln(q/p) over the bins with a count.
 *
 * Kullback and Leibler (1951), Ann. Math. Stat. 22:79–86. Infinite where something was counted that is not expected.
 * @param counts  at least one above 0
 * @param shares  from 0, with the sum 1
 * @example  kullbackLeibler([2, 1, 1], [0.54, 0.36, 0.1]) // → 0.0994314
 */
export function kullbackLeibler(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count, bin) => {
    const share = count / total
    return count === 0 ? sum : sum + share * Math.log(share / (shares[bin] as number))
  }, 0)
}
