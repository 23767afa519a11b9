import { normalCdf } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'
import { ascending } from '../summaries/order.ts'

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
 * DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44:837–845; placements from sorted scores, as midranks give them
 * (Sun and Xu 2014, IEEE Signal Process. Lett. 21:1389–1393), here in whole numbers, so that the order of rows changes no
 * digit. Tied scores count half.
 * @param labels  1 for a positive row, 0 for a negative one; at least two of each
 * @param scores  one a row, higher for more likely positive, none NaN
 * @param times   how often each row counts; by default once
 * @example  delong([1, 1, 0, 0], [0.8, 0.35, 0.4, 0.1]).auc // → 0.75
 */
export function delong(labels: ArrayLike<number>, scores: ArrayLike<number>, times?: ArrayLike<number>): Auc {
  return areaOf(rankedBy(labels, scores, times))
}

/**
 * Compares the areas under two ROC curves over the same rows.
 *
 * The variance of the difference takes into account that both scores saw the same rows (DeLong et al. 1988, eq. 5).
 * @param labels  1 for a positive row, 0 for a negative one; at least two of each
 * @param first   scores, one a row, none NaN
 * @param second  scores, one a row, none NaN
 * @param times   how often each row counts; by default once
 * @example  delongPaired([1, 1, 0, 0], [0.8, 0.35, 0.4, 0.1], [0.9, 0.8, 0.2, 0.1]).difference // → -0.25
 */
export function delongPaired(
  labels: ArrayLike<number>,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  times?: ArrayLike<number>,
): PairedAuc {
  const one = rankedBy(labels, first, times)
  const two = rankedBy(labels, second, times)
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

/** Rows of two classes as one score ranks them. */
interface Ranked {
  readonly labels: ArrayLike<number>
  /** For each row, twice the rows of the other class that it is on the right side of; a row of its own score counts once. */
  readonly won: Float64Array
  /** How often each row counts. */
  of(row: number): number
  readonly positives: number
  readonly negatives: number
}

/** Counts are whole numbers until they are divided once, so that the order of the rows changes no digit. */
function rankedBy(
  labels: ArrayLike<number>,
  scores: ArrayLike<number>,
  times: ArrayLike<number> | undefined,
): Ranked {
  const of = (row: number) => (times === undefined ? 1 : (times[row] as number))
  const [positives, negatives] = countsOf(labels, scores, of)
  inDomain(positives > 1 && negatives > 1, 'at least two rows of each class')
  const rows = ascending(scores)
  const won = new Float64Array(rows.length)
  let [positivesBelow, negativesBelow, start] = [0, 0, 0]
  while (start < rows.length) {
    const score = scores[rows[start] as number]
    let [end, tied, others] = [start, 0, 0]
    for (; end < rows.length && scores[rows[end] as number] === score; end++) {
      const row = rows[end] as number
      if (labels[row] === 1) tied += of(row)
      else others += of(row)
    }
    const ofPositive = 2 * negativesBelow + others
    const ofNegative = 2 * (positives - positivesBelow) - tied
    for (let at = start; at < end; at++) {
      const row = rows[at] as number
      won[row] = labels[row] === 1 ? ofPositive : ofNegative
    }
    positivesBelow += tied
    negativesBelow += others
    start = end
  }
  return { labels, won, of, positives, negatives }
}

function countsOf(
  labels: ArrayLike<number>,
  scores: ArrayLike<number>,
  of: Ranked['of'],
): readonly [positives: number, negatives: number] {
  inDomain(labels.length === scores.length, 'as many scores as labels')
  let [positives, negatives] = [0, 0]
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row]
    inDomain(label === 0 || label === 1, 'labels that are 0 or 1')
    inDomain(!Number.isNaN(scores[row]), 'scores that are numbers')
    if (label === 1) positives += of(row)
    else negatives += of(row)
  }
  return [positives, negatives]
}

function areaOf(ranked: Ranked): Auc {
  const { labels, won, of, positives, negatives } = ranked
  const halves = wholeSum()
  for (let row = 0; row < won.length; row++) if (labels[row] === 1) halves.add(won[row] as number, of(row))
  const variance = covariance(ranked, ranked)
  return { auc: Number(halves.total()) / (2 * positives * negatives), variance, positives, negatives }
}

function covariance(one: Ranked, other: Ranked): number {
  const { positives, negatives } = one
  return (
    sampleCovariance(one, other, 1) / (positives * (2 * negatives) ** 2) +
    sampleCovariance(one, other, 0) / (negatives * (2 * positives) ** 2)
  )
}

/** Sums go on in BigInt before they lose a digit, as does a product that is not below it. */
const WHOLE = 2 ** 52

/** A sum of products of whole numbers, no digit of which is lost. */
function wholeSum() {
  let [large, small] = [0n, 0]
  return {
    add(first: number, second: number, third = 1): void {
      const product = first * second * third
      if (product >= WHOLE) large += BigInt(first) * BigInt(second) * BigInt(third)
      else small += product
      if (small < WHOLE) return
      large += BigInt(small)
      small = 0
    },
    total: () => large + BigInt(small),
  }
}

/** Covariance of what two scores won, over the rows of one class; in whole numbers up to its one division. */
function sampleCovariance(one: Ranked, other: Ranked, label: 0 | 1): number {
  const { labels, won: first, of } = one
  const { won: second } = other
  const n = label === 1 ? one.positives : one.negatives
  const [products, sum, otherSum] = [wholeSum(), wholeSum(), wholeSum()]
  for (let row = 0; row < first.length; row++) {
    if (labels[row] !== label) continue
    const [each, beside, times] = [first[row] as number, second[row] as number, of(row)]
    sum.add(each, times)
    otherSum.add(beside, times)
    products.add(each, beside, times)
  }
  const numerator = BigInt(n) * products.total() - sum.total() * otherSum.total()
  return Number(numerator) / (n * (n - 1))
}
