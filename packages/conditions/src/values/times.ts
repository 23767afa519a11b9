import { printDuration } from '@ml-actions/dataset/types/duration'
import { printInstant } from '@ml-actions/dataset/types/instant'
import { printTime } from '@ml-actions/dataset/types/time'
import type { Instant } from '@ml-actions/dataset/types/type'

/** Writes seconds and nanoseconds as what they count: a point in time, a time of day or a duration. */
export function printTimes(of: 'time' | 'duration' | undefined, value: Instant): string {
  if (of === 'time') return printTime(value)
  return of === 'duration' ? printDuration(value) : printInstant(value)
}
