import { extreme } from './extreme.ts'

/** `highest`: the highest value of all rows, in the order of the column's type. */
export const highest = extreme(1, {
  name: 'highest',
  summary: 'the highest value, nulls left out, is in this range; text is ordered by code point',
  example: { max: 120 },
})
