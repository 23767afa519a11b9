import { bound } from './bound.ts'

/** `below`: every value is less than this: exclusive, exact, text by code point. */
export const below = bound({
  name: 'below',
  summary: 'every value is less than this: exclusive, exact, text by code point',
  words: 'less than',
  example: 120,
  holds: (order) => order < 0,
})
