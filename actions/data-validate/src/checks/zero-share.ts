import { compareValue } from '@ml-actions/conditions/push/compare'
import { not } from '@ml-actions/engine/expression'
import type { NumberColumn } from '../values/number.ts'
import { shareOf } from './share-of.ts'

/** `zero-share`: zeros of all numbers; −0 is zero, and NaN is left out. */
export const zeroShare = shareOf({
  name: 'zero-share',
  summary: 'the share of zeros among the numbers that are not null is in this range; NaN is left out',
  on: ['integer', 'decimal', 'float', 'number'],
  what: 'zero',
  example: { below: 0.9 },
  counts: isZero,
  pushed: ({ scalar, form }) => ({
    left: form === 'float' ? not({ is: 'nan', of: scalar }) : { is: 'always' },
    counted: compareValue(scalar, '=', zero),
  }),
})

const zero = { is: 'number', exact: { unscaled: 0n, scale: 0 }, double: 0 } as const

function isZero(column: NumberColumn): (row: number) => boolean | undefined {
  switch (column.is) {
    case 'integer':
    case 'float': {
      const { values } = column
      return (row) => (Number.isNaN(values[row]) ? undefined : values[row] === 0)
    }
    case 'big-integer':
      return (row) => column.values[row] === 0n
    case 'decimal':
      return (row) => column.unscaled[row] === 0n
  }
}
