import { State } from '@ml-actions/dataset/batch'
import { yes } from '../forms/form.ts'
import { keysOf } from '../values/key.ts'
import { anyKind } from '../values/kind.ts'
import type { Check } from './check.ts'
import { addKeys, answerKeys, mergeKeys, noKeys, type SeenKeys, shiftKeys } from './seen-keys.ts'

/** `unique`: no value stands twice; nulls are stepped over. */
export const unique: Check<true, SeenKeys> = {
  name: 'unique',
  level: 'column',
  summary: 'no value stands twice; every member of a group is a failure; up to 5,000,000 distinct values',
  on: anyKind,
  asks: yes,
  example: true,
  perValue: false,
  needsAllRows: true,
  plan: () => noKeys(),
  fold(seen, look) {
    const [cells] = look.cells
    if (cells === undefined) return
    const keyOf = keysOf(cells.column)
    const { states } = cells.column
    addKeys(seen, look, cells, (row) => (states[row] === State.value ? keyOf(row) : undefined))
  },
  shift: shiftKeys,
  merge: mergeKeys,
  answer: (seen) => answerKeys(seen, 'values'),
  wanted: () => 'no value twice',
}
