import type { TextColumn } from '@ml-actions/dataset/batch'
import { compareExactly } from '@ml-actions/engine/exactly'
import { both, type Predicate } from '@ml-actions/engine/expression'
import { count, countInWords, type Range, range, wholeEnds } from '../forms/range.ts'
import type { PushColumn } from '../push/column.ts'
import type { ValueKeyword } from './keyword.ts'

/** `length`: every value has so many Unicode code points. */
export const length: ValueKeyword<Range> = {
  name: 'length',
  summary: 'the number of Unicode code points of every value is in this range',
  on: ['text'],
  asks: range(count),
  example: { min: 1, max: 64 },
  test: hasLength,
  pushTest: pushLength,
  wanted: (asked) => countInWords(asked, 'character'),
  wrong: (asked) => `not ${countInWords(asked, 'character')} long`,
}

function hasLength({ bytes, starts, ends }: TextColumn, asked: Range): (row: number) => boolean {
  const { least, most } = wholeEnds(asked)
  return (row) => {
    const length = codePoints(bytes, starts[row] as number, ends[row] as number)
    return length >= least && length <= most
  }
}

function pushLength({ scalar }: PushColumn, asked: Range): Predicate {
  const { least, most } = wholeEnds(asked)
  const end = (operator: '>=' | '<=', at: number) =>
    compareExactly({ is: 'characters', of: scalar }, operator, { numerator: BigInt(at), denominator: 1n })
  return Number.isFinite(most) ? both(end('>=', least), end('<=', most)) : end('>=', least)
}

/** Counts the bytes of UTF-8 that begin a character. */
function codePoints(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let i = start; i < end; i++) if (((bytes[i] as number) & 0xc0) !== 0x80) count++
  return count
}
