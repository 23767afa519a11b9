import { type About, type Form, refusal } from '../forms/form.ts'
import { compareValue, untold } from '../push/compare.ts'
import { comparing } from '../values/compare.ts'
import { extremesOf } from '../values/extremes.ts'
import { kindOf, ordered } from '../values/kind.ts'
import { readValue, type Value, valueInWords, valueWanted } from '../values/value.ts'
import type { Check } from './check.ts'
import { perValue } from './per-value.ts'
import type { Tally } from './tally.ts'

/** The four ways to bound a value, each with the orders (cell against limit) that hold. */
interface Direction {
  readonly name: 'min' | 'max' | 'above' | 'below'
  readonly summary: string
  readonly words: string
  readonly example: unknown
  readonly holds: (order: number) => boolean
}

const operators = { min: '>=', max: '<=', above: '>', below: '<' } as const

/** Makes the check of one bound. NaN is at most nothing and at least nothing; −0 equals 0. */
export function bound(direction: Direction): Check<Value, Tally> {
  const { name, summary, example } = direction
  return perValue({
    name,
    summary,
    example,
    on: ordered,
    asks: ofColumnType,
    holds: (column, limit) => {
      const compare = comparing(column, limit)
      return (row) => direction.holds(compare(row))
    },
    allHold: (column, limit, rows) => {
      const extremes = extremesOf(column, rows)
      if (extremes === undefined) return false
      const compare = comparing(column, limit)
      return direction.holds(compare(extremes.low)) && direction.holds(compare(extremes.high))
    },
    pushTest: ({ scalar }, limit) =>
      untold([limit]) ?? compareValue(scalar, operators[direction.name], limit),
    wanted: (limit) => `${direction.words} ${valueInWords(limit)}`,
    wrong: (limit) => `not ${direction.words} ${valueInWords(limit)}`,
  })
}

/** The form of one value of the column's type. */
export const ofColumnType: Form<Value> = {
  schema: { type: ['number', 'string'] },
  summary: "a value of the column's type",
  read: (raw, about) => readOfType(raw, about),
}

/** Reads one value of a column's type. */
export function readOfType(raw: unknown, about: About, inside: readonly number[] = []): Value {
  const { type = 'text' } = about
  const value = readValue(raw, type)
  if (value !== undefined) return value
  const shown = JSON.stringify(raw).slice(0, 80)
  if (about.type === undefined && typeof raw === 'number') {
    const is = `is the number ${shown}, and the column has no type, which makes it text`
    const todo = Number.isInteger(raw) ? 'say `type: int64` or `type: float64`' : 'say `type: float64`'
    throw refusal(about, { is, wanted: 'a type, or text in quotes', todo, inside })
  }
  const todo = kindOf[type] === 'text' ? 'put it in quotes, or mend the type' : 'mend the value, or the type'
  throw refusal(about, {
    is: `is ${shown}, which is no ${type}`,
    wanted: valueWanted(type),
    todo,
    inside,
  })
}
