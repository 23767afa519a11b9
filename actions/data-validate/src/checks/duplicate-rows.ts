import { wordOr } from '@ml-actions/conditions/forms/form'
import { joinKeys, keysOf } from '@ml-actions/conditions/values/key'
import { State } from '@ml-actions/dataset/batch'
import { pushKeys } from '../push/keys.ts'
import type { PushAbout } from '../push/push.ts'
import { textBlock } from '../values/key-block.ts'
import type { Check } from './check.ts'
import { addKeys, answerKeys, endKeys, mergeKeys, noKeys, type SeenKeys, shiftKeys } from './seen-keys.ts'

/** `duplicate-rows: never`: no two rows agree on all columns of the data, named or not; nulls are equal. */
export const duplicateRows: Check<'never', SeenKeys> = {
  name: 'duplicate-rows',
  level: 'dataset',
  summary: 'no two rows agree on all columns of the data, named or not; a null is equal to a null',
  on: [],
  asks: wordOr(['never'], 'allowed'),
  example: 'never',
  perValue: false,
  needsAllRows: true,
  columns: () => 'all',
  plan: (_, { disk }) => noKeys(disk),
  fold(seen, look) {
    const [first] = look.cells
    if (first === undefined) return
    const parts = look.cells.map(({ column }) => ({ states: column.states, keyOf: keysOf(column) }))
    const keyOf = (row: number) => {
      const values = parts.filter(({ states }) => states[row] === State.value)
      return joinKeys([
        parts.map(({ states }) => states[row]).join(''),
        ...values.map((part) => part.keyOf(row)),
      ])
    }
    const has = (row: number) => parts.some(({ states }) => states[row] !== State.absent)
    addKeys(seen, look, {
      blocks: () => [textBlock(look.first, look.rows, (row) => (has(row) ? keyOf(row) : undefined))],
      keyOf,
      cells: first,
    })
  },
  again: endKeys,
  push: (_, about: PushAbout) => pushKeys(about, 'equal'),
  shift: shiftKeys,
  merge: mergeKeys,
  answer: (seen, _, mostly) => answerKeys(seen, 'rows', mostly),
  wanted: () => 'no two rows equal in all columns',
}
