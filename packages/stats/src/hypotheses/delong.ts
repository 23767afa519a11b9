import { normalCdf } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'

/** Holds the area under one ROC curve, the variance of that estimate, and the rows of each class behind it. */
export interface Auc {
  readonly auc: number
  readonly variance: number
  readonly positives: number
  readonly negatives: number
}

/** Holds two areas over the same rows and what their difference is worth. */
export interface PairedAuc {
  readonly first: Auc
  readonly second: Auc
  readonly covariance: number
  /** First minus second. */
  readonly difference: number
  /** Of the difference. */
  readonly variance: number
  /** The difference in standard errors; 0 when there is none, ±∞ when it has no error. */
  readonly z: number
  /** Two-sided. */
  readonly p: number
}

/**
 * Area under the ROC curve of one score, with DeLong's variance.
 *
 * DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44:837–845; placements from sorted scores, O(n log n), as midranks
 * give them (Sun and Xu 2014, IEEE Signal Process. Lett. 21:1389–1393). Tied scores count half.
 * @param labels  1 for a positive row, 0 for a negative one; at least two of each
 * @param scores  one a row, higher for more likely positive, none NaN
 * @example  delong([1, 1, 0, 0], [0.8, 0.35, 0.4, 0.1]).auc // → 0.75
 */
export function delong(labels: ArrayLike<number>, scores: ArrayLike<number>): Auc {
  return areaOf(placementsOf(labels, scores))
}

/**
 * Compares the areas under two ROC curves over the same rows.
 *
 * The variance of the difference takes into account that both scores saw the same rows (DeLong et al. 1988, eq. 5).
 * @param labels  1 for a positive row, 0 for a negative one; at least two of each
 * @param first   scores, one a row, none NaN
 * @param second  scores, one a row, none NaN
 * @example  delongPaired([1, 1, 0, 0], [0.8, 0.35, 0.4, 0.1], [0.9, 0.8, 0.2, 0.1]).difference // → -0.25
 */
export function delongPaired(
  labels: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
): PairedAuc {
  const one = placementsOf(labels, first)
  const two = placementsOf(labels, second)
  const [firstAuc, secondAuc] = [areaOf(one), areaOf(two)]
  const shared = covariance(one, two)
  const difference = firstAuc.auc - secondAuc.auc
  // Rounding may leave a tiny negative number where the true variance is none.
  const variance = Math.max(0, firstAuc.variance + secondAuc.variance - 2 * shared)
  const z = difference === 0 ? 0 : difference / Math.sqrt(variance)
  const p = 2 * normalCdf(-Math.abs(z))
  return { first: firstAuc, second: secondAuc, covariance: shared, difference, variance, z, p }
}

/**
 * One-sided p-value of the test that the difference of two areas, first − second, is at most a given one.
 *
 * With the margin −m it is the test of non-inferiority.
 * @example  delongPValue({ difference: 0.02, variance: 0.0001 }, 0) // → 0.0228
 */
export function delongPValue(
  { difference, variance }: Pick<PairedAuc, 'difference' | 'variance'>,
  hypothetical: number,
): number {
  inDomain(Number.isFinite(hypothetical), 'a finite difference')
  const excess = difference - hypothetical
  return normalCdf(excess === 0 ? 0 : -excess / Math.sqrt(variance))
}

/** For each row, the share of rows of the other class that it outranks (positives) or is outranked by (negatives). */
interface Placements {
  readonly ofPositives: Float64Array
  readonly ofNegatives: Float64Array
}

function placementsOf(labels: ArrayLike<number>, scores: ArrayLike<number>): Placements {
  inDomain(labels.length === scores.length, 'as many scores as labels')
  const rows: readonly [number[], number[]] = [[], []]
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]
    inDomain(label === 0 || label === 1, 'labels that are 0 or 1')
    inDomain(!Number.isNaN(scores[i]), 'scores that are numbers')
    rows[label].push(scores[i] as number)
  }
  const [negatives, positives] = rows
  inDomain(positives.length > 1 && negatives.length > 1, 'at least two rows of each class')
  const sortedPositives = Float64Array.from(positives).sort()
  const sortedNegatives = Float64Array.from(negatives).sort()
  return {
    ofPositives: Float64Array.from(positives, (score) => shareBelow(sortedNegatives, score)),
    ofNegatives: Float64Array.from(negatives, (score) => 1 - shareBelow(sortedPositives, score)),
  }
}

/** Gives the share of sorted values below one, those equal to it counted half. */
function shareBelow(sorted: Float64Array, value: number): number {
  return (
    (position(sorted, (other) => other < value) + position(sorted, (other) => other <= value)) /
    (2 * sorted.length)
  )
}

/** Counts the leading values for which a test holds, by halving. */
function position(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(sorted[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

function areaOf(placements: Placements): Auc {
  return {
    auc: mean(placements.ofPositives),
    variance: covariance(placements, placements),
    positives: placements.ofPositives.length,
    negatives: placements.ofNegatives.length,
  }
}

function covariance(one: Placements, two: Placements): number {
  return (
    sampleCovariance(one.ofPositives, two.ofPositives) / one.ofPositives.length +
    sampleCovariance(one.ofNegatives, two.ofNegatives) / one.ofNegatives.length
  )
}

function sampleCovariance(first: Float64Array, second: Float64Array): number {
  const [middle, otherMiddle] = [mean(first), mean(second)]
  const products = first.reduce(
    (sum, value, i) => sum + (value - middle) * ((second[i] as number) - otherMiddle),
    0,
  )
  return products / (first.length - 1)
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
