import type { Unseen } from '../bins/category.ts'

/** Why a column is unclear or broken. */
export type Reason =
  | 'too-few-rows'
  | 'too-noisy'
  | 'not-tested'
  | 'identifier-like'
  | 'not-asked'
  | 'new-season'
  | 'type-changed'
  | 'missing'
  | 'unseen-values'
  | 'more-nulls'

/** One column of both, counted in the bins of the reference; or why it could not be. */
export interface Counted {
  readonly name: string
  /** `broken`: it cannot be read as the reference's; `unclear`: it has no bins to be counted in. */
  readonly barred?: {
    readonly standing: 'broken' | 'unclear'
    readonly reason: Reason
    /** Why an engine was not asked. */
    readonly because?: string
  }
  readonly reference: readonly number[]
  readonly current: readonly number[]
  /** Where the nulls are counted. */
  readonly nullBin: number
  /** Values that the reference never had, of what is told apart and has no order. */
  readonly unseen?: Unseen
}

/** All rows that were counted. */
export function rowsOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
