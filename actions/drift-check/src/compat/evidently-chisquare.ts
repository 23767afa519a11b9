import { chiSquareSurvival } from '@ml-actions/stats/distributions/chi-square'
import type { CompatNumber } from './compat-number.ts'
import { byValue } from './evidently-shares.ts'
import type { Sample } from './sample.ts'

/** evidently's chi-square test. */
export const evidentlyChisquare: CompatNumber = {
  name: 'evidently.chisquare',
  summary:
    'p of a one-sample chi-square test of the current counts, as if the reference’s, scaled to their sum, were known for sure; 0 where a value is new',
  alarm: { side: 'under', limit: 0.05 },
  ofNumbers: p,
  ofCategories: p,
}

function p(one: Sample, other: Sample): number | undefined {
  const counts = byValue(one, other)
  if (counts === undefined || counts.values.length < 2) return undefined
  const [r, c] = [rows(counts.reference), rows(counts.current)]
  if (r === 0 || c === 0) return undefined
  if (counts.reference.includes(0)) return 0
  const statistic = counts.reference.reduce((sum, count, at) => {
    const expected = count * (c / r)
    return sum + ((counts.current[at] as number) - expected) ** 2 / expected
  }, 0)
  return chiSquareSurvival(statistic, counts.values.length - 1)
}

function rows(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
