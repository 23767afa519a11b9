import {
  count,
  countInWords,
  mayGrowInto,
  type Range,
  range,
  within,
} from '@ml-actions/conditions/forms/range'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { counted } from '@ml-actions/conditions/words'
import type { Check } from './check.ts'
import { type NullCounts, nullCounting } from './null-counts.ts'

/** `null-count`: how many cells are null. */
export const nullCount: Check<Range, NullCounts> = {
  name: 'null-count',
  level: 'column',
  summary: 'the number of nulls is in this range',
  on: anyKind,
  asks: range(count),
  example: { max: 100 },
  perValue: false,
  ...nullCounting,
  answer({ rows, nulls }, wanted) {
    return {
      holds: rows === 0 ? undefined : within(wanted, nulls),
      evaluated: rows,
      failed: nulls,
      skipped: 0,
      is: `${counted(nulls, 'cell')} of ${counted(rows, 'row')} ${nulls === 1 ? 'is' : 'are'} null`,
      observed: { value: nulls, unit: 'nulls', n: rows },
      settled: !mayGrowInto(wanted, nulls),
      examples: [],
    }
  },
  wanted: (wanted) => countInWords(wanted, 'null'),
}
