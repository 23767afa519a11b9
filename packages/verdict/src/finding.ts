import type { Place } from './place.ts'

/**
 * One thing that is wrong, with its place where there is one. What was wanted is told once, by the check
 * that the finding belongs to.
 */
export interface Finding {
  /** What is, in words; without any value of the data unless the author asked for values. */
  readonly is: string
  readonly place?: Place
  /** The value itself, as the author allowed it to be shown (`masked` or `full`); absent by default. */
  readonly shown?: string
}
