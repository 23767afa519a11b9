/**
 * A number with its uncertainty and its definition.
 *
 * `value` is null where the quantity is not defined (a mean of no rows, a recall without positives): an
 * undefined number is never written as 0 or NaN.
 */
export interface Quantity {
  readonly value: number | null
  /** Bounds of the interval at `level`; null on a side that is open. */
  readonly low?: number | null
  readonly high?: number | null
  /** Two-sided confidence of [low, high], for instance 0.95. */
  readonly level?: number
  /** How many independent things it was computed from. */
  readonly n?: number
  /** `share`, `rows`, `ms`, …; absent for a plain number. */
  readonly unit?: string
  /** The method of the interval, for instance `Tango score`. */
  readonly method?: string
  /** What was counted or computed, in one phrase. */
  readonly definition?: string
}
