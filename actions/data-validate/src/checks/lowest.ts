import { extreme } from './extreme.ts'

/** `lowest`: the lowest value of all rows, in the order of the column's type. */
export const lowest = extreme(-1, {
  name: 'lowest',
  summary: 'the lowest value, nulls left out, is in this range; text is ordered by code point',
  example: { min: 0 },
})
