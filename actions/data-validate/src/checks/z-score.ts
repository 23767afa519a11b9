import { type Form, refusal, type Written } from '@ml-actions/conditions/forms/form'
import { type PushColumn, unread } from '@ml-actions/conditions/push/column'
import { type Decimal, decimalOf, decimalText } from '@ml-actions/conditions/values/decimal'
import { counted, grouped } from '@ml-actions/conditions/words'
import { State } from '@ml-actions/dataset/batch'
import { type Counting, compareUnits, leastUnits, perUnit } from '@ml-actions/engine/exactly'
import { type Predicate, type Scalar, typeOf } from '@ml-actions/engine/expression'
import type { Answers } from '@ml-actions/engine/plan'
import type { Questions } from '@ml-actions/engine/questions'
import type { Ratio } from '@ml-actions/stats/summaries/ratio'
import { numberIn } from '../push/answer.ts'
import { allPresent, type PushAbout, type Pushed, rowsWhere, type Settled } from '../push/push.ts'
import { pushSums } from '../push/sums.ts'
import { type NumberColumn, numbersOf } from '../values/number.ts'
import { distanceOf, holding, type Limit, type Scale, scaleOf, scoreOf, siding } from '../values/score.ts'
import { addColumn, emptyTotal, mergeTotals, type Total } from '../values/total.ts'
import { notFinite } from './aggregate.ts'
import type { Answer, Check, ColumnLook } from './check.ts'
import { cellFinding } from './per-value.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

interface Scored extends Tally {
  readonly total: Total
  /** What the first pass found; the second holds each value against it. */
  scale?: Scale
  /** The furthest value, in standard deviations. */
  furthest: number
}

const asks: Form<Limit> = {
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
export const zScore: Check<Limit, Scored> = {
  name: 'z-score',
  level: 'column',
  summary:
    "each value lies less than so many of the column's own standard deviations (n − 1 below) from its mean, on both sides or the upper one; the rows are read twice",
  on: ['integer', 'decimal', 'float', 'number'],
  asks,
  example: { below: 4 },
  perValue: true,
  plan: () => ({ ...emptyTally(), total: emptyTotal({ squared: true }), furthest: 0 }),
  fold(state, look: ColumnLook, asked) {
    const [cells] = look.cells
    if (state.scale !== undefined) return hold(state, state.scale, look, asked)
    state.skipped += cells.nulls + cells.invalid
    addColumn(state.total, cells.column, look.rows)
  },
  again(state) {
    if (state.scale !== undefined) return false
    const scale = scaleOf(state.total)
    if (scale !== undefined) state.scale = scale
    return scale !== undefined
  },
  push: (asked, about: PushAbout) => pushScored(asked, about),
  merge: (one, other) => ({
    ...one,
    ...mergeTallies(one, other),
    total: mergeTotals(one.total, other.total),
    furthest: Math.max(one.furthest, other.furthest),
  }),
  answer: answerScores,
  wanted: (asked) => `each value ${inWords(asked)}`,
}

function hold(state: Scored, scale: Scale, look: ColumnLook, asked: Limit): void {
  const [cells] = look.cells
  const { states } = cells.column
  const numberOf = numbersOf(cells.column as NumberColumn)
  const holds = holding(scale, asked)
  const is = wrong(asked)
  for (let row = 0; row < look.rows; row++) {
    if (states[row] !== State.value) continue
    const value = numberOf(row)
    state.evaluated++
    const score = scoreOf(scale, value)
    state.furthest = Math.max(state.furthest, distanceOf(score, asked))
    if (holds(value, score)) continue
    state.failed++
    keepExample(state.examples, look.first + row, () => cellFinding(cells, row, is))
  }
}

/** Asks for what the mean and the deviation are made of; then, by these, how many values lie too far from it. */
function pushScored(asked: Limit, { columns, where }: PushAbout): Pushed<Scored> {
  const [column] = columns as readonly [PushColumn]
  const { scalar } = column
  const [rows, values] = [rowsWhere(where), rowsWhere(where, allPresent([column]))]
  const sums = unread([column]) ?? pushSums(column, values, true)
  if (typeof sums === 'string') return sums
  const ends = (['lowest', 'highest'] as const).map((is) => ({ is, of: scalar, where: values.where }))
  const state = (answers: Answers): Scored => {
    const total = sums.state(answers)
    const skipped = Number(answers.whole(rows)) - total.count
    return { ...emptyTally(), total, skipped, furthest: 0 }
  }
  function* scored(answers: Answers, begun: Scored, scale: Scale): Questions<Settled<Scored>> {
    const far = rowsWhere(where, farIn(scalar, siding(scale, asked)))
    const failed = Number((yield [far]).whole(far))
    const distances = ends.map((end) => {
      const value = numberIn(String(answers.text(end)), typeOf(scalar))
      return distanceOf(scoreOf(scale, value), asked)
    })
    const furthest = Math.max(0, ...distances)
    const { count: evaluated } = begun.total
    const failing = { where: far.where, is: wrong(asked), shown: [column] }
    return { state: { ...begun, scale, evaluated, failed, furthest }, failing }
  }
  return {
    needs: [rows, ...sums.needs, ...ends],
    state,
    further(answers) {
      const begun = state(answers)
      const scale = scaleOf(begun.total)
      return scale === undefined ? undefined : scored(answers, begun, scale)
    },
  }
}

/** The values too far from the mean: from the least that is too far above it on, and below the least that is not too far below. */
function farIn(scalar: Scalar, sideOf: (value: Ratio) => -1 | 0 | 1): Predicate {
  const type = typeOf(scalar) as Counting
  const { numerator: denominator } = perUnit(type)
  const sideAt = (units: bigint) => sideOf({ numerator: units, denominator })
  const above = leastUnits(type, (units) => sideAt(units) > 0)
  const near = leastUnits(type, (units) => sideAt(units) >= 0)
  return { is: 'any', of: [compareUnits(scalar, '>=', above), compareUnits(scalar, '<', near)] }
}

function answerScores(state: Scored, asked: Limit, mostly: Decimal): Answer {
  const { total, skipped, scale, furthest } = state
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
  const answer = answerEach(state, mostly, { things: 'values', wrong: `not ${inWords(asked)}` })
  return {
    ...answer,
    skipped,
    settled: false,
    observed: { ...observed, value: Number.isFinite(furthest) ? furthest : null },
  }
}

function wrong(asked: Limit): string {
  return `the value is not ${inWords(asked)}`
}

function inWords({ below, sided }: Limit): string {
  return `less than ${decimalText(below)} standard deviations ${sided === 'both' ? 'from' : 'above'} the mean`
}
