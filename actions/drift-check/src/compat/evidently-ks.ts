import { asymptoticGapP, exactGapP, largestGap } from '@ml-actions/stats/hypotheses/kolmogorov-smirnov'
import type { CompatNumber } from './compat-number.ts'

/** scipy's `ks_2samp` goes by the exact p up to so many values on either side. */
const mostExact = 10_000

/** evidently's test of Kolmogorov and Smirnov. */
export const evidentlyKs: CompatNumber = {
  name: 'evidently.ks',
  summary:
    'p of the two-sample test of Kolmogorov and Smirnov: exact up to 10,000 values on each side, else asymptotic',
  alarm: { side: 'at-most', limit: 0.05 },
  ofNumbers({ sorted: reference }, { sorted: current }) {
    if (reference.length === 0 || current.length === 0) return undefined
    const gap = largestGap(reference, current)
    return Math.max(...gap.sizes) <= mostExact ? exactGapP(gap) : asymptoticGapP(gap)
  },
}
