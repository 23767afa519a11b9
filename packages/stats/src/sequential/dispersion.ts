import { inDomain } from '../domain.ts'

/** Holds what one pod answered in one interval. */
export interface PodCount {
  readonly requests: number
  readonly bad: number
}

/**
 * Dispersion of bad requests over pods that should be alike: how many times their variance exceeds a binomial's.
 *
 * Σ(x − m·s)² / Σ m·s(1 − s) over intervals and pods, with m the bad requests of the interval and s the pod's share of its
 * requests; one ratio of sums, because a mean of ratios is biased low (3.85 for a true 5). At least 1.
 * @param intervals  for each interval, the pods
 * @returns  undefined when nothing bad was seen on at least two pods, since that tells nothing about bursts
 * @example  dispersion([[{ requests: 10, bad: 4 }, { requests: 10, bad: 0 }]]) // → 4
 */
export function dispersion(intervals: readonly (readonly PodCount[])[]): number | undefined {
  let squares = 0
  let expected = 0
  for (const pods of intervals) {
    inDomain(
      pods.every(({ requests, bad }) => bad >= 0 && bad <= requests),
      'bad from 0 to requests',
    )
    const requests = pods.reduce((sum, pod) => sum + pod.requests, 0)
    const bad = pods.reduce((sum, pod) => sum + pod.bad, 0)
    for (const pod of requests === 0 ? [] : pods) {
      const share = pod.requests / requests
      squares += (pod.bad - bad * share) ** 2
      expected += bad * share * (1 - share)
    }
  }
  return expected === 0 ? undefined : Math.max(1, squares / expected)
}
