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
  merge: (one, other) => ({ rows: one.rows + other.rows, nulls: one.nulls + other.nulls }),
} satisfies Partial<Check<unknown, NullCounts>>
