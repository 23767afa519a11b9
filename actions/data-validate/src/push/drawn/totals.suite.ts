import fc from 'fast-check'
import { anyOf, few, range, share } from './choice.suite.ts'
import type { Family } from './family.suite.ts'
import { said } from './sort.suite.ts'

/** What all values add up to. */
export const totals: Family = {
  ofColumn: ({ numeric, type }) =>
    anyOf({
      ...(numeric === true
        ? {
            sum: range(said.number),
            mean: range(said.number),
            stddev: range(fc.constant(1)),
            'zero-share': range(share),
          }
        : {}),
      ...(type === 'bool'
        ? { 'true-share': range(share), sum: range(few(0, 1, 2)), mean: range(share) }
        : {}),
    }),
}
