import { State } from '@ml-actions/dataset/batch'
import { present } from '@ml-actions/engine/expression'
import { columnsIn, rowRule } from './row-rule.ts'

/** `at-least-one`: one of the columns or more has a value in each row. */
export const atLeastOne = rowRule({
  name: 'at-least-one',
  summary: 'one of these columns or more has a value',
  properties: { 'at-least-one': { type: 'array', items: { type: 'string' } } },
  nulls: [],
  example: { 'at-least-one': ['email', 'phone'] },
  read: (rule, about) => ({ columns: columnsIn(rule['at-least-one'], about) }),
  holds: (columns) => (row) => columns.some(({ states }) => states[row] !== State.null),
  pushTest: (columns) => ({ is: 'any', of: columns.map(({ scalar }) => present(scalar)) }),
  wanted: ({ columns }) => `a value in one of ${columns.join(', ')}`,
  wrong: ({ columns }) => `without a value in ${columns.join(', ')}`,
})
