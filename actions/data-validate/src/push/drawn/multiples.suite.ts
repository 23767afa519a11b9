import fc from 'fast-check'
import { anyOf, few, some } from './choice.suite.ts'
import type { Family } from './family.suite.ts'

const units = some(
  few<unknown>(1, 2, 3, 0.5, '0.01', '0.25'),
  few<unknown>('0.003', '9007199254740993', '9223372036854775808', '1e-12', '18446744073709551615', '1e40'),
)

const numbers = few<unknown>(0, 1, -2, 0.5, 9007199254740991, '9007199254740993', '-9223372036854775809')

/** What numbers are multiples of, and what those of a row add up to. */
export const multiples: Family = {
  ofColumn: ({ numeric }) => anyOf(numeric === true ? { 'multiple-of': units } : {}),
  ofTable(columns) {
    const names = columns.flatMap(({ sort }, index) => (sort.numeric === true ? [`c${index}`] : []))
    if (names.length === 0) return fc.constant({})
    const terms = fc.subarray(names, { minLength: 1 })
    const rule = terms.chain((sum) => {
      const others = names.filter((name) => !sum.includes(name))
      const equals = others.length === 0 ? numbers : fc.oneof(numbers, fc.constantFrom(...others))
      return fc.record({
        sum: fc.constant(sum),
        equals,
        within: few<unknown>(0, 1, '0.015', '9223372036854775807'),
        arithmetic: some(few('exact'), few('double')),
        nulls: few('skip', 'fail', 'fail-some'),
      })
    })
    return fc.array(rule, { minLength: 1, maxLength: 2 }).map((rules) => ({ rules }))
  },
}
