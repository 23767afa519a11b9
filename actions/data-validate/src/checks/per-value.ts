import type { ValueKeyword } from '@ml-actions/conditions/keywords/keyword'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { type Column, State } from '@ml-actions/dataset/batch'
import { allPresent, pushTally } from '../push/push.ts'
import type { Cells, Check, ColumnLook, Look } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** Makes the check of a keyword about each value: nulls and cells that are not of the type are stepped over. */
export function perValue<Asked>(keyword: ValueKeyword<Asked>): Check<Asked, Tally> {
  const { test, allHold, wrong, pushTest, ...rest } = keyword
  const dictionaries = dictionaryTest(keyword)
  return {
    ...rest,
    level: 'column',
    perValue: true,
    test,
    ...(pushTest === undefined ? {} : { pushTest, push: pushing(pushTest, wrong) }),
    plan: emptyTally,
    fold(tally, look: ColumnLook, asked) {
      const [cells] = look.cells
      tally.evaluated += cells.values
      tally.skipped += cells.nulls + cells.invalid
      if (cells.values === 0 || dictionaries(look, cells.column, asked)) return
      if (allHold?.(cells.column, asked, look.rows) === true) return
      countFailures(tally, look, cells, {
        holds: test(cells.column, asked, look.given),
        wrong: wrong(asked),
      })
    },
    merge: mergeTallies,
    answer: (tally, asked, mostly) => answerEach(tally, mostly, { things: 'values', wrong: wrong(asked) }),
  }
}

/** Makes what is asked of an engine from what holds of a value. */
function pushing<Asked>(
  test: NonNullable<ValueKeyword<Asked>['pushTest']>,
  wrong: (asked: Asked) => string,
): NonNullable<Check<Asked, Tally>['push']> {
  return (asked, about) => {
    const [column] = about.columns as readonly [PushColumn]
    const holds = unread([column]) ?? test(column, asked, about, about)
    if (typeof holds === 'string') return holds
    const is = `the value is ${wrong(asked)}`
    return pushTally(
      about,
      { evaluated: allPresent([column]), holds, is, shown: [column] },
      (counts) => counts,
    )
  }
}

/** Makes the test that tells of a column by its dictionary, of which each is looked at once. */
function dictionaryTest<Asked>({ test, allHold }: ValueKeyword<Asked>) {
  const known = new WeakMap<Column, Map<Asked, boolean>>()
  return ({ rows, given }: Look, { coded }: Column, asked: Asked): boolean => {
    // A dictionary may be far larger than the batch, and most of it stand nowhere in it.
    if (coded === undefined || coded.values.states.length > 2 * rows) return false
    const { values } = coded
    const answers = known.get(values) ?? new Map<Asked, boolean>()
    known.set(values, answers)
    let answer = answers.get(asked)
    if (answer === undefined) {
      answer =
        allHold?.(values, asked, values.states.length) ?? everyHolds(values, test(values, asked, given))
      answers.set(asked, answer)
    }
    return answer
  }
}

function everyHolds({ states }: Column, holds: (row: number) => boolean): boolean {
  return states.every((state, row) => state !== State.value || holds(row))
}

function countFailures(
  tally: Tally,
  look: Look,
  cells: Cells,
  { holds, wrong }: { readonly holds: (row: number) => boolean; readonly wrong: string },
): void {
  const { states } = cells.column
  for (let row = 0; row < look.rows; row++) {
    if (states[row] !== State.value || holds(row)) continue
    tally.failed++
    keepExample(tally.examples, look.first + row, () => cellFinding(cells, row, `the value is ${wrong}`))
  }
}

/** Makes the finding of a cell, with its content only where the author allowed it. */
export function cellFinding(cells: Cells, row: number, is: string) {
  const shown = cells.show(row)
  return { is, place: cells.place(row), ...(shown === undefined ? {} : { shown }) }
}
