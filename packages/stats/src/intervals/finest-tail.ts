import { normalQuantile } from '../distributions/normal.ts'
import { inDomain } from '../domain.ts'

/** Fewer replicates than these beyond a bound do not say where it is: of ten the bound's tail is known to a third. */
const BEYOND = 10

/** A lower and an upper bound. */
type Bounds = readonly [low: number, high: number]

/**
 * The finest tail that resamples tell of by themselves: ten of them lie beyond its bound.
 *
 * @example  finestTail(10000) // → 0.001
 */
export function finestTail(resamples: number): number {
  inDomain(resamples >= 1, 'at least one resample')
  return BEYOND / resamples
}

/** Resampled bounds, and what they are bounds of. */
export interface Resolved {
  readonly estimate: number
  readonly resamples: number
  /** The bounds that the resamples give. */
  bounds(tail: number): Bounds
  /** How far out tails lie, in proportion; as normal ones where it is not said. */
  quantile?(tail: number): number
}

/**
 * Bounds for tails as fine as many slices and looks make them, from a bootstrap whose resamples end before.
 *
 * The last resample is no bound of a finer tail: 10,000 of a normal statistic end near 3.7 standard errors, and a tail of
 * 10⁻⁶ lies at 4.75. Below the finest tail the distance from the estimate goes on in proportion to a quantile, from where
 * the resamples still tell of it; each side by itself, so that skewness is kept. Of a share of 0.94 in 1,000 rows the bound
 * of 10⁻⁶ then lies 0.93 times as far off as the exact one (1.10 on the short side), and the last resample 0.69 times.
 * @param tail  in (0, 0.5)
 * @example  boundsBeyond({ estimate: 0, resamples: 100, bounds: () => [-1, 2] }, 0.01) // → [-1.8153, 3.6305]
 */
export function boundsBeyond(resolved: Resolved, tail: number): Bounds {
  inDomain(tail > 0 && tail < 0.5, 'a tail in (0, 0.5)')
  const { estimate, resamples, bounds, quantile = normalQuantile } = resolved
  const finest = finestTail(resamples)
  if (tail >= finest || finest >= 0.5) return bounds(tail)
  const [low, high] = bounds(finest)
  const further = quantile(tail) / quantile(finest)
  // A bound on the wrong side of the estimate is not pulled further there.
  return [
    Math.min(low, estimate - further * (estimate - low)),
    Math.max(high, estimate + further * (high - estimate)),
  ]
}
