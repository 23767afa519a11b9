import type { TextColumn } from '@ml-actions/dataset/batch'
import { not } from '@ml-actions/engine/expression'
import { neverAllowedNull } from '../forms/never.ts'
import type { ValueKeyword } from './keyword.ts'

/** `empty: never`: no value is the empty text, which in a text file is a quoted cell. */
export const empty: ValueKeyword<'never'> = {
  name: 'empty',
  summary: 'no value is the empty text, which is a value and not a null; with `null`, it is one',
  on: ['text'],
  asks: neverAllowedNull,
  example: 'never',
  test: isFilled,
  pushTest: ({ scalar }) =>
    not({ is: 'compare', left: scalar, operator: '=', right: { is: 'text', value: '' } }),
  wanted: () => 'text that is not empty',
  wrong: () => 'empty',
}

function isFilled(column: TextColumn): (row: number) => boolean {
  const { starts, ends } = column
  return (row) => starts[row] !== ends[row]
}
