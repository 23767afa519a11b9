import { State } from '@ml-actions/dataset/batch'
import { not, present } from '@ml-actions/engine/expression'
import { wordOr } from '../forms/form.ts'
import { type PushAbout, type PushColumn, pushTally } from '../push/push.ts'
import { anyKind } from '../values/kind.ts'
import type { Cells, Check, ColumnLook, Look } from './check.ts'
import { cellFinding } from './per-value.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

type Word = 'never' | 'always'

/** `nulls: never`: no cell is null; `nulls: always`: every cell is. */
export const nulls: Check<Word, Tally> = {
  name: 'nulls',
  level: 'column',
  summary:
    'no cell is null (an unquoted empty cell, or a word that the contract calls null); with `always`, every cell is',
  on: anyKind,
  asks: wordOr(['never', 'always'], 'allowed'),
  example: 'never',
  perValue: true,
  // Of a condition only values are asked: a null in its column makes it false already.
  test: (_, asked) => () => asked === 'never',
  pushTest: (_, asked) => (asked === 'never' ? { is: 'always' } : { is: 'never' }),
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
  wanted: (asked) => (asked === 'never' ? 'no null' : 'nothing but nulls'),
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
