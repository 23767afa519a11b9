import { shareOf } from './share-of.ts'

/** `true-share`: values that are true, of all that are true or false. */
export const trueShare = shareOf({
  name: 'true-share',
  summary: 'the share of true among the booleans that are not null is in this range',
  on: ['bool'],
  what: 'true',
  example: { min: 0.01, max: 0.2 },
  counts: (column) => (row) => (column.is === 'boolean' ? column.values[row] === 1 : undefined),
})
