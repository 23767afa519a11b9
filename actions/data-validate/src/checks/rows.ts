import { count, countInWords, mayGrowInto, type Range, range, within } from '../forms/range.ts'
import type { Check } from './check.ts'
import { counted } from './words.ts'

interface Rows {
  files: number
  rows: number
}

/** `rows`: the number of data rows of all files together. */
export const rows: Check<Range, Rows> = {
  name: 'rows',
  level: 'dataset',
  summary: 'the number of data rows, of all files together, is in this range',
  on: [],
  asks: range(count),
  example: { min: 1000 },
  perValue: false,
  needsAllRows: true,
  plan: () => ({ files: 0, rows: 0 }),
  open(state) {
    state.files++
  },
  fold(state, look) {
    state.rows += look.inView
  },
  merge: (one, other) => ({ files: one.files + other.files, rows: one.rows + other.rows }),
  answer({ files, rows }, wanted) {
    const holds = within(wanted, rows)
    return {
      holds,
      evaluated: files,
      failed: holds ? 0 : files,
      skipped: 0,
      is: counted(rows, 'row'),
      observed: { value: rows, unit: 'rows' },
      settled: !holds && !mayGrowInto(wanted, rows),
      examples: [],
    }
  },
  wanted: (wanted) => countInWords(wanted, 'row'),
}
