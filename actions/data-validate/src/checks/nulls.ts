import { State } from '@ml-actions/dataset/batch'
import { wordOr } from '../forms/form.ts'
import { anyKind } from '../values/kind.ts'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** `nulls: never`: no cell is null. */
export const nulls: Check<'never', Tally> = {
  name: 'nulls',
  level: 'column',
  summary: 'no cell is null (an unquoted empty cell, or a word that the contract calls null)',
  on: anyKind,
  asks: wordOr(['never'], 'allowed'),
  example: 'never',
  perValue: false,
  // A null in a condition's column makes it false already.
  test: () => () => true,
  plan: emptyTally,
  fold(tally, look) {
    const [cells] = look.cells
    if (cells === undefined) return
    tally.evaluated += cells.values + cells.nulls + cells.invalid
    tally.failed += cells.nulls
    if (cells.nulls === 0) return
    const { states } = cells.column
    for (let row = 0; row < look.rows; row++) {
      if (states[row] !== State.null) continue
      keepExample(tally.examples, look.first + row, () => ({
        is: 'the cell is null',
        place: cells.place(row),
      }))
    }
  },
  merge: mergeTallies,
  answer: (tally, _, mostly) => answerEach(tally, mostly, { things: 'cells', wrong: 'null' }),
  wanted: () => 'no null',
}
