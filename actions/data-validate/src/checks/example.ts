import type { Finding } from '@ml-actions/verdict/finding'

/** A place where a check did not hold, with its position in the order of the data. */
export interface Example {
  /** Number of the row among all rows of all files, from 0. */
  readonly at: number
  readonly finding: Finding
}
