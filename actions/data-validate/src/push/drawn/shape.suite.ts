import fc from 'fast-check'
import { anyOf, counts, few, range, share } from './choice.suite.ts'
import type { Family } from './family.suite.ts'

/** How many rows and columns there are, and which. */
export const shape: Family = {
  ofTable: () =>
    anyOf({
      rows: counts,
      'blank-rows': few('never', 'allowed'),
      missing: fc.record({ share: range(share), 'rows-share': range(share) }),
      'column-count': counts,
      'column-order': few('same', 'any'),
      'other-columns': few('refuse', 'warn', 'allow'),
    }).map((demands) => ({ demands })),
}
