/**
 * Jensen–Shannon distance of counts from expected shares: the root of the divergence in bits, 0 … 1.
 *
 * Lin (1991), IEEE Trans. Inf. Theory 37:145–151; a metric: Endres and Schindelin (2003), ibid. 49:1858–1860.
 * @param counts  at least one above 0
 * @param shares  from 0, with the sum 1
 * @example  jensenShannon([5, 95], [0.5, 0.5]) // → 0.4531553
 */
export function jensenShannon(counts: readonly number[], shares: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const divergence = counts.reduce((sum, count, bin) => {
    const [one, other] = [count / total, shares[bin] as number]
    const middle = (one + other) / 2
    return sum + (term(one, middle) + term(other, middle)) / 2
  }, 0)
  // Rounding may leave a little less than nothing of two equal distributions.
  return Math.sqrt(Math.max(0, divergence))
}

function term(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log2(share / middle)
}
