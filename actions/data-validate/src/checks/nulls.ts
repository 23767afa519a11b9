import { nulls as keyword } from '@ml-actions/conditions/keywords/nulls'
import type { PushColumn } from '@ml-actions/conditions/push/column'
import { State } from '@ml-actions/dataset/batch'
import { not, present } from '@ml-actions/engine/expression'
import { type PushAbout, pushTally } from '../push/push.ts'
import type { Cells, Check, ColumnLook, Look } from './check.ts'
import { cellFinding } from './per-value.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

type Word = 'never' | 'always'

/** `nulls`, of every cell and not of values alone. */
export const nulls: Check<Word, Tally> = {
  ...keyword,
  level: 'column',
  perValue: true,
  plan: emptyTally,
  push(asked, about: PushAbout) {
    const [column] = about.columns as readonly [PushColumn]
    const isValue = present(column.scalar)
    const [holds, hides] = asked === 'never' ? [isValue, true] : [not(isValue), false]
    const is = `the cell is ${asked === 'never' ? 'null' : 'not null'}`
    const tallied = { evaluated: { is: 'always' } as const, holds, is, shown: [column], hides }
    return pushTally(about, tallied, (counts) => counts)
  },
  fold(tally, look: ColumnLook, asked) {
    const [cells] = look.cells
    const { values, nulls: empty, invalid } = cells
    const failed = asked === 'never' ? empty : values + invalid
    tally.evaluated += values + empty + invalid
    tally.failed += failed
    if (failed > 0) keepPlaces(tally, look, cells, asked)
  },
  merge: mergeTallies,
  answer: (tally, asked, mostly) =>
    answerEach(tally, mostly, { things: 'cells', wrong: asked === 'never' ? 'null' : 'not null' }),
}

function keepPlaces(tally: Tally, look: Look, cells: Cells, asked: Word): void {
  const { states } = cells.column
  for (let row = 0; row < look.rows; row++) {
    const state = states[row]
    if (state === State.absent || (state === State.null) === (asked === 'always')) continue
    const is = asked === 'never' ? 'the cell is null' : 'the cell is not null'
    keepExample(tally.examples, look.first + row, () =>
      asked === 'never' ? { is, place: cells.place(row) } : cellFinding(cells, row, is),
    )
  }
}
