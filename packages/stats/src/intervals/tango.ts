import { normalCdf } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'
import { root } from '../special/root.ts'

/** Holds how two judges of the same rows disagreed; rows on which they agree are only in the total. */
export interface PairedCounts {
  /** Rows judged by both. */
  readonly pairs: number
  /** Rows only the first (the candidate) got right. */
  readonly gained: number
  /** Rows only the second (the baseline) got right. */
  readonly lost: number
}

/**
 * Tango's score interval for the difference of two paired proportions, first − second.
 *
 * Tango (1998), Stat. Med. 17:891–908: the differences that the score test does not reject. Each end by itself is the
 * one-sided bound at the tail that z leaves. No pairs say nothing: [−1, 1].
 * @param z  standard normal quantile, above 0: 1.96 for 95 % two-sided
 * @returns  [low, high] within [−1, 1]
 * @example  tango({ pairs: 1000, gained: 60, lost: 40 }, 1.959964) // → [0.0004, 0.0401]
 */
export function tango(counts: PairedCounts, z: number): readonly [low: number, high: number] {
  refuseUncountable(counts)
  inDomain(z > 0 && z < Number.POSITIVE_INFINITY, 'a finite z above 0')
  const { pairs, gained, lost } = counts
  const observed = (gained - lost) / pairs
  return [
    lost === pairs ? -1 : root((difference) => tangoScore(counts, difference) - z, -1, observed),
    gained === pairs ? 1 : root((difference) => tangoScore(counts, difference) + z, observed, 1),
  ]
}

/**
 * Tango's score statistic against a hypothetical difference, standard normal if that difference is the true one.
 *
 * Tango (1998), eq. 5, with the restricted estimate of the share lost from its eq. 4. At a difference of 0 its square is
 * McNemar's statistic. It is 0 where the observed difference equals the hypothetical one and falls as the latter grows.
 * @param difference  hypothetical first − second, in [−1, 1]
 * @example  tangoScore({ pairs: 1000, gained: 60, lost: 40 }, 0) // → 2
 */
export function tangoScore(counts: PairedCounts, difference: number): number {
  refuseUncountable(counts)
  inDomain(difference >= -1 && difference <= 1, 'a difference in [-1, 1]')
  const { pairs, gained, lost } = counts
  const excess = gained - lost - pairs * difference
  if (excess === 0) return 0
  const linear = (2 * pairs - gained + lost) * difference - gained - lost
  const constant = -lost * difference * (1 - difference)
  const spread = Math.sqrt(linear * linear - 8 * pairs * constant)
  // The larger root of 2n·q² + linear·q + constant, by the form that does not subtract.
  const restricted = linear > 0 ? (-2 * constant) / (linear + spread) : (spread - linear) / (4 * pairs)
  return excess / Math.sqrt(pairs * Math.max(0, 2 * restricted + difference * (1 - difference)))
}

/**
 * One-sided p-value of Tango's test that the difference first − second is at most a given one.
 *
 * With the margin −m it is the test of non-inferiority: a small value shows that the first loses less than m.
 * @param difference  hypothetical first − second, in [−1, 1]
 * @example  tangoPValue({ pairs: 1000, gained: 60, lost: 40 }, -0.01) // → 0.0015
 */
export function tangoPValue(counts: PairedCounts, difference: number): number {
  return normalCdf(-tangoScore(counts, difference))
}

function refuseUncountable({ pairs, gained, lost }: PairedCounts): void {
  inDomain(
    gained >= 0 && lost >= 0 && gained + lost <= pairs,
    'gained and lost at least 0, together at most pairs',
  )
}
