import { hellinger } from '@ml-actions/stats/distances/hellinger'
import { jensenShannon } from '@ml-actions/stats/distances/jensen-shannon'
import { largestDifference } from '@ml-actions/stats/distances/largest-difference'
import { sharesOf } from '@ml-actions/stats/distances/shares'
import { type StabilityIndex, stabilityIndex } from '@ml-actions/stats/distances/stability-index'
import { totalVariation } from '@ml-actions/stats/distances/total-variation'
import { type Homogeneity, homogeneity } from '@ml-actions/stats/hypotheses/homogeneity'

/** Every number of two samples of one column that are counted in the same bins. */
export interface Numbers extends StabilityIndex, Homogeneity {
  /** Root of the divergence in bits, 0 … 1. */
  readonly jensenShannon: number
  readonly hellinger: number
  readonly totalVariation: number
  readonly largestDifference: number
}

/**
 * Compares the counts of the current data with those of the reference.
 * @param reference  by bin, at least one above 0
 * @param current    by the same bins, at least one above 0
 */
export function numbersOf(reference: readonly number[], current: readonly number[]): Numbers {
  return {
    ...stabilityIndex(reference, current),
    ...homogeneity(reference, current),
    jensenShannon: jensenShannon(current, sharesOf(reference)),
    hellinger: hellinger(reference, current),
    totalVariation: totalVariation(reference, current),
    largestDifference: largestDifference(reference, current),
  }
}
