import { bound } from './bound.ts'

/** `max`: every value is at most this: inclusive, exact, text by code point. */
export const max = bound({
  name: 'max',
  summary: 'every value is at most this: inclusive, exact, text by code point',
  words: 'at most',
  example: 120,
  holds: (order) => order <= 0,
})
