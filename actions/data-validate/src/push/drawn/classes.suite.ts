import fc from 'fast-check'
import { anyOf, few } from './choice.suite.ts'
import type { Family } from './family.suite.ts'

/** Which values there are, and how many rows have each. */
export const classes: Family = {
  ofColumn({ said: value, type }) {
    if (value === undefined) return fc.constant({})
    const list = fc.array(value, { minLength: 1, maxLength: 4 })
    const unlike = fc.uniqueArray(value, {
      minLength: 1,
      maxLength: 4,
      selector: alike,
    })
    return anyOf({
      'distinct-set': fc
        .tuple(few('within', 'contains', 'exactly'), list)
        .map(([how, values]) => ({ [how]: values })),
      'most-common': fc.record({ 'one-of': list, ties: few('never', 'any', 'all') }),
      distribution: fc.record({
        reference:
          type === 'float64' || type === 'int64' ? fc.oneof(ofValues(unlike), bins) : ofValues(unlike),
        metric: few('kl', 'js', 'psi'),
        max: few(0, 0.1, 0.5, 2),
      }),
    })
  },
}

const weight = few(0.1, 1, 2)

function ofValues(values: fc.Arbitrary<readonly unknown[]>): fc.Arbitrary<object> {
  return fc
    .tuple(values, fc.array(weight, { minLength: 4, maxLength: 4 }), few({}, { other: 1 }, { unseen: 0.2 }))
    .map(([list, weights, rest]) => ({ values: list, weights: weights.slice(0, list.length), ...rest }))
}

const bins = few<object>(
  { bins: [0, 1], weights: [1] },
  { bins: [-1, 0, 2], weights: [1, 2], tails: [1, 1] },
  { bins: [-300, 0, '9007199254740993'], weights: [1, 3], tails: [0, 1] },
)

/** What no two values of a list may share, so that none stands there twice: a time may be written in several zones. */
function alike(value: unknown): unknown {
  const [number, time] = [Number(value), Date.parse(String(value))]
  return Number.isNaN(number) ? (Number.isNaN(time) ? value : `time ${time}`) : number
}
