import { exactGapP, largestGap } from '@ml-actions/stats/hypotheses/kolmogorov-smirnov'
import type { CompatNumber } from './compat-number.ts'

/** The most pairs of values for which the exact p is worth its time: beyond, the asymptotic one is as good. */
const mostPairs = 10_000

/** scipy's `ks_2samp`: its exact p. */
export const ksPExact: CompatNumber = {
  name: 'ks.p_exact',
  summary:
    'the exact p of the two-sample test of Kolmogorov and Smirnov, by counting paths; up to 10,000 pairs of values',
  ofNumbers({ sorted: reference }, { sorted: current }) {
    const pairs = reference.length * current.length
    return pairs === 0 || pairs > mostPairs ? undefined : exactGapP(largestGap(reference, current))
  },
}
