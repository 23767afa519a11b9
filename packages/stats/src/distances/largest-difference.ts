import { sharesOf } from './shares.ts'

/**
 * Largest difference of one bin's share between two samples, 0 … 1: max|p − q|, the L∞ distance.
 *
 * @param reference  counts by bin, at least one above 0
 * @param current    counts by bin, as many, at least one above 0
 * @example  largestDifference([50, 50], [5, 95]) // → 0.45
 */
export function largestDifference(reference: readonly number[], current: readonly number[]): number {
  const [expected, found] = [sharesOf(reference), sharesOf(current)]
  return expected.reduce((most, share, bin) => Math.max(most, Math.abs(share - (found[bin] as number))), 0)
}
