import { jensenShannon } from '@ml-actions/stats/distances/jensen-shannon'
import type { CompatNumber } from './compat-number.ts'
import { evidentlyShares } from './evidently-shares.ts'
import type { Sample } from './sample.ts'

/** evidently's Jensen–Shannon distance. */
export const evidentlyJensenshannon: CompatNumber = {
  name: 'evidently.jensenshannon',
  summary: 'root of the Jensen–Shannon divergence of its bins, with the natural logarithm',
  alarm: { side: 'at-least', limit: 0.1 },
  ofNumbers: distance,
  ofCategories: distance,
}

function distance(one: Sample, other: Sample): number | undefined {
  const shares = evidentlyShares(one, other)
  return shares && jensenShannon(shares.current, shares.reference) * Math.sqrt(Math.LN2)
}
