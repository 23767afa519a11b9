import { bound } from './bound.ts'

/** `above`: every value is more than this: exclusive, exact, text by code point. */
export const above = bound({
  name: 'above',
  summary: 'every value is more than this: exclusive, exact, text by code point',
  words: 'more than',
  example: 0,
  holds: (order) => order > 0,
})
