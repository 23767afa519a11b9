import type { Alarm, CompatNumber } from './compat-number.ts'
import type { Sample } from './sample.ts'

/** Another tool's number of one column. */
export interface Reproduced {
  readonly value: number
  /** The number's name, where the tool chose it. */
  readonly by?: string
  /** Whether that tool would call the column drifted, where it has a limit of its own. */
  readonly isAlarm?: boolean
}

/** Computes another tool's number; undefined where it has none of such samples. */
export function reproduce(number: CompatNumber, reference: Sample, current: Sample): Reproduced | undefined {
  const chosen = number.chosen?.(reference, current)
  const { alarm, ofNumbers, ofCategories } = chosen ?? number
  const value =
    reference.is === 'number' && current.is === 'number'
      ? ofNumbers?.(reference, current)
      : reference.is === 'category' && current.is === 'category'
        ? ofCategories?.(reference, current)
        : undefined
  if (value === undefined || !Number.isFinite(value)) return undefined
  return {
    value,
    ...(chosen === undefined ? {} : { by: chosen.name }),
    ...(alarm === undefined ? {} : { isAlarm: rings(alarm, value) }),
  }
}

function rings({ side, limit }: Alarm, value: number): boolean {
  switch (side) {
    case 'at-most':
      return value <= limit
    case 'under':
      return value < limit
    case 'at-least':
      return value >= limit
  }
}
