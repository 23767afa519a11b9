import { sumOf } from '../values/total.ts'
import { aggregate, fraction } from './aggregate.ts'

/** `mean`: the exact sum over the number of values, as a fraction, so that an end of the range is met or not. */
export const mean = aggregate({
  name: 'mean',
  noun: 'mean',
  summary:
    'the arithmetic mean of the values is in this range, compared exactly; a boolean counts 1 for true',
  on: ['integer', 'decimal', 'float', 'number', 'bool'],
  example: { min: 10, max: 30 },
  definition: 'exact sum over the number of values, rounded once to a double',
  squared: false,
  least: 1,
  of(total) {
    const { numerator, denominator } = sumOf(total)
    return fraction({ numerator, denominator: denominator * BigInt(total.count) })
  },
})
