import { type Column, State } from '@ml-actions/dataset/batch'
import type { Predicate } from '@ml-actions/engine/expression'
import type { Form } from '../forms/form.ts'
import { allPresent, type Capable, type PushColumn, pushTally, unread } from '../push/push.ts'
import type { Kind } from '../values/kind.ts'
import type { Cells, Check, ColumnLook, Given, Implied, Look, Refers } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** A demand on each value by itself. */
export interface PerValue<Asked> {
  readonly name: string
  readonly summary: string
  readonly on: readonly Kind[]
  readonly asks: Form<Asked>
  readonly example: unknown
  typed?(asked: Asked): boolean
  readonly implied?: Implied<Asked>
  /** The other files that the demand compares with; what it says of them is then in `given`. */
  refers?(asked: Asked): readonly Refers[]
  /** Makes the test of a column's rows, once a batch; it is asked of values only, never of nulls. */
  holds(column: Column, asked: Asked, given?: Given): (row: number) => boolean
  /** A quick look that tells that all values hold; when it cannot, each is tested. */
  allHold?(column: Column, asked: Asked, rows: number): boolean
  /** What holds of a value for an engine; without it, none is asked. */
  pushTest?(column: PushColumn, asked: Asked, engine: Capable): Predicate | string
  /** Why no engine is asked at all, completing "the engine is not asked: …". */
  readonly unpushed?: string
  /** What was wanted, completing "wanted: …". */
  wanted(asked: Asked): string
  /** What a value is that does not hold, completing "the value is …": `less than 0`. */
  wrong(asked: Asked): string
}

/** Makes a check from a test on one value: nulls and cells that are not of the type are stepped over. */
export function perValue<Asked>(demand: PerValue<Asked>): Check<Asked, Tally> {
  const { holds, allHold, wrong, pushTest, ...rest } = demand
  const dictionaries = dictionaryTest(demand)
  return {
    ...rest,
    level: 'column',
    perValue: true,
    test: (column, asked) => holds(column, asked),
    ...(pushTest === undefined ? {} : { pushTest, push: pushing(pushTest, wrong) }),
    plan: emptyTally,
    fold(tally, look: ColumnLook, asked) {
      const [cells] = look.cells
      tally.evaluated += cells.values
      tally.skipped += cells.nulls + cells.invalid
      if (cells.values === 0 || dictionaries(look, cells.column, asked)) return
      if (allHold?.(cells.column, asked, look.rows) === true) return
      countFailures(tally, look, cells, {
        holds: holds(cells.column, asked, look.given),
        wrong: wrong(asked),
      })
    },
    merge: mergeTallies,
    answer: (tally, asked, mostly) => answerEach(tally, mostly, { things: 'values', wrong: wrong(asked) }),
    wanted: demand.wanted,
  }
}

/** Makes what is asked of an engine from what holds of a value. */
function pushing<Asked>(
  test: NonNullable<PerValue<Asked>['pushTest']>,
  wrong: (asked: Asked) => string,
): NonNullable<Check<Asked, Tally>['push']> {
  return (asked, about) => {
    const [column] = about.columns as readonly [PushColumn]
    const holds = unread([column]) ?? test(column, asked, about)
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
function dictionaryTest<Asked>({ holds, allHold }: PerValue<Asked>) {
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
        allHold?.(values, asked, values.states.length) ?? everyHolds(values, holds(values, asked, given))
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
