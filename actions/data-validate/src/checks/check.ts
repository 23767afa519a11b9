import type { Form } from '@ml-actions/conditions/forms/form'
import type { Implied, Keyword, Other, Refers } from '@ml-actions/conditions/keywords/keyword'
import type { Capable, PushColumn } from '@ml-actions/conditions/push/column'
import type { Decimal } from '@ml-actions/conditions/values/decimal'
import type { Kind } from '@ml-actions/conditions/values/kind'
import type { Column } from '@ml-actions/dataset/batch'
import type { Heading, TypeName } from '@ml-actions/dataset/table'
import type { Predicate } from '@ml-actions/engine/expression'
import type { Place } from '@ml-actions/verdict/place'
import type { Quantity } from '@ml-actions/verdict/quantity'
import type { Severity, Source } from '@ml-actions/verdict/verdict'
import type { Disk } from '../disk/disk.ts'
import type { PushAbout, Pushed } from '../push/push.ts'
import type { Showing } from '../values/show.ts'
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

/** Another file, as far as it was asked for. */
export interface Reference extends Other {
  readonly rows: number
  /** What each of the columns was read as. */
  readonly types: readonly TypeName[]
  /** How many rows repeat the key of an earlier one. */
  readonly repeated: number
}

/** What is known besides the data and the demand: the same for every check of a run. */
export interface Given {
  /** The time that `freshness` is measured from, in whole seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  /** How much of a cell a report may show. */
  readonly showing: Showing
  /** Where a check may put what does not fit in memory; without it, it says that there was too much. */
  readonly disk?: Disk
  /** The file that a demand said it refers to; read before the first batch. */
  reference(refers: Refers): Reference
}

/** What a check sees of one batch: the columns it asked for, in the order it asked. */
export interface Look {
  /** Rows of the batch, in view or not: what indices run over. */
  readonly rows: number
  /** Rows that the demand is about: all, but for those that its `when` or a sample leaves out. */
  readonly inView: number
  /** Number of the batch's first row among all rows of all files, from 0. */
  readonly first: number
  readonly cells: readonly Cells[]
  readonly given: Given
}

/** What a check of a column, or of columns that it named, sees of one batch. */
export interface ColumnLook extends Look {
  readonly cells: readonly [Cells, ...Cells[]]
}

/** What a check sees of one file before its rows. */
export interface Header {
  readonly path: string
  /** Number of the file's first row among all rows of all files, from 0. */
  readonly first: number
  readonly headings: readonly Heading[]
  /** The headings that the check is about: its column's, those its glob matches, those the contract does not name. */
  readonly about: readonly Heading[]
  /** The name or glob of the column whose check it is. */
  readonly column?: string
  /** The names and globs of the contract's columns, in its order. */
  readonly rules: readonly string[]
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
 * any order. A state that saw nothing has evaluated nothing. A state is plain data (numbers, bigints, text,
 * arrays, maps, sets, typed arrays, objects), so that it can be written to a file, unless a disk was given: what
 * went there is settled by `again`, and is of this run alone.
 */
export interface Check<Asked = unknown, State = unknown> {
  /** The keyword. */
  readonly name: string
  /**
   * Where it may be written: under a column's name, at the top, or as a row rule. The form of a row rule reads
   * the whole rule, and its schema gives the properties that are its own.
   */
  readonly level: 'column' | 'dataset' | 'row'
  /** What holds, in one sentence for the documentation. */
  readonly summary: string
  /** Kinds of column that it can apply to; on any other it is Misuse. */
  readonly on: readonly Kind[]
  readonly asks: Form<Asked>
  /** An example of the short form, as JSON. */
  readonly example: unknown
  /** Whether `mostly` has a meaning: each value holds or does not. */
  readonly perValue: boolean
  /** Whether the keyword may be given a list of lists or maps, each a demand of its own. */
  readonly list?: boolean
  /** Makes the test of a column's values, once a batch, for use in `when` and in row rules. */
  test?(column: Column, asked: Asked, given?: Given): (row: number) => boolean
  /**
   * Says what an engine must be asked in place of the fold; where it is not there, no engine is asked. The law: the state
   * that it makes answers as that of a fold over the same rows, but for examples.
   */
  push?(asked: Asked, about: PushAbout): Pushed<State>
  /** Why no engine is asked at all, completing "the engine is not asked: …"; then there is no `push`. */
  readonly unpushed?: string
  /** Beside `test`: what holds of a value for an engine, asked of values only; or why none can be asked. */
  pushTest?(column: PushColumn, asked: Asked, engine: Capable): Predicate | string
  /** The other files that the demand compares with. */
  refers?(asked: Asked): readonly Refers[]
  /** Whether it would say something else of a sample than of all rows, so that it must not say it. */
  readonly needsAllRows?: boolean
  /** Whether its answer depends on the time, which the report then names. */
  readonly timed?: boolean
  /** Tells whether values of the column's type stand in the demand, so that a file's own type must agree. */
  typed?(asked: Asked): boolean
  /** What is asked of columns of these kinds (or of the dataset) when the contract says nothing. */
  readonly implied?: Implied<Asked>
  /** Which columns a check of the dataset looks at; none by default. */
  columns?(asked: Asked): readonly string[] | 'all'
  plan(asked: Asked, given: Given): State
  /** Sees a file's header, before its rows. Changes the state. */
  open?(state: State, header: Header, asked: Asked): void
  /** Sees a batch. Changes the state. */
  fold?(state: State, look: Look, asked: Asked): void
  /** Sees a file as it was read, after its rows. Changes the state. */
  close?(state: State, file: Source, asked: Asked): void
  /** Ends a pass over all rows; true asks for one more, in which the check is folded again. Changes the state. */
  again?(state: State, asked: Asked): boolean
  /** The same state, as if its rows stood `by` rows later; by default its `examples` do. */
  shift?(state: State, by: number): State
  merge(one: State, other: State): State
  answer(state: State, asked: Asked, mostly: Decimal, given: Given): Answer
  /** The severity that the demand itself says (`other-columns: warn`). */
  severity?(asked: Asked): Severity
  /** What was wanted, completing "wanted: …". */
  wanted(asked: Asked): string
}

/** Tells whether a condition may hold what a check asks. */
export function isKeyword(check: Check): check is Check & Keyword {
  return check.test !== undefined
}
