import { largestGap } from '@ml-actions/stats/hypotheses/kolmogorov-smirnov'
import type { CompatNumber } from './compat-number.ts'

/** scipy's `ks_2samp`: its statistic. */
export const ksStatistic: CompatNumber = {
  name: 'ks.statistic',
  summary: 'the largest gap between the distribution functions',
  ofNumbers({ sorted: reference }, { sorted: current }) {
    if (reference.length === 0 || current.length === 0) return undefined
    return largestGap(reference, current).statistic
  },
}
