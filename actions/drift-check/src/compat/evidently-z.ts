import { byCodePoint } from '@ml-actions/dataset/sources/glob'
import { twoProportions } from '@ml-actions/stats/hypotheses/two-proportions'
import type { CompatNumber } from './compat-number.ts'
import { byValue } from './evidently-shares.ts'
import type { Sample } from './sample.ts'

/** evidently's z-test. */
export const evidentlyZ: CompatNumber = {
  name: 'evidently.z',
  summary: 'p of the z-test of two proportions, of the values that are not the first in order',
  alarm: { side: 'under', limit: 0.05 },
  ofNumbers: p,
  ofCategories: p,
}

function p(one: Sample, other: Sample): number | undefined {
  const counts = byValue(one, other)
  if (counts === undefined) return undefined
  const first = firstOf(counts.values)
  const [reference, current] = [counts.reference, counts.current].map((side) => {
    const trials = side.reduce((sum, count) => sum + count, 0)
    return { trials, successes: trials - (side[first] ?? 0) }
  })
  if (reference === undefined || current === undefined) return undefined
  return Math.min(reference.trials, current.trials) === 0 ? undefined : twoProportions(reference, current).p
}

/** Where the first value in order stands: numbers by size, texts by code point. */
function firstOf(values: readonly (number | string)[]): number {
  return values.reduce<number>((least, value, at) => (isBefore(value, values[least]) ? at : least), 0)
}

function isBefore(value: number | string, other: number | string | undefined): boolean {
  if (typeof value === 'number') return value < Number(other)
  return byCodePoint(value, String(other)) < 0
}
