import { binomialSample } from '@ml-actions/stats/distributions/binomial-sample'
import type { Random } from '@ml-actions/stats/random'

/** What one look counts: requests and bad ones of both releases. */
export interface Counts {
  readonly candidate: Arm
  readonly stable: Arm
}

/** Requests of one release, and the bad among them. */
interface Arm {
  readonly requests: number
  readonly bad: number
}

/** What is true of a rollout, which its judge does not know. */
export interface Truth {
  /** The candidate's share of requests at each look. */
  readonly weights: readonly number[]
  /** Requests of both releases together in one look. */
  readonly requests: number
  /** The stable release's share of bad requests. */
  readonly share: number
  /** The candidate's share of bad requests over the stable's. */
  readonly ratio: number
  /** Bad requests come in bursts of this mean size (geometric); 1 for none. */
  readonly burst: number
}

/** A rollout of 80 looks of 1,000 requests at one weight. */
export function steady(weight: number, share: number, ratio: number): Truth {
  return {
    weights: Array.from({ length: 80 }, () => weight),
    requests: 1_000,
    share,
    ratio,
    burst: 1,
  }
}

/** Draws what the looks of one rollout count. */
export function* looks(truth: Truth, random: Random): Generator<Counts> {
  for (const weight of truth.weights) {
    const requests = binomialSample(truth.requests, weight, random)
    const bad = Math.min(1, truth.share * truth.ratio)
    yield {
      candidate: arm(requests, bad, truth.burst, random),
      stable: arm(truth.requests - requests, truth.share, truth.burst, random),
    }
  }
}

function arm(requests: number, share: number, burst: number, random: Random): Arm {
  if (burst === 1) return { requests, bad: binomialSample(requests, share, random) }
  const bursts = binomialSample(requests, share / burst, random)
  let bad = 0
  for (let at = 0; at < bursts; at++)
    bad += 1 + Math.floor(Math.log(1 - random.next()) / Math.log(1 - 1 / burst))
  return { requests, bad: Math.min(requests, bad) }
}
