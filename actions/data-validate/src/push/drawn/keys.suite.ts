import fc from 'fast-check'
import { anyOf, counts, few, range, share } from './choice.suite.ts'
import type { Column, Family } from './family.suite.ts'

/** Which rows are alike. */
export const keys: Family = {
  ofColumn: () => anyOf({ unique: fc.constant(true), distinct: counts, 'distinct-share': range(share) }),
  ofTable: (columns) =>
    fc
      .record({
        key: few(['c0'], ['c0', 'c1'], ['c1', 'c0']),
        nulls: few('equal', 'equal-some'),
        rows: few('never', 'allowed'),
      })
      .map(({ key, nulls, rows }) => ({
        demands: {
          unique: [['c0', 'c1'], { columns: ['c0', 'c1'], nulls }],
          'primary-key': key,
          'duplicate-rows': rows,
          label: labelOf(columns),
        },
      })),
}

/** Of the last column; its classes are listed where a contract can write them. */
function labelOf(columns: readonly Column[]): object {
  const classes = columns.at(-1)?.listed ?? []
  const listed = classes.length === 0 || columns.length % 2 === 0 ? {} : { classes: [...new Set(classes)] }
  return { column: `c${columns.length - 1}`, 'each-count': { min: 2 }, ...listed }
}
