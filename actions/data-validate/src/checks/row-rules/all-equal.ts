import { compareHeld, heldAt } from '@ml-actions/data-validate/values/order'
import { columnsIn, pushCompared, rowRule } from './row-rule.ts'

/** `all-equal`: the columns are equal in a row, numbers by value. */
export const allEqual = rowRule({
  name: 'all-equal',
  summary: 'these columns are equal in a row, numbers by value',
  properties: { 'all-equal': { type: 'array', items: { type: 'string' } } },
  nulls: ['skip', 'fail', 'fail-some'],
  example: { 'all-equal': ['a', 'b'] },
  read: (rule, about) => ({ columns: columnsIn(rule['all-equal'], about) }),
  holds([first, ...others]) {
    return (row) => others.every((other) => compareHeld(heldAt(first, row), heldAt(other, row)) === 0)
  },
  pushTest([first, ...others]) {
    const pairs = others.map((other) => pushCompared(first, '=', other))
    const refused = pairs.find((pair) => typeof pair === 'string')
    return refused ?? { is: 'all', of: pairs.filter((pair) => typeof pair !== 'string') }
  },
  wanted: ({ columns }) => `${columns.join(', ')} equal`,
  wrong: ({ columns }) => `one in which ${columns.join(', ')} are not equal`,
})
