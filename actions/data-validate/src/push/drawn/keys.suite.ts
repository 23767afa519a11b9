import fc from 'fast-check'
import { anyOf, counts, range, share } from './choice.suite.ts'
import type { Family } from './family.suite.ts'

/** Which rows are alike. */
export const keys: Family = {
  ofColumn: () => anyOf({ unique: fc.constant(true), distinct: counts, 'distinct-share': range(share) }),
  ofTable: (columns) =>
    fc.constant({
      demands: {
        unique: [['c0', 'c1'], { columns: ['c0', 'c1'], nulls: 'equal' }],
        'primary-key': ['c0'],
        label: { column: `c${columns.length - 1}`, 'each-count': { min: 2 } },
      },
    }),
}
