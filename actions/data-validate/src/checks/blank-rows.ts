import { wordOr } from '@ml-actions/conditions/forms/form'
import { State } from '@ml-actions/dataset/batch'
import { allPresent, type PushAbout, pushTally } from '../push/push.ts'
import type { Cells, Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

const blank = 'the row has no value'

/** `blank-rows: never`: no row is without any value. */
export const blankRows: Check<'never', Tally> = {
  name: 'blank-rows',
  level: 'dataset',
  summary: 'no row is without any value: at least one of its cells is not null',
  on: [],
  asks: wordOr(['never'], 'allowed'),
  example: 'never',
  perValue: false,
  columns: () => 'all',
  plan: emptyTally,
  fold(tally, look) {
    tally.evaluated += look.inView
    const columns = look.cells.map(({ column }) => column.states)
    for (let row = 0; row < look.rows; row++) {
      // A row that is out of view has no cell; one of the file has at least one, which may be null.
      let [filled, there] = [false, false]
      for (const states of columns) {
        const state = states[row]
        filled ||= state === State.value || state === State.invalid
        there ||= state !== State.absent
        if (filled) break
      }
      if (filled || !there) continue
      tally.failed++
      const { column: _, endColumn: __, field: ___, ...place } = (look.cells[0] as Cells).place(row)
      keepExample(tally.examples, look.first + row, () => ({ is: blank, place }))
    }
  },
  push: (_, about: PushAbout) =>
    pushTally(
      about,
      {
        evaluated: { is: 'always' },
        holds: { is: 'any', of: about.columns.map((column) => allPresent([column])) },
        is: blank,
        shown: [],
      },
      (counts) => counts,
    ),
  merge: mergeTallies,
  answer: (tally, _, mostly) => answerEach(tally, mostly, { things: 'rows', wrong: 'without any value' }),
  wanted: () => 'a value in every row',
}
