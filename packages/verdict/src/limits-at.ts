import type { MetricChange } from './verdict.ts'

/** The limits that are drawn beside a metric: none, one, or both ends of a range. */
export function limitsAt({ limitAt, upperLimitAt }: MetricChange): readonly number[] {
  return [limitAt, upperLimitAt].filter((limit) => limit !== undefined)
}
