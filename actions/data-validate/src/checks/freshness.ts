import { secondsOf } from '@ml-actions/action/inputs'
import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { kindOf } from '@ml-actions/conditions/values/kind'
import { counted, grouped } from '@ml-actions/conditions/words'
import { type DatetimeColumn, State } from '@ml-actions/dataset/batch'
import type { Instant } from '@ml-actions/dataset/types/type'
import { compareUnits } from '@ml-actions/engine/exactly'
import { both, type Predicate, type TimeType, typeOf } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import { timeUnits } from '@ml-actions/engine/units'
import { heldIn } from '../push/answer.ts'
import { allPresent, type PushAbout, type Pushed, rowsWhere } from '../push/push.ts'
import type { Answer, Check, ColumnLook, Given } from './check.ts'
import type { Example } from './example.ts'
import { cellFinding } from './per-value.ts'

/** How old the newest value may be, in seconds, and how far it may lie ahead of the clock. */
interface Asked {
  readonly column: string
  /** Days without a time are taken as their first moment in UTC. */
  readonly isDay: boolean
  readonly maxAge: number
  readonly allowFuture: number
  /** The two as they were written. */
  readonly words: readonly [maxAge: string, allowFuture: string]
}

interface Time {
  readonly seconds: number
  readonly nanoseconds: number
}

interface Newest {
  evaluated: number
  skipped: number
  /** Times without an offset from UTC, which say nothing of their age. */
  zoneless: number
  newest?: Time
  /** The cell of the newest value. */
  examples: readonly Example[]
}

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: {
      column: { type: 'string' },
      'max-age': { type: 'string' },
      'allow-future': { type: 'string' },
    },
    required: ['column', 'max-age'],
    additionalProperties: false,
  },
  summary:
    '`{column, max-age, allow-future}`: a column of times and durations such as `36h`; `5m` ahead by default',
  read(value, about) {
    const map = value as Written
    const column = String(map['column'])
    const type = about.typeOf(column)
    if (type === undefined || kindOf[type] !== 'datetime') {
      const is = `is of column ${JSON.stringify(column.slice(0, 80))}, which is ${type ?? 'text: it has no type'}`
      throw refusal(about, {
        is,
        wanted: 'a datetime or a date',
        todo: 'say its type under columns',
        inside: ['column'],
      })
    }
    const words = [String(map['max-age']), String(map['allow-future'] ?? '5m')] as const
    const [maxAge, allowFuture] = words.map(secondsOf)
    if (maxAge === undefined || allowFuture === undefined) {
      const inside = [maxAge === undefined ? 'max-age' : 'allow-future']
      const is = `is ${JSON.stringify(maxAge === undefined ? words[0] : words[1])}`
      throw refusal(about, { is, wanted: 'a duration such as 90s, 5m, 36h or 2d', todo: 'write one', inside })
    }
    return { column, isDay: type === 'date', maxAge, allowFuture, words }
  },
}

const here = 'the newest value is here'

/** `freshness`: the newest value is young enough at the time of the run, or at the input `now`, and not in the future. */
export const freshness: Check<Asked, Newest> = {
  name: 'freshness',
  level: 'dataset',
  summary:
    "the newest value of a column is at most `max-age` old at the input `now` (the run's start by default), and at most `allow-future` ahead of it; a time needs an offset or the column's `timezone`, a day counts from its first moment in UTC",
  on: [],
  asks,
  example: { column: 'created_at', 'max-age': '36h' },
  perValue: false,
  needsAllRows: true,
  timed: true,
  columns: ({ column }) => [column],
  plan: () => ({ evaluated: 0, skipped: 0, zoneless: 0, examples: [] }),
  fold(state, look: ColumnLook, { isDay }) {
    const [cells] = look.cells
    // A demand whose column is not of the contract's type is not put to the rows.
    const column = cells.column as DatetimeColumn
    state.skipped += cells.nulls + cells.invalid
    const best = newestRow(state, column, look.rows, isDay)
    if (best < 0) return
    const examples = [{ at: look.first + best, finding: cellFinding(cells, best, here) }]
    meet(state, { newest: timeAt(column, best), examples })
  },
  push: (_, about: PushAbout) => pushNewest(about),
  merge(one, other) {
    const merged: Newest = {
      evaluated: one.evaluated + other.evaluated,
      skipped: one.skipped + other.skipped,
      zoneless: one.zoneless + other.zoneless,
      examples: [],
    }
    for (const part of [one, other]) meet(merged, part)
    return merged
  },
  answer: (state, asked, _, given) => answerAge(state, asked, given),
  wanted: ({ column, words: [maxAge, allowFuture] }) =>
    `the newest ${column} at most ${maxAge} old, and at most ${allowFuture} ahead`,
}

