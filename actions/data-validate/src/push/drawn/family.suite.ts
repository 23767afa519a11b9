import type fc from 'fast-check'
import type { Sort } from './sort.suite.ts'

/** A drawn column; it is called `c` and its number. */
export interface Column {
  readonly sort: Sort
  readonly cells: readonly unknown[]
  /** Three values that a contract may write of it, if it may write any. */
  readonly listed: readonly unknown[]
}

/** What a contract asks of a table as a whole. */
export interface Part {
  readonly demands?: Readonly<Record<string, unknown>>
  readonly rules?: readonly object[]
  /** Keywords of columns by their names, in place of those drawn for each by itself. */
  readonly columns?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Other files that it speaks of. */
  readonly files?: Readonly<Record<string, Uint8Array>>
}

/** Demands of one kind, and how they are drawn. */
export interface Family {
  /** Keywords that may stand under a column of a sort, and what they ask. */
  ofColumn?(sort: Sort): fc.Arbitrary<Readonly<Record<string, unknown>>>
  /** What may be asked of a table with these columns. */
  ofTable?(columns: readonly Column[]): fc.Arbitrary<Part>
}
