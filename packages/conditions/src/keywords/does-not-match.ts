import type { TextColumn } from '@ml-actions/dataset/batch'
import { not } from '@ml-actions/engine/expression'
import { type Patterns, patterns } from '../forms/patterns.ts'
import { pushPatterns } from '../push/patterns.ts'
import type { ValueKeyword } from './keyword.ts'
import { patternsInWords } from './matches.ts'

/** `does-not-match`: what `matches` with the same patterns would hold to, no value does. */
export const doesNotMatch: ValueKeyword<Patterns> = {
  name: 'does-not-match',
  summary:
    'the pattern (RE2 syntax, linear time) is found in no value; with `any` none of them is, with `all` not all at once',
  on: ['text'],
  asks: patterns,
  example: '^\\s|\\s$',
  test(column: TextColumn, { test }) {
    const matches = test(column)
    return (row) => !matches(row)
  },
  pushTest(column, asked, engine) {
    const matches = pushPatterns(column, asked, engine)
    return typeof matches === 'string' ? matches : not(matches)
  },
  wanted: (asked) => `no match of ${patternsInWords(asked)}`,
  wrong: (asked) => `with a match of ${patternsInWords(asked)}`,
}
