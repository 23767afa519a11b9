import { type About, type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { allPresent, type PushAbout, type Pushed, pushTally } from '@ml-actions/data-validate/push/push'
import { type Column, State } from '@ml-actions/dataset/batch'
import { comparable } from '@ml-actions/engine/exactly'
import { both, type Operator, type Predicate, typeOf } from '@ml-actions/engine/expression'
import type { Cells, Check, ColumnLook } from '../check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from '../tally.ts'

/** What a row with a null among the columns comes to; `…-some`: a row of nothing but nulls is left out all the same. */
export type Nulls = 'skip' | 'fail' | 'fail-some' | 'equal' | 'equal-some'

/** What a rule asks of a row, whatever its form. */
export interface Asked {
  /** In the order in which the test is given them. */
  readonly columns: readonly string[]
  readonly nulls: Nulls
}

/** A demand on the values of several columns in one row. */
export interface RowRule<Of extends Asked> {
  /** The key of the form, `compare`. */
  readonly name: string
  readonly summary: string
  /** JSON Schema of the rule's own keys, its name among them. */
  readonly properties: Readonly<Record<string, object>>
  /** What may be done with a row in which a value is missing; the first is the default, none: nulls are what is asked about. */
  readonly nulls: readonly Nulls[]
  /** A whole rule, as JSON. */
  readonly example: unknown
  read(rule: Readonly<Record<string, unknown>>, about: About): Omit<Of, 'nulls'>
  /** Makes the test of a row, once a batch. It sees nulls only where they count as equal, or are what is asked about. */
  holds(columns: readonly [Column, ...Column[]], asked: Of): (row: number) => boolean
  /** The same for an engine; or why none can be asked. */
  pushTest(columns: readonly [PushColumn, ...PushColumn[]], asked: Of, about: PushAbout): Predicate | string
  wanted(asked: Of): string
  /** What a row is that does not hold, completing "the row is …". */
  wrong(asked: Of): string
}

/** Makes a check from a test on one row. */
export function rowRule<Of extends Asked>(rule: RowRule<Of>): Check<Of, Tally> {
  const { name, summary, example, holds, wanted, wrong } = rule
  return {
    name,
    summary,
    example,
    level: 'row',
    on: [],
    asks: formOf(rule),
    perValue: true,
    columns: ({ columns }) => columns,
    plan: emptyTally,
    push: (asked, about) => pushRows(rule, asked, about),
    fold(tally, look: ColumnLook, asked) {
      const [first, ...others] = look.cells
      const holding = holds([first.column, ...others.map(({ column }) => column)], asked)
      for (let row = 0; row < look.rows; row++) {
        const answer = answerOf(look.cells, row, asked.nulls, rule.nulls.length === 0)
        if (answer === 'absent') continue
        if (answer === 'skipped') tally.skipped++
        else {
          tally.evaluated++
          if (answer === 'failed' || !holding(row)) fail(tally, look, row, wrong(asked))
        }
      }
    },
    merge: mergeTallies,
    answer: (tally, asked, mostly) => answerEach(tally, mostly, { things: 'rows', wrong: wrong(asked) }),
    wanted,
  }
}

function pushRows<Of extends Asked>(rule: RowRule<Of>, asked: Of, about: PushAbout): Pushed<Tally> {
  const columns = about.columns as readonly [PushColumn, ...PushColumn[]]
  const isAboutNulls = rule.nulls.length === 0
  const test = (isAboutNulls ? undefined : unread(columns)) ?? rule.pushTest(columns, asked, about)
  if (typeof test === 'string') return test
  const whole = allPresent(columns)
  const evaluated = isAboutNulls ? always : evaluatedBy(asked.nulls, columns)
  const holds = isAboutNulls || asked.nulls.startsWith('equal') ? test : both(whole, test)
  const is = `the row is ${rule.wrong(asked)}`
  return pushTally(about, { evaluated, holds, is, shown: columns }, (counts) => counts)
}

const always: Predicate = { is: 'always' }

/** The rows that are not left out for their nulls. */
function evaluatedBy(nulls: Nulls, columns: readonly PushColumn[]): Predicate {
  if (nulls === 'skip') return allPresent(columns)
  return nulls.endsWith('-some') ? { is: 'any', of: columns.map((column) => allPresent([column])) } : always
}

/** Tells which of two columns' values come first, where an engine compares them without rounding. */
export function pushCompared(one: PushColumn, operator: Operator, other: PushColumn): Predicate | string {
  if (!comparable(typeOf(one.scalar), typeOf(other.scalar)))
    return `columns ${one.name} and ${other.name} are of types that an engine would round to compare`
  return { is: 'columns', left: one.scalar, operator, right: other.scalar }
}

/**
 * Reads a list of columns.
 * @throws {Misuse} for fewer than `least` different ones
 */
export function columnsIn(value: unknown, about: About, least = 2): readonly string[] {
  const names = (value as readonly unknown[]).map(String)
  if (names.length >= least && new Set(names).size === names.length) return names
  throw refusal(about, {
    is: `is ${JSON.stringify(value).slice(0, 80)}`,
    wanted: `${least} different columns or more`,
    todo: 'name them',
  })
}

function formOf<Of extends Asked>({ properties, nulls, name, summary, read }: RowRule<Of>): Form<Of> {
  return {
    schema: nulls.length === 0 ? properties : { ...properties, nulls: { enum: nulls } },
    summary: `${Object.keys(properties).join(', ')}: ${summary}`,
    read(value, about) {
      const rule = value as Written
      const inside: About = { ...about, keyword: name, place: (...more) => about.place(name, ...more) }
      const [first = 'skip'] = nulls
      const chosen = nulls.find((word) => word === rule['nulls']) ?? first
      return { ...read(rule, inside), nulls: chosen } as Of
    },
  }
}

/** What a row comes to before its values are compared: `whole` when they are to be. */
function answerOf(
  cells: readonly Cells[],
  row: number,
  nulls: Nulls,
  isAboutNulls: boolean,
): 'whole' | 'skipped' | 'failed' | 'absent' {
  let [missing, wrong] = [0, 0]
  for (const { column } of cells) {
    const state = column.states[row]
    if (state === State.absent) return 'absent'
    if (state === State.null) missing++
    else if (state === State.invalid) wrong++
  }
  if (isAboutNulls) return 'whole'
  if (wrong > 0) return 'skipped'
  if (missing === 0) return 'whole'
  if (nulls === 'skip') return 'skipped'
  if (missing === cells.length && nulls.endsWith('-some')) return 'skipped'
  return nulls.startsWith('fail') ? 'failed' : 'whole'
}

function fail(tally: Tally, look: ColumnLook, row: number, wrong: string): void {
  tally.failed++
  const [first] = look.cells
  keepExample(tally.examples, look.first + row, () => {
    const place = first.place(row)
    const shown = look.cells.map((cells) => cells.show(row))
    const isShown = shown.every((text) => text !== undefined)
    return { is: `the row is ${wrong}`, place, ...(isShown ? { shown: shown.join(' · ') } : {}) }
  })
}
