import { State } from '@ml-actions/dataset/batch'
import { both, not, present } from '@ml-actions/engine/expression'
import { columnsIn, rowRule } from './row-rule.ts'

/** `together`: in each row all of the columns have a value, or none has. */
export const together = rowRule({
  name: 'together',
  summary: 'all of these columns have a value, or none has',
  properties: { together: { type: 'array', items: { type: 'string' } } },
  nulls: [],
  example: { together: ['lat', 'lon'] },
  read: (rule, about) => ({ columns: columnsIn(rule['together'], about) }),
  holds([first, ...others]) {
    const isNull = (row: number) => first?.states[row] === State.null
    return (row) => others.every(({ states }) => (states[row] === State.null) === isNull(row))
  },
  pushTest(columns) {
    const values = columns.map(({ scalar }) => present(scalar))
    return { is: 'any', of: [values.reduce(both), values.map(not).reduce(both)] }
  },
  wanted: ({ columns }) => `values in all of ${columns.join(', ')}, or in none`,
  wrong: ({ columns }) => `one in which only some of ${columns.join(', ')} have a value`,
})
