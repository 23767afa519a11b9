import { keysOf } from '@ml-actions/data-validate/values/key'
import { State } from '@ml-actions/dataset/batch'
import { columnsIn, rowRule } from './row-rule.ts'

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
  wanted: ({ columns }) => `no two of ${columns.join(', ')} equal`,
  wrong: ({ columns }) => `one in which two of ${columns.join(', ')} are equal`,
})
