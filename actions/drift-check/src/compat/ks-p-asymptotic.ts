import { asymptoticGapP, largestGap } from '@ml-actions/stats/hypotheses/kolmogorov-smirnov'
import type { CompatNumber } from './compat-number.ts'

/** scipy's `ks_2samp`: its asymptotic p. */
export const ksPAsymptotic: CompatNumber = {
  name: 'ks.p_asymptotic',
  summary:
    'p of the two-sample test of Kolmogorov and Smirnov, from the exact distribution of one sample of ⌊m·n/(m + n)⌉ values',
  ofNumbers({ sorted: reference }, { sorted: current }) {
    if (reference.length === 0 || current.length === 0) return undefined
    return asymptoticGapP(largestGap(reference, current))
  },
}
