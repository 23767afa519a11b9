import { inWords, type Range, range, share, within } from '../forms/range.ts'
import { anyKind } from '../values/kind.ts'
import type { Check } from './check.ts'
import { grouped, percent } from './words.ts'

interface Nulls {
  rows: number
  nulls: number
}

/** `null-share`: nulls of all rows, compared exactly. */
export const nullShare: Check<Range, Nulls> = {
  name: 'null-share',
  level: 'column',
  summary: 'the share of nulls among the rows is in this range, compared exactly',
  on: anyKind,
  asks: range(share),
  example: { below: 0.05 },
  perValue: false,
  plan: () => ({ rows: 0, nulls: 0 }),
  fold(state, look) {
    const [cells] = look.cells
    if (cells === undefined) return
    state.rows += cells.values + cells.nulls + cells.invalid
    state.nulls += cells.nulls
  },
  merge: (one, other) => ({ rows: one.rows + other.rows, nulls: one.nulls + other.nulls }),
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
