/**
 * Logarithm of a ratio minus the ratio's excess over one, ln(1 + u) − u, without cancellation.
 *
 * The kernel of saddle-point densities (Loader 2000, "Fast and accurate computation of binomial probabilities"):
 * near u = 0 both terms agree in all leading digits. There ln(1 + u) = 2 artanh r with r = u/(2 + u), so the
 * difference is r(2r²·Σ r^2k/(2k + 3) − u). Elsewhere the ratio itself is used, since 1 + u has lost its digits near −1.
 * @param ratio   1 + u, at least 0
 * @param excess  u, for callers who know it better than ratio − 1
 * @example  logMinusLinear(2) // → -0.30685282
 * @example  logMinusLinear(1.001) // → -4.99667e-7
 */
export function logMinusLinear(ratio: number, excess: number = ratio - 1): number {
  if (Math.abs(excess) > 0.3) return Math.log(ratio) - excess
  const r = excess / (2 + excess)
  const square = r * r
  let sum = 0
  // |r| is at most 0.177, so the 12 terms that follow the first are below 1e-18 of it.
  for (let k = 12; k >= 0; k--) sum = sum * square + 1 / (2 * k + 3)
  return r * (2 * square * sum - excess)
}
