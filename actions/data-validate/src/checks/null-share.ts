import { inWords, type Range, range, share, within } from '@ml-actions/conditions/forms/range'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { grouped, percent } from '@ml-actions/conditions/words'
import type { Check } from './check.ts'
import { type NullCounts, nullCounting } from './null-counts.ts'

/** `null-share`: nulls of all rows, compared exactly. */
export const nullShare: Check<Range, NullCounts> = {
  name: 'null-share',
  level: 'column',
  summary: 'the share of nulls among the rows is in this range, compared exactly',
  on: anyKind,
  asks: range(share),
  example: { below: 0.05 },
  perValue: false,
  ...nullCounting,
  answer({ rows, nulls }, wanted) {
    return {
      holds: rows === 0 ? undefined : within(wanted, nulls, rows),
      evaluated: rows,
      failed: nulls,
      skipped: 0,
      is: `${grouped(nulls)} of ${grouped(rows)} cells are null (${percent(nulls, rows)})`,
      observed: { value: rows === 0 ? null : nulls / rows, unit: 'share', n: rows },
      settled: false,
      examples: [],
    }
  },
  wanted: (wanted) => `a share of nulls of ${inWords(wanted)}`,
}
