import { count, countInWords, mayGrowInto, type Range, range, within } from '../forms/range.ts'
import { anyKind } from '../values/kind.ts'
import type { Check } from './check.ts'
import { counted } from './words.ts'

interface Nulls {
  rows: number
  nulls: number
}

/** `null-count`: how many cells are null. */
export const nullCount: Check<Range, Nulls> = {
  name: 'null-count',
  level: 'column',
  summary: 'the number of nulls is in this range',
  on: anyKind,
  asks: range(count),
  example: { max: 100 },
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
