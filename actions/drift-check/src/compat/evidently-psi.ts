import type { CompatNumber } from './compat-number.ts'
import { filledShares } from './evidently-shares.ts'
import type { Sample } from './sample.ts'

/** evidently's population stability index. */
export const evidentlyPsi: CompatNumber = {
  name: 'evidently.psi',
  summary:
    'Σ (p − q)·ln(p/q) of its bins, where a share of nothing is 0.0001 (or a millionth of the least share, where that is at most 0.0001)',
  alarm: { side: 'at-least', limit: 0.1 },
  ofNumbers: index,
  ofCategories: index,
}

function index(one: Sample, other: Sample): number | undefined {
  const shares = filledShares(one, other)
  return shares?.reference.reduce((sum, share, bin) => {
    const found = shares.current[bin] as number
    return sum + (share - found) * Math.log(share / found)
  }, 0)
}
