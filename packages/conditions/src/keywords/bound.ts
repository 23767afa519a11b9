import { ofColumnType } from '../forms/of-column-type.ts'
import { compareValue, untold } from '../push/compare.ts'
import { comparing } from '../values/compare.ts'
import { extremesOf } from '../values/extremes.ts'
import { ordered } from '../values/kind.ts'
import { type Value, valueInWords } from '../values/value.ts'
import type { ValueKeyword } from './keyword.ts'

/** The four ways to bound a value, each with the orders (cell against limit) that hold. */
interface Direction {
  readonly name: 'min' | 'max' | 'above' | 'below'
  readonly summary: string
  readonly words: string
  readonly example: unknown
  readonly holds: (order: number) => boolean
}

const operators = { min: '>=', max: '<=', above: '>', below: '<' } as const

/** Makes the keyword of one bound. NaN is at most nothing and at least nothing; −0 equals 0. */
export function bound(direction: Direction): ValueKeyword<Value> {
  const { name, summary, example } = direction
  return {
    name,
    summary,
    example,
    on: ordered,
    asks: ofColumnType,
    test: (column, limit) => {
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
  }
}
