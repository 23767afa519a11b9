import type { Column } from '@ml-actions/dataset/batch'
import { not } from '@ml-actions/engine/expression'
import { neverAllowedNull } from '../forms/never.ts'
import { extremesOf } from '../values/extremes.ts'
import type { ValueKeyword } from './keyword.ts'

/** `nan: never`: no value is NaN; asked of floats unless the contract allows it. */
export const nan: ValueKeyword<'never'> = {
  name: 'nan',
  summary: 'no value is NaN, which is a value and not a null; with `null`, it is one',
  on: ['float', 'number'],
  asks: neverAllowedNull,
  example: 'never',
  implied: { asked: 'never', on: ['float', 'number'] },
  test: isNumber,
  pushTest: ({ scalar, form }) => (form === 'float' ? not({ is: 'nan', of: scalar }) : { is: 'always' }),
  allHold: (column, _, rows) => column.is !== 'float' || extremesOf(column, rows) !== undefined,
  wanted: () => 'no NaN',
  wrong: () => 'NaN',
}

function isNumber(column: Column): (row: number) => boolean {
  if (column.is !== 'float') return () => true
  const { values } = column
  return (row) => !Number.isNaN(values[row])
}
