import fc from 'fast-check'
import { methodNames } from '../../checks/quantile.ts'
import { anyOf, few, range, some } from './choice.suite.ts'
import type { Family } from './family.suite.ts'
import { said } from './sort.suite.ts'

const places = some(few('0.5', '0.25'), few('0', '1', '0.1', '0.333', '0.999'))

const quantiles = fc
  .record({
    method: fc.option(few(...methodNames), { nil: undefined }),
    asked: fc.uniqueArray(fc.tuple(places, range(said.number)), {
      minLength: 1,
      maxLength: 3,
      selector: ([place]) => place,
    }),
  })
  .map(({ method, asked }) => ({ ...(method === undefined ? {} : { method }), ...Object.fromEntries(asked) }))

const scores = fc.record({ below: few<unknown>(0.5, 1, '1.5', 2), sided: few('both', 'upper') })

/** What stands at some places of the order, and how far from the mean. */
export const ranks: Family = {
  ofColumn: ({ numeric }) =>
    anyOf(numeric === true ? { median: range(said.number), quantiles, 'z-score': scores } : {}),
}
