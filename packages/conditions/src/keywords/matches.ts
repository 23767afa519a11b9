import type { TextColumn } from '@ml-actions/dataset/batch'
import { type Patterns, patterns } from '../forms/patterns.ts'
import { pushPatterns } from '../push/patterns.ts'
import { listed } from '../words.ts'
import type { ValueKeyword } from './keyword.ts'

/** `matches`: a part of every value matches; anchor with `^` and `$` for the whole. RE2, in linear time. */
export const matches: ValueKeyword<Patterns> = {
  name: 'matches',
  summary:
    'the pattern (RE2 syntax, linear time) is found in every value; anchor it with ^ and $ for the whole',
  on: ['text'],
  asks: patterns,
  example: '^[0-9]{5}$',
  test: (column: TextColumn, { test }) => test(column),
  allHold: (column: TextColumn, { allHold }, rows) => allHold(column, rows),
  pushTest: pushPatterns,
  wanted: (asked) => `a match of ${patternsInWords(asked)}`,
  wrong: (asked) => `without a match of ${patternsInWords(asked)}`,
}

/** Writes patterns for people: the first ten, and whether all are meant. */
export function patternsInWords({ sources, all }: Patterns): string {
  const [only, ...others] = sources
  return others.length === 0 ? `${only}` : `${all ? 'all' : 'any'} of ${listed(sources)}`
}
