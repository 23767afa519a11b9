import fc from 'fast-check'
import { anyOf, few } from './choice.suite.ts'
import type { Family } from './family.suite.ts'

/** What times are by themselves, and how old the newest is: a run's own time is the start of 1970. */
export const times: Family = {
  ofColumn: ({ type }) => anyOf(type === 'datetime' ? { timezone: few('required', 'forbidden') } : {}),
  ofTable(columns) {
    const of = columns.findIndex(({ sort }) => ['date', 'datetime'].includes(sort.type))
    if (of < 0) return fc.constant({})
    const freshness = fc.record({
      column: fc.constant(`c${of}`),
      'max-age': few('0s', '1s', '1d', '100000d'),
      'allow-future': few('0s', '1d', '30000d', '5000000d'),
    })
    return anyOf({ freshness }).map((demands) => ({ demands }))
  },
}
