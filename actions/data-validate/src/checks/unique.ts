import { yes } from '@ml-actions/conditions/forms/form'
import { keysOf } from '@ml-actions/conditions/values/key'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { pushKeys } from '../push/keys.ts'
import type { PushAbout } from '../push/push.ts'
import { blocksOf } from '../values/key-block.ts'
import type { Check, ColumnLook } from './check.ts'
import { addKeys, answerKeys, endKeys, mergeKeys, noKeys, type SeenKeys, shiftKeys } from './seen-keys.ts'

/** `unique`: no value stands twice; nulls are stepped over. */
export const unique: Check<true, SeenKeys> = {
  name: 'unique',
  level: 'column',
  summary:
    'no value stands twice; every member of a group is a failure; values that do not fit in memory are compared on the disk',
  on: anyKind,
  asks: yes,
  example: true,
  perValue: true,
  needsAllRows: true,
  plan: (_, { disk }) => noKeys(disk),
  fold(seen, look: ColumnLook) {
    const [cells] = look.cells
    const { column } = cells
    addKeys(seen, look, {
      blocks: () => blocksOf(column, look.first, look.rows),
      keyOf: keysOf(column),
      cells,
    })
  },
  again: endKeys,
  push: (_, about: PushAbout) => pushKeys(about, 'skip'),
  shift: shiftKeys,
  merge: mergeKeys,
  answer: (seen, _, mostly) => answerKeys(seen, 'values', mostly),
  wanted: () => 'no value twice',
}
