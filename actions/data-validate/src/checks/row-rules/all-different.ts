import type { PushColumn } from '@ml-actions/data-validate/push/push'
import { keysOf } from '@ml-actions/data-validate/values/key'
import { State } from '@ml-actions/dataset/batch'
import { not, type Predicate, typeOf } from '@ml-actions/engine/expression'
import { columnsIn, pushCompared, rowRule } from './row-rule.ts'

/** `all-different`: no two of the columns are equal in a row. */
export const allDifferent = rowRule({
  name: 'all-different',
  summary: 'no two of these columns are equal in a row; `nulls: equal` makes nulls equal to each other',
  properties: { 'all-different': { type: 'array', items: { type: 'string' } } },
  nulls: ['skip', 'equal', 'equal-some'],
  example: { 'all-different': ['a', 'b'] },
  read: (rule, about) => ({ columns: columnsIn(rule['all-different'], about) }),
  holds(columns) {
    const keys = columns.map((column) => ({ states: column.states, keyOf: keysOf(column) }))
    return (row) => {
      const seen = keys.map(({ states, keyOf }) => (states[row] === State.null ? null : keyOf(row)))
      return new Set(seen).size === seen.length
    }
  },
  pushTest(columns, { nulls }) {
    const pairs = columns.flatMap((one, index) =>
      columns.slice(index + 1).map((other) => sameKey(one, other, nulls !== 'skip')),
    )
    const refused = pairs.find((pair) => typeof pair === 'string')
    return refused ?? not({ is: 'any', of: pairs.filter((pair) => typeof pair !== 'string') })
  },
  wanted: ({ columns }) => `no two of ${columns.join(', ')} equal`,
  wrong: ({ columns }) => `one in which two of ${columns.join(', ')} are equal`,
})

/** Two values with one key: NaN is one value, and so are nulls where they are equal. */
function sameKey(one: PushColumn, other: PushColumn, nullsAreEqual: boolean): Predicate | string {
  const equal = pushCompared(one, '=', other)
  if (typeof equal === 'string') return equal
  const [left, right] = [one.scalar, other.scalar]
  if (typeOf(left).is !== typeOf(right).is)
    return `columns ${one.name} and ${other.name} are of types that have other keys`
  const alike = (is: 'nan' | 'null'): Predicate => ({
    is: 'all',
    of: [
      { is, of: left },
      { is, of: right },
    ],
  })
  const nans = typeOf(left).is === 'float' ? [alike('nan')] : []
  return { is: 'any', of: [equal, ...nans, ...(nullsAreEqual ? [alike('null')] : [])] }
}
