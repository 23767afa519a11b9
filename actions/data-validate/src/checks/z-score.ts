import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import {
  type Decimal,
  decimalOf,
  decimalText,
  nearestTo,
  ratioOfDecimal,
} from '@ml-actions/conditions/values/decimal'
import { counted, grouped } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import { exactVariance } from '@ml-actions/stats/summaries/exact-variance'
import { compareRatios, nearestDouble, nearestRoot, type Ratio } from '@ml-actions/stats/summaries/ratio'
import { exactly, type Num, type NumberColumn, numbersOf } from '../values/number.ts'
import { addColumn, emptyTotal, mergeTotals, squaresOf, sumOf, type Total } from '../values/total.ts'
import { notFinite } from './aggregate.ts'
import type { Answer, Check, ColumnLook } from './check.ts'
import { cellFinding } from './per-value.ts'
import { answerEach, emptyTally, keepExample, laterExamples, mergeTallies, type Tally } from './tally.ts'

/** How far a value may lie from the mean, in standard deviations. */
interface Asked {
  readonly below: Decimal
  /** `upper`: only above the mean. */
  readonly sided: 'both' | 'upper'
}

interface Scored {
  readonly total: Total
  skipped: number
  /** What the first pass found; the second holds each value against it. */
  scale?: Scale
  readonly tally: Tally
  /** The furthest value, in standard deviations. */
  furthest: number
}

interface Scale {
  readonly mean: Ratio
  readonly variance: Ratio
  /** The same as the nearest doubles, of which the second is the standard deviation. */
  readonly near: readonly [mean: number, deviation: number]
}

const asks: Form<Asked> = {
  schema: {
    type: 'object',
    properties: { below: { type: ['number', 'string'] }, sided: { enum: ['both', 'upper'] } },
    required: ['below'],
    additionalProperties: false,
  },
  summary: '`{below, sided}`: a number above 0, and `both` (default) or `upper`',
  read(value, about) {
    const map = value as Written
    const below = decimalOf(String(map['below']))
    if (below === undefined || below.unscaled <= 0n) {
      const is = `has the limit ${JSON.stringify(map['below'])}, below which no distance is`
      throw refusal(about, { is, wanted: 'a number above 0', todo: 'write one such as 4', inside: ['below'] })
    }
    return { below, sided: map['sided'] === 'upper' ? 'upper' : 'both' }
  },
}

/** `z-score`: no value lies that many standard deviations of its own column from the mean, decided exactly in two passes. */
export const zScore: Check<Asked, Scored> = {
  name: 'z-score',
  level: 'column',
  summary:
    "each value lies less than so many of the column's own standard deviations (n − 1 below) from its mean, on both sides or the upper one; the rows are read twice",
  on: ['integer', 'decimal', 'float', 'number'],
  asks,
  example: { below: 4 },
  perValue: true,
  plan: () => ({ total: emptyTotal({ squared: true }), skipped: 0, tally: emptyTally(), furthest: 0 }),
  fold(state, look: ColumnLook, asked) {
    const [cells] = look.cells
    if (state.scale !== undefined) return hold(state, state.scale, look, asked)
    state.skipped += cells.nulls + cells.invalid
    addColumn(state.total, cells.column, look.rows)
  },
  again(state) {
    if (state.scale !== undefined) return false
    const { count, nonFinite } = state.total
    if (count < 2 || nonFinite > 0) return false
    const scale = scaleOf(state.total)
    if (scale.variance.numerator > 0n) state.scale = scale
    return state.scale !== undefined
  },
  shift: (state, by) => ({
    ...state,
    tally: { ...state.tally, examples: laterExamples(state.tally.examples, by) },
  }),
  merge: (one, other) => ({
    ...one,
    total: mergeTotals(one.total, other.total),
    skipped: one.skipped + other.skipped,
    tally: mergeTallies(one.tally, other.tally),
    furthest: Math.max(one.furthest, other.furthest),
  }),
  answer: answerScores,
  wanted: (asked) => `each value ${inWords(asked)}`,
}

