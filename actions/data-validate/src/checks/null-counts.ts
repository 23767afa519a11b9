import { not } from '@ml-actions/engine/expression'
import { allPresent, type PushAbout, rowsWhere } from '../push/push.ts'
import type { Check, ColumnLook } from './check.ts'

/** The rows of a column, and its nulls among them. */
export interface NullCounts {
  rows: number
  nulls: number
}

/** What all checks of the number of nulls have in common: nulls are counted, and stay in the whole. */
export const nullCounting = {
  plan: () => ({ rows: 0, nulls: 0 }),
  fold(counts, { cells: [cells] }: ColumnLook) {
    counts.rows += cells.values + cells.nulls + cells.invalid
    counts.nulls += cells.nulls
  },
  push(_, { where, columns }: PushAbout) {
    const [rows, nulls] = [rowsWhere(where), rowsWhere(where, not(allPresent(columns)))]
    return {
      needs: [rows, nulls],
      state: (answers) => ({ rows: Number(answers.whole(rows)), nulls: Number(answers.whole(nulls)) }),
    }
  },
  merge: (one, other) => ({ rows: one.rows + other.rows, nulls: one.nulls + other.nulls }),
} satisfies Partial<Check<unknown, NullCounts>>
