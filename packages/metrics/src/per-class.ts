import type { Tally } from './tally.ts'

/** A value of one class as a fraction. */
export interface Fraction {
  readonly above: number
  readonly below: number
  /** How many rows it rests on, where that is not what stands below. */
  readonly rows?: number
}

/** How a class's fraction is had from a tally. */
export interface PerClass {
  /** What it is called where it has no value: `precision`. */
  readonly name: string
  /** When what stands below is 0: `it is never predicted`. */
  readonly without: string
  of(tally: Tally, code: number): Fraction
}