function hold(state: Scored, scale: Scale, look: ColumnLook, asked: Asked): void {
  const [cells] = look.cells
  const { tally } = state
  const { states } = cells.column
  const numberOf = numbersOf(cells.column as NumberColumn)
  const holds = holding(scale, asked)
  const is = `the value is not ${inWords(asked)}`
  for (let row = 0; row < look.rows; row++) {
    if (states[row] !== State.value) continue
    const value = numberOf(row)
    tally.evaluated++
    const score = scoreOf(scale, value)
    state.furthest = Math.max(state.furthest, asked.sided === 'both' ? Math.abs(score) : score)
    if (holds(value, score)) continue
    tally.failed++
    keepExample(tally.examples, look.first + row, () => cellFinding(cells, row, is))
  }
}

/** The share of a distance by which doubles may be wrong about it, many times over. */
const doubt = 1e-12

/** Makes the test of one value: by doubles where they can tell, else exactly. */
function holding(scale: Scale, { below, sided }: Asked): (value: Num, score: number) => boolean {
  const [mean, deviation] = scale.near
  const limit = Number(decimalText(below))
  const { numerator, denominator } = ratioOfDecimal(below)
  const square = {
    numerator: numerator * numerator * scale.variance.numerator,
    denominator: denominator * denominator * scale.variance.denominator,
  }
  return (value, score) => {
    const distance = sided === 'both' ? Math.abs(score) : score
    const size = Math.abs(score) + limit + Math.abs(mean) / deviation
    if (Math.abs(distance - limit) > doubt * size) return distance < limit
    const apart = minus(exactly(value), scale.mean)
    if (sided === 'upper' && apart.numerator <= 0n) return true
    return compareRatios(times(apart, apart), square) < 0
  }
}

function scoreOf({ near: [mean, deviation] }: Scale, value: Num): number {
  const double = typeof value === 'number' ? value : nearestTo(value)
  return (double - mean) / deviation
}

function scaleOf(total: Total): Scale {
  const sum = sumOf(total)
  const mean = { numerator: sum.numerator, denominator: sum.denominator * BigInt(total.count) }
  const variance = exactVariance(total.count, sum, squaresOf(total))
  return { mean, variance, near: [nearestDouble(mean), nearestRoot(variance)] }
}

function answerScores(
  { total, skipped, scale, tally, furthest }: Scored,
  asked: Asked,
  mostly: Decimal,
): Answer {
  const { count, nonFinite } = total
  const definition = 'standard deviations (n − 1) from the mean to the furthest value'
  const observed = { value: null, n: count, definition }
  const told = { holds: undefined, evaluated: count, failed: 0, skipped: skipped + nonFinite, observed }
  const unknown = { ...told, settled: false, examples: [] }
  if (nonFinite > 0) return { ...unknown, ...notFinite(nonFinite, count, 'standard deviation') }
  if (count === 0) return { ...unknown, is: 'no values' }
  if (count < 2) {
    const is = `${counted(count, 'value')}, and a standard deviation needs 2`
    return { ...unknown, reason: 'too-few-values', is }
  }
  if (scale === undefined) {
    const is = `all ${grouped(count)} values are equal, so that there is no deviation to measure by`
    return { ...unknown, reason: 'no-spread', is }
  }
  const answer = answerEach(tally, mostly, { things: 'values', wrong: `not ${inWords(asked)}` })
  return {
    ...answer,
    skipped,
    settled: false,
    observed: { ...observed, value: Number.isFinite(furthest) ? furthest : null },
  }
}

function inWords({ below, sided }: Asked): string {
  return `less than ${decimalText(below)} standard deviations ${sided === 'both' ? 'from' : 'above'} the mean`
}

function minus(one: Ratio, other: Ratio): Ratio {
  return {
    numerator: one.numerator * other.denominator - other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  }
}

function times(one: Ratio, other: Ratio): Ratio {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator }
}
