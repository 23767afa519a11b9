import type { BooleanColumn } from '@ml-actions/dataset/batch'
import { shareOf } from './share-of.ts'

/** `true-share`: values that are true, of all that are true or false. */
export const trueShare = shareOf({
  name: 'true-share',
  summary: 'the share of true among the booleans that are not null is in this range',
  on: ['bool'],
  what: 'true',
  example: { min: 0.01, max: 0.2 },
  counts: isTrue,
  pushed: ({ scalar }) => ({
    left: { is: 'always' },
    counted: { is: 'compare', left: scalar, operator: '=', right: { is: 'bool', value: true } },
  }),
})

function isTrue({ values }: BooleanColumn): (row: number) => boolean {
  return (row) => values[row] === 1
}
