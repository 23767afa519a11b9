import { State } from '@ml-actions/dataset/batch'
import { type Form, refusal } from '../forms/form.ts'
import { joinKeys, keysOf } from '../values/key.ts'
import { textBlock } from '../values/key-block.ts'
import type { Check } from './check.ts'
import { addKeys, answerKeys, endKeys, mergeKeys, noKeys, type SeenKeys, shiftKeys } from './seen-keys.ts'

type Columns = readonly string[]

const asks: Form<Columns> = {
  schema: { type: 'array', items: { type: 'string' } },
  summary: 'list of columns',
  read(value, about) {
    const names = (Array.isArray(value) ? value : []).map(String)
    if (names.length < 2 || new Set(names).size < names.length) {
      const todo = 'for one column, say `unique: true` under it'
      throw refusal(about, {
        is: `is ${JSON.stringify(names)}`,
        wanted: 'two different columns or more',
        todo,
      })
    }
    return names
  },
}

/** `unique` of the dataset: no two rows agree on all the listed columns; a row with a null among them is stepped over. */
export const uniqueRows: Check<Columns, SeenKeys> = {
  name: 'unique',
  level: 'dataset',
  summary: 'no two rows agree on all of these columns; a row with a null among them is stepped over',
  on: [],
  asks,
  example: ['device', 'at'],
  perValue: false,
  needsAllRows: true,
  columns: (asked) => asked,
  plan: () => noKeys(),
  fold(seen, look) {
    const [first] = look.cells
    if (first === undefined) return
    const parts = look.cells.map(({ column }) => ({ states: column.states, keyOf: keysOf(column) }))
    const keyOf = (row: number) => joinKeys(parts.map((part) => part.keyOf(row)))
    const has = (row: number) => parts.every(({ states }) => states[row] === State.value)
    addKeys(seen, look, {
      blocks: () => [textBlock(look.first, look.rows, (row) => (has(row) ? keyOf(row) : undefined))],
      keyOf,
      cells: first,
    })
  },
  again: endKeys,
  shift: shiftKeys,
  merge: mergeKeys,
  answer: (seen) => answerKeys(seen, 'rows'),
  wanted: (asked) => `no two rows equal in ${asked.join(', ')}`,
}