/** Asks for the newest value; where it stands is looked for if it is too old. */
function pushNewest({ columns, where }: PushAbout): Pushed<Newest> {
  const [column] = columns as readonly [PushColumn]
  const refused = unread([column])
  if (refused !== undefined) return refused
  const { scalar } = column
  // A demand whose column is not of the contract's type is not put to the engine.
  const type = typeOf(scalar) as TimeType
  const [rows, values] = [rowsWhere(where), rowsWhere(where, allPresent([column]))]
  const newest = { is: 'highest', of: scalar, where: values.where } as const
  const state = (answers: Answers): Newest => {
    const [all = 0, evaluated = 0] = [rows, values].map((one) => Number(answers.whole(one)))
    const told = { evaluated, skipped: all - evaluated, examples: [] }
    const text = answers.text(newest)
    if (type.is !== 'date' && !type.zoned) return { ...told, zoneless: evaluated }
    return { ...told, zoneless: 0, ...(text === null ? {} : { newest: heldIn(text, type) as Instant }) }
  }
  return {
    needs: [rows, values, newest],
    state,
    failing(answers) {
      const text = answers.text(newest)
      const isNewest: Predicate =
        text === null ? { is: 'never' } : compareUnits(scalar, '=', timeUnits(text, type).units)
      return { where: both(where, isNewest), is: here, shown: [column], most: 1 }
    },
  }
}

/** The row of the batch with the newest value, the first of equal ones; −1 where there is none. */
function newestRow(state: Newest, column: DatetimeColumn, rows: number, isDay: boolean): number {
  let best = -1
  for (let row = 0; row < rows; row++) {
    if (column.states[row] !== State.value) continue
    state.evaluated++
    if (!isDay && column.zoned[row] !== 1) state.zoneless++
    else if (best < 0 || compareTimes(timeAt(column, row), timeAt(column, best)) > 0) best = row
  }
  return best
}

/** Takes a newer value, of equal ones the earlier row. */
function meet(state: Newest, { newest, examples }: Pick<Newest, 'newest' | 'examples'>): void {
  if (newest === undefined) return
  const order = state.newest === undefined ? 1 : compareTimes(newest, state.newest)
  if (order < 0 || (order === 0 && (state.examples[0] as Example).at <= (examples[0] as Example).at)) return
  state.newest = newest
  state.examples = examples
}

function timeAt({ seconds, nanoseconds }: DatetimeColumn, row: number): Time {
  return { seconds: seconds[row] as number, nanoseconds: nanoseconds[row] as number }
}

function compareTimes(one: Time, other: Time): number {
  const apart = one.seconds - other.seconds
  return apart === 0 ? one.nanoseconds - other.nanoseconds : apart
}

function answerAge(
  { evaluated, skipped, zoneless, newest, examples }: Newest,
  asked: Asked,
  given: Given,
): Answer {
  const definition = 'age of the newest value at the time of the run'
  const told = { evaluated, failed: 0, skipped, settled: false, examples: [] }
  const observed = { value: null, n: evaluated, unit: 's', definition }
  if (zoneless > 0) {
    const is = `${grouped(zoneless)} of ${counted(evaluated, 'time')} carry no offset from UTC; say \`timezone: UTC\`, or another, under column ${JSON.stringify(asked.column.slice(0, 80))}`
    return { ...told, holds: undefined, reason: 'no-timezone', is, observed }
  }
  if (newest === undefined) return { ...told, holds: undefined, is: 'no values', observed }
  const whole = given.now - newest.seconds
  // The age is whole seconds less the nanoseconds: less than one second, which brings no older value under the limit.
  const isYoung = whole <= asked.maxAge
  const isPast = -whole < asked.allowFuture || (-whole === asked.allowFuture && newest.nanoseconds === 0)
  const holds = isYoung && isPast
  const age = whole - newest.nanoseconds / 1e9
  return {
    ...told,
    holds,
    failed: holds ? 0 : 1,
    is: `the newest of ${counted(evaluated, 'value')} is ${inWords(Math.abs(age))} ${age < 0 ? 'in the future' : 'old'}`,
    observed: { ...observed, value: age },
    // A value in the future stays there, whatever else comes; an old one may have a younger one behind it.
    settled: !isPast,
    examples: holds ? [] : examples,
  }
}

/** Writes seconds as the two largest of days, hours, minutes and seconds. */
function inWords(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [Math.floor(seconds) % 60, 's'],
  ] as const
  const from = parts.findIndex(([count]) => count > 0)
  if (from < 0) return '0 s'
  const said = parts.slice(from, from + 2).filter(([count]) => count > 0)
  return said.map(([count, unit]) => `${grouped(count)} ${unit}`).join(' ')
}
