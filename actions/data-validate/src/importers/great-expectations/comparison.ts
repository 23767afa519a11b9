import type { Literal } from './literal.ts'

/** One comparison of a column with a value, or of its being there. */
export interface Comparison {
  readonly column: string
  readonly operator: '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'not null'
  readonly values: readonly Literal[]
  /** Whether a null holds it, as `!=` does in pandas. */
  readonly nullHolds: boolean
}
