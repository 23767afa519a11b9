import type { Column } from '@ml-actions/dataset/batch'
import { not } from '@ml-actions/engine/expression'
import { wordOr } from '../forms/form.ts'
import { extremesOf } from '../values/extremes.ts'
import type { ValueKeyword } from './keyword.ts'

/** `infinite: never`: no value is an infinity; asked of floats unless the contract allows it. */
export const infinite: ValueKeyword<'never'> = {
  name: 'infinite',
  summary: 'no value is infinite',
  on: ['float', 'number'],
  asks: wordOr(['never'], 'allowed'),
  example: 'never',
  implied: { asked: 'never', on: ['float', 'number'] },
  test: isBounded,
  pushTest: ({ scalar, form }) => (form === 'float' ? not({ is: 'infinite', of: scalar }) : { is: 'always' }),
  allHold(column, _, rows) {
    if (column.is !== 'float') return true
    const extremes = extremesOf(column, rows)
    const holds = isBounded(column)
    return extremes !== undefined && holds(extremes.low) && holds(extremes.high)
  },
  wanted: () => 'no infinity',
  wrong: () => 'infinite',
}

function isBounded(column: Column): (row: number) => boolean {
  if (column.is !== 'float') return () => true
  const { values } = column
  return (row) => Math.abs(values[row] as number) !== Number.POSITIVE_INFINITY
}
