import type { Column } from '@ml-actions/dataset/batch'

/** What the value of one column must hold: for a row to be spoken of (`when`), or for a row to be right (`expect`). */
export interface Condition {
  readonly column: string
  /** Makes the test of the column's values, once a batch; it is asked of values only, never of nulls. */
  test(column: Column): (row: number) => boolean
  /** What must hold, completing "where …": `country is one of "DE"`. */
  readonly words: string
}
