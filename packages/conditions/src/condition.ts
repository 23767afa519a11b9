import type { Column } from '@ml-actions/dataset/batch'
import type { Heading } from '@ml-actions/dataset/table'
import type { Predicate } from '@ml-actions/engine/expression'
import type { Capable, PushColumn } from './push/column.ts'

/** What the value of one column must hold: for a row to be spoken of (`when`), or for a row to be right (`expect`). */
export interface Condition {
  readonly column: string
  /** Refuses a typed file's column that the contract gives no type, so that what is asked for was read as text. */
  refuseUntyped(heading: Heading): void
  /** Makes the test of the column's values, once a batch; it is asked of values only, never of nulls. */
  test(column: Column): (row: number) => boolean
  /** The same for an engine; or why none can be asked. */
  pushTest(column: PushColumn, engine: Capable): Predicate | string
  /** What must hold, completing "where …": `country is one of "DE"`. */
  readonly words: string
}
