import { sumOf } from '../values/total.ts'
import { aggregate, fraction } from './aggregate.ts'

/** `sum`: all values added exactly, whole numbers and decimals to the last digit, doubles as the numbers they are. */
export const sum = aggregate({
  name: 'sum',
  noun: 'sum',
  summary: 'the exact sum of the values is in this range; a boolean counts 1 for true',
  on: ['integer', 'decimal', 'float', 'number', 'bool'],
  example: { min: 0 },
  definition: 'exact sum of the values, rounded once to a double',
  squared: false,
  least: 1,
  of: (total) => fraction(sumOf(total)),
})
