import type { PushColumn } from '@ml-actions/conditions/push/column'
import { keysOf } from '@ml-actions/conditions/values/key'
import { compareHeld, heldAt } from '@ml-actions/data-validate/values/order'
import { type Column, State } from '@ml-actions/dataset/batch'
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
    const pairs = columns.flatMap((one, index) => columns.slice(index + 1).map((other) => same(one, other)))
    return (row) => !pairs.some((isSame) => isSame(row))
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

/** Two values of one kind are equal by their keys, NaN too; a whole number and a decimal by what they are worth; nulls here. */
function same(one: Column, other: Column): (row: number) => boolean {
  const [left, right] = [keysOf(one), keysOf(other)]
  return (row) => {
    const isNull = one.states[row] === State.null
    if (isNull !== (other.states[row] === State.null)) return false
    if (isNull) return true
    return one.is === other.is
      ? // Unlike ===, this takes NaN for one value.
        [left(row)].includes(right(row))
      : compareHeld(heldAt(one, row), heldAt(other, row)) === 0
  }
}

/** Two values with one key: NaN is one value, and so are nulls where they are equal. */
function sameKey(one: PushColumn, other: PushColumn, nullsAreEqual: boolean): Predicate | string {
  const equal = pushCompared(one, '=', other)
  if (typeof equal === 'string') return equal
  const [left, right] = [one.scalar, other.scalar]
  const alike = (is: 'nan' | 'null'): Predicate => ({
    is: 'all',
    of: [
      { is, of: left },
      { is, of: right },
    ],
  })
  const nans = [left, right].every((scalar) => typeOf(scalar).is === 'float') ? [alike('nan')] : []
  return { is: 'any', of: [equal, ...nans, ...(nullsAreEqual ? [alike('null')] : [])] }
}
