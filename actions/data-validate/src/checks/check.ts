import type { Column } from '@ml-actions/dataset/batch'
import type { Heading } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import type { Quantity } from '@ml-actions/verdict/quantity'
import type { Severity } from '@ml-actions/verdict/verdict'
import type { Form } from '../forms/form.ts'
import type { Decimal } from '../values/decimal.ts'
import type { Kind } from '../values/kind.ts'
import type { Example } from './example.ts'

/** The cells of one column in one batch. */
export interface Cells {
  readonly column: Column
  /** How many cells hold a value, are null, are not of the type. */
  readonly values: number
  readonly nulls: number
  readonly invalid: number
  place(row: number): Place
  /** The cell as the author allowed it to be shown; undefined by default. */
  show(row: number): string | undefined
}

/** What a check sees of one batch: the columns it asked for, in the order it asked. */
export interface Look {
  readonly rows: number
  /** Number of the batch's first row among all rows of all files, from 0. */
  readonly first: number
  readonly cells: readonly Cells[]
}

/** What a check sees of one file before its rows. */
export interface Header {
  readonly path: string
  /** Number of the file's first row among all rows of all files, from 0. */
  readonly first: number
  readonly headings: readonly Heading[]
  /** The headings that the check is about: its column's, those its glob matches, those the contract does not name. */
  readonly about: readonly Heading[]
}

/** A check's answer over all that it saw. */
export interface Answer {
  /** Undefined when it cannot say; then `reason` tells why. */
  readonly holds: boolean | undefined
  readonly reason?: string
  readonly evaluated: number
  readonly failed: number
  readonly skipped: number
  /** What was found, in words that stand alone; no cell content. */
  readonly is: string
  readonly observed?: Quantity
  /** True for a failure that no further row could undo. */
  readonly settled: boolean
  readonly examples: readonly Example[]
}

/**
 * One keyword of the contract: how it is asked, and how it is answered by a fold over columnar batches.
 *
 * The law: folding two parts of the data into two states and merging them gives the state of the whole, in
 * any order. A state that saw nothing has evaluated nothing.
 */
export interface Check<Asked = unknown, State = unknown> {
  /** The keyword. */
  readonly name: string
  /** Where it may be written: under a column's name, or at the top. */
  readonly level: 'column' | 'dataset'
  /** What holds, in one sentence for the documentation. */
  readonly summary: string
  /** Kinds of column that it can apply to; on any other it is Misuse. */
  readonly on: readonly Kind[]
  readonly asks: Form<Asked>
  /** An example of the short form, as JSON. */
  readonly example: unknown
  /** Whether `mostly` has a meaning: each value holds or does not. */
  readonly perValue: boolean
  /** Tells whether values of the column's type stand in the demand, so that a file's own type must agree. */
  typed?(asked: Asked): boolean
  /** What is asked of columns of these kinds (or of the dataset) when the contract says nothing. */
  readonly implied?: { readonly asked: Asked; readonly on: readonly Kind[] }
  /** Which columns a check of the dataset looks at; none by default. */
  columns?(asked: Asked): readonly string[] | 'all'
  plan(asked: Asked): State
  /** Sees a file's header, before its rows. Changes the state. */
  open?(state: State, header: Header, asked: Asked): void
  /** Sees a batch. Changes the state. */
  fold?(state: State, look: Look, asked: Asked): void
  merge(one: State, other: State): State
  answer(state: State, asked: Asked, mostly: Decimal): Answer
  /** The severity that the demand itself says (`other-columns: warn`). */
  severity?(asked: Asked): Severity
  /** What was wanted, completing "wanted: …". */
  wanted(asked: Asked): string
}
