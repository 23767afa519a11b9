import { normalQuantile } from '@ml-actions/stats/distributions/normal'
import { bca } from '@ml-actions/stats/intervals/bootstrap'
import { boundsBeyond } from '@ml-actions/stats/intervals/finest-tail'

/** A lower and an upper bound. */
export type Bounds = readonly [low: number, high: number]

/** A value with what its rows say about where the true one is. */
export interface Estimate {
  readonly is: 'estimate'
  readonly value: number
  /** The rows that it rests on: for a recall the positive ones; absent where that was not reported. */
  readonly n?: number
  /** What is counted by `n`, where it is not rows. */
  readonly unit?: 'groups' | 'queries'
  /** Its standard error. */
  readonly error: number
  /** Of the bounds, `Wilson`. */
  readonly method: string
  /**
   * Bounds beyond each of which the true value lies with at most this probability.
   * @param tail  in (0, 0.5); 0.05 gives the 90 % interval, each end of which is a 95 % bound
   */
  within(tail: number): Bounds
  /** The fewest rows on which a bound is finite at all; absent where any number gives one. */
  least?(tail: number): number
}

/** A value of some rows, and how many of them it rests on. */
export interface Counted {
  readonly value: number
  readonly n: number
}

/** The value of what was counted, or another where it has none. */
export function valueOr(counted: Counted | Undefined, other: number): number {
  return 'is' in counted ? other : counted.value
}

/** Why there is no value: nothing or too little to compute it from, or something that no number can be made of. */
export interface Undefined {
  readonly is: 'undefined'
  readonly reason: 'nothing-evaluated' | 'too-few-rows' | 'not-finite' | 'not-probabilities' | 'not-asked'
  /** Completes "it is not defined: …". */
  readonly because: string
}

/** Says that none of the rows bear on a metric. */
export const nothing: Undefined = {
  is: 'undefined',
  reason: 'nothing-evaluated',
  because: 'no row bears on it',
}

/** How often a bootstrap resamples: enough that a 95 % bound's own error is below a fortieth of its tail. */
export const resamples = 10_000

/** Says that a value needs each row, where only is known how many are alike. */
export const notCounted: Undefined = {
  is: 'undefined',
  reason: 'not-asked',
  because: 'it needs each row, and there are more than are made of counts',
}

/** Bounds that bound nothing. */
export const unbounded: Bounds = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** How bounds are made where all that was seen says the same. */
export const unseenMethod = 'unseen rows'

/** Whether no row's absence changes a value; what is left of its error is rounding. */
export function isUnmoved({ value, error }: Pick<Estimate, 'value' | 'error'>): boolean {
  return error <= 1e-12 * Math.max(1, Math.abs(value))
}

/**
 * The largest share of all rows that a kind of row may be of which there is none among `count`: 1 − tail^(1/count), the upper
 * bound of Clopper and Pearson (1934, Biometrika 26:404–413) for none of so many; near 3 / count where the tail is 0.05.
 */
export function unseenShare(count: number, tail: number): number {
  return 1 - tail ** (1 / count)
}

/** The standard normal quantile that leaves a tail. */
export function zOf(tail: number): number {
  return -normalQuantile(tail)
}

/** Bounds of a bootstrap, bias-corrected and accelerated; of tails finer than its resamples tell, drawn on as a normal tail. */
export function bcaBounds(resampled: {
  readonly value: number
  /** The statistic of each resample. */
  replicates(): Float64Array
  acceleration(): number
}): (tail: number) => Bounds {
  const made = once(() =>
    bca({
      replicates: resampled.replicates(),
      estimate: resampled.value,
      acceleration: resampled.acceleration(),
    }),
  )
  const { value: estimate } = resampled
  return (tail) => boundsBeyond({ estimate, resamples, bounds: (each) => made()(each) }, tail)
}

/** Computes a value when it is first asked for, and keeps it. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}
