/**
 * Logarithm of a sum of exponentials, computed without leaving the log domain.
 *
 * The largest term is taken out first, so no exponential overflows; an empty sum is ln 0 = −∞.
 * @example  logSumExp([1000, 1000]) // → 1000.693147
 */
export function logSumExp(logs: readonly number[]): number {
  const largest = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  if (!Number.isFinite(largest)) return largest
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0))
}
