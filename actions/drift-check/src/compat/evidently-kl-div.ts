import { kullbackLeibler } from '@ml-actions/stats/distances/kullback-leibler'
import { sharesOf } from '@ml-actions/stats/distances/shares'
import type { CompatNumber } from './compat-number.ts'
import { filledShares } from './evidently-shares.ts'
import type { Sample } from './sample.ts'

/** evidently's Kullback–Leibler divergence. */
export const evidentlyKlDiv: CompatNumber = {
  name: 'evidently.kl_div',
  summary: 'Σ p·ln(p/q), reference before current, of its bins filled as for `evidently.psi`',
  alarm: { side: 'at-least', limit: 0.1 },
  ofNumbers: divergence,
  ofCategories: divergence,
}

function divergence(one: Sample, other: Sample): number | undefined {
  const shares = filledShares(one, other)
  return shares && kullbackLeibler(shares.reference, sharesOf(shares.current))
}
