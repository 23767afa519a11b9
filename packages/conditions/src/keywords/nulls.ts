import { wordOr } from '../forms/form.ts'
import { anyKind } from '../values/kind.ts'
import type { Keyword } from './keyword.ts'

/** `nulls: never`: no cell is null; `nulls: always`: every cell is. */
export const nulls: Keyword<'never' | 'always'> = {
  name: 'nulls',
  summary:
    'no cell is null (an unquoted empty cell, or a word that the contract calls null); with `always`, every cell is',
  on: anyKind,
  asks: wordOr(['never', 'always'], 'allowed'),
  example: 'never',
  // Only values are asked: a null in the column of a condition makes it false already.
  test: (_, asked) => () => asked === 'never',
  pushTest: (_, asked) => (asked === 'never' ? { is: 'always' } : { is: 'never' }),
  wanted: (asked) => (asked === 'never' ? 'no null' : 'nothing but nulls'),
}
