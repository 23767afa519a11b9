import { sharesOf } from './shares.ts'

/**
 * Total variation distance between two samples' shares of bins, 0 … 1: ½·Σ|p − q|, the share that lies in another bin.
 *
 * @param reference  counts by bin, at least one above 0
 * @param current    counts by bin, as many, at least one above 0
 * @example  totalVariation([50, 50], [5, 95]) // → 0.45
 */
export function totalVariation(reference: readonly number[], current: readonly number[]): number {
  const [expected, found] = [sharesOf(reference), sharesOf(current)]
  return expected.reduce((sum, share, bin) => sum + Math.abs(share - (found[bin] as number)), 0) / 2
}
