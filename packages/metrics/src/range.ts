/** The least and the greatest value that a metric can have; infinite where it has no such end. */
export type Range = readonly [least: number, greatest: number]

/** What the last digits of a sum may put a value beyond its end. */
const rounding = 1e-9

/** Whether a metric can have a value. */
export function isWithin(value: number, [least, greatest]: Range): boolean {
  return value >= least - rounding && value <= greatest + rounding
}

/**
 * A range as the end of "wanted: …".
 * @example  rangeInWords([0, 1]) // → '0 to 1'
 * @example  rangeInWords([0, Infinity]) // → 'at least 0'
 */
export function rangeInWords([least, greatest]: Range): string {
  if (greatest === Infinity) return least === -Infinity ? 'any number' : `at least ${least}`
  return least === -Infinity ? `at most ${greatest}` : `${least} to ${greatest}`
}

/** What to look at where a value lies outside: a share that was written as percent is the usual reason. */
export function whyOutside(value: number, [, greatest]: Range): string {
  return greatest === 1 && value > 1 && value <= 100 ? 'was percent logged?' : 'mend what wrote it'
}
