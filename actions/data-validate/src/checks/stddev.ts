import { exactVariance } from '@ml-actions/stats/summaries/exact-variance'
import { squaresOf, sumOf } from '../values/total.ts'
import { aggregate, rootOf } from './aggregate.ts'

/** `stddev`: the sample standard deviation, with n − 1 below, from exact sums; one value has none. */
export const stddev = aggregate({
  name: 'stddev',
  noun: 'standard deviation',
  summary: 'the sample standard deviation (n − 1 below) of the values is in this range; one value has none',
  on: ['integer', 'decimal', 'float', 'number'],
  example: { max: 2.5 },
  definition: 'root of the exact sample variance (n − 1), rounded once to a double',
  squared: true,
  least: 2,
  of: (total) => rootOf(exactVariance(total.count, sumOf(total), squaresOf(total))),
})
