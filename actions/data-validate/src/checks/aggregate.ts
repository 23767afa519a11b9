import { amount, inWords, type Range, range, withinExactly } from '@ml-actions/conditions/forms/range'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import type { Kind } from '@ml-actions/conditions/values/kind'
import { counted, grouped } from '@ml-actions/conditions/words'
import {
  compareRatios,
  nearestDouble,
  nearestRoot,
  type Ratio,
  ratioOf,
} from '@ml-actions/stats/summaries/ratio'
import { allPresent, type PushAbout, type Pushed, rowsWhere } from '../push/push.ts'
import { pushSums } from '../push/sums.ts'
import { addColumn, emptyTotal, mergeTotals, ratioInWords, type Total } from '../values/total.ts'
import type { Answer, Check, ColumnLook } from './check.ts'

/** One number made of all numbers of a column. */
interface Aggregate {
  readonly name: string
  /** The number's name in a sentence: `standard deviation`. */
  readonly noun: string
  readonly summary: string
  readonly on: readonly Kind[]
  readonly example: unknown
  readonly definition: string
  /** Whether the squares of the values are needed. */
  readonly squared: boolean
  /** Fewer values than this have no such number. */
  readonly least: 1 | 2
  /** The number, of a total of at least so many values. */
  of(total: Total): Exact
}

/** An exact number, which need not be a fraction: how it compares, and how it is written. */
export interface Exact {
  order(end: Ratio): number
  /** The nearest double. */
  readonly value: number
  readonly is: string
}

/** A fraction. */
export function fraction(ratio: Ratio): Exact {
  const order = (end: Ratio) => compareRatios(ratio, end)
  return { order, value: nearestDouble(ratio), is: ratioInWords(ratio) }
}

/** The root of a fraction from 0, compared by its square. */
export function rootOf(square: Ratio): Exact {
  const value = nearestRoot(square)
  const order = ({ numerator, denominator }: Ratio) =>
    numerator < 0n
      ? 1
      : compareRatios(square, { numerator: numerator * numerator, denominator: denominator * denominator })
  return { order, value, is: order(ratioOf(value)) === 0 ? String(value) : `about ${value}` }
}

/** What was added up of one column. */
export interface Summed {
  readonly total: Total
  skipped: number
}

/** Makes the check that an aggregate lies in a range: exact, in one pass, the same for any order of rows and files. */
export function aggregate(made: Aggregate): Check<Range, Summed> {
  const { name, summary, on, example, squared, noun } = made
  return {
    name,
    level: 'column',
    summary,
    on,
    asks: range(amount),
    example,
    perValue: false,
    plan: () => ({ total: emptyTotal({ squared }), skipped: 0 }),
    fold(state, look: ColumnLook) {
      const [cells] = look.cells
      state.skipped += cells.nulls + cells.invalid
      addColumn(state.total, cells.column, look.rows)
    },
    push: (_, about: PushAbout) => pushSummed(about, squared),
    merge: (one, other) => ({
      total: mergeTotals(one.total, other.total),
      skipped: one.skipped + other.skipped,
    }),
    answer: (state, wanted) => answerAggregate(made, state, wanted),
    wanted: (wanted) => `a ${noun} of ${inWords(wanted)}`,
  }
}

function pushSummed({ columns, where }: PushAbout, squared: boolean): Pushed<Summed> {
  const [column] = columns as readonly [PushColumn]
  const [rows, values] = [rowsWhere(where), rowsWhere(where, allPresent([column]))]
  const sums = unread([column]) ?? pushSums(column, values, squared)
  if (typeof sums === 'string') return sums
  return {
    needs: [rows, ...sums.needs],
    state: (answers) => ({
      total: sums.state(answers),
      skipped: Number(answers.whole(rows) - answers.whole(values)),
    }),
  }
}

/** Says that values which are NaN or infinite leave an aggregate without meaning. */
export function notFinite(nonFinite: number, count: number, noun: string): Pick<Answer, 'is' | 'reason'> {
  const is = `${grouped(nonFinite)} of ${grouped(count + nonFinite)} values are NaN or infinite, which leaves no ${noun}`
  return { reason: 'not-finite', is }
}

function answerAggregate(made: Aggregate, { total, skipped }: Summed, wanted: Range): Answer {
  const { count, nonFinite } = total
  const { noun, least, definition } = made
  const told = { evaluated: count, failed: 0, skipped: skipped + nonFinite, settled: false, examples: [] }
  const unknown = { ...told, holds: undefined, observed: { value: null, n: count, definition } }
  if (nonFinite > 0) return { ...unknown, ...notFinite(nonFinite, count, noun) }
  if (count < least) {
    const is = `${counted(count, 'value')}, and a ${noun} needs ${least}`
    return { ...unknown, is, ...(count === 0 ? {} : { reason: 'too-few-values' }) }
  }
  const { is, value, order } = made.of(total)
  return {
    ...told,
    holds: withinExactly(wanted, order, total.isFloat),
    is: `the ${noun} of ${counted(count, 'value')} is ${is}`,
    // Beyond the largest double there is no number to report; the words and the comparison are exact.
    observed: { value: Number.isFinite(value) ? value : null, n: count, definition },
  }
}
