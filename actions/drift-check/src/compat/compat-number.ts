import type { CategorySample, NumberSample, Sample } from './sample.ts'

/** When the other tool calls a column drifted, by default. */
export interface Alarm {
  readonly side: 'at-most' | 'under' | 'at-least'
  readonly limit: number
}

/**
 * A number as another tool defines it, so that its users find the one they know beside ours. It decides nothing.
 *
 * Undefined where that tool has no answer either: too few values, or all of them equal.
 */
export interface CompatNumber {
  /** `evidently.psi`: the tool, and its own word. */
  readonly name: string
  /** The definition, as the docs say it. */
  readonly summary: string
  readonly alarm?: Alarm
  ofNumbers?(reference: NumberSample, current: NumberSample): number | undefined
  ofCategories?(reference: CategorySample, current: CategorySample): number | undefined
  /** Which number it is of these samples, where the tool chooses. */
  chosen?(reference: Sample, current: Sample): CompatNumber
}
