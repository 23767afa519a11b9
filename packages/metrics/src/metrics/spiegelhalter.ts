import { spiegelhalter } from '@ml-actions/stats/hypotheses/spiegelhalter'
import { nothing } from '../estimate.ts'
import type { Metric } from './metric.ts'

/** Spiegelhalter’s test statistic of calibration. */
export const spiegelhalterZ = {
  name: 'spiegelhalter',
  aliases: ['spiegelhalter z'],
  summary:
    'Spiegelhalter’s z: standard normal where scores are calibrated; ask `{min: -1.96, max: 1.96, by: point}`.',
  definition: 'Σ(y − p)(1 − 2p) / √Σ(1 − 2p)²·p(1 − p)',
  url: 'https://doi.org/10.1002/sim.4780050506',
  better: 'neither',
  range: [-Infinity, Infinity],
  tasks: ['binary'],
  needs: 'score',
  probabilities: true,
  measure: ({ labels, positive, scores = labels }) => {
    const truth = labels.map((label) => (label === positive ? 1 : 0))
    const seen = spiegelhalter(truth, scores)
    return seen === undefined
      ? { ...nothing, because: 'every score is 0, one half or 1' }
      : { is: 'score', value: seen.z }
  },
} as const satisfies Metric
