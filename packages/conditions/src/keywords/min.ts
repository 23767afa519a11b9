import { bound } from './bound.ts'

/** `min`: every value is at least this: inclusive, exact, text by code point. */
export const min = bound({
  name: 'min',
  summary: 'every value is at least this: inclusive, exact, text by code point',
  words: 'at least',
  example: 0,
  holds: (order) => order >= 0,
})
