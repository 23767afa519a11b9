import type { Column } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import type { Elsewhere, Predicate } from '@ml-actions/engine/expression'
import type { Form } from '../forms/form.ts'
import type { Capable, PushColumn } from '../push/column.ts'
import type { Key } from '../values/key.ts'
import type { Kind } from '../values/kind.ts'

/** One keyword that a condition may hold: what is asked of a value, and how it is answered of cells and by engines. */
export interface Keyword<Asked = unknown> {
  readonly name: string
  /** What holds, in one sentence for the documentation. */
  readonly summary: string
  /** Kinds of column that it can apply to; on any other it is Misuse. */
  readonly on: readonly Kind[]
  readonly asks: Form<Asked>
  /** An example of the short form, as JSON. */
  readonly example: unknown
  /** Tells whether values of the column's type stand in the demand, so that a file's own type must agree. */
  typed?(asked: Asked): boolean
  /** The other files that the demand compares with; what they hold is then in `others`. */
  refers?(asked: Asked): readonly Refers[]
  /** Makes the test of a column's rows, once a batch; it is asked of values only, never of nulls. */
  test(column: Column, asked: Asked, others?: Others): (row: number) => boolean
  /** The same for an engine; or why none can be asked. Without it, none is. */
  pushTest?(column: PushColumn, asked: Asked, engine: Capable, others?: Others): Predicate | string
  /** Why no engine is asked at all, completing "the engine is not asked: …". */
  readonly unpushed?: string
  /** What was wanted, completing "wanted: …". */
  wanted(asked: Asked): string
}

/** A keyword about each value by itself, of which a report can say how many do not hold. */
export interface ValueKeyword<Asked = unknown> extends Keyword<Asked> {
  readonly implied?: Implied<Asked>
  /** A quick look that tells that all values hold; when it cannot, each is tested. */
  allHold?(column: Column, asked: Asked, rows: number): boolean
  /** What a value is that does not hold, completing "the value is …": `less than 0`. */
  wrong(asked: Asked): string
}

/** A demand that stands without being written. */
export interface Implied<Asked> {
  readonly asked: Asked
  readonly on: readonly Kind[]
  /** Only under columns that the contract says are of these types; of any by default. */
  readonly types?: readonly TypeName[]
  /** Other keywords of the column that say as much. */
  readonly unless?: readonly string[]
}

/** Columns of another file that a demand compares with. */
export interface Refers {
  /** Of an engine that reads tables, it may be the address of one. */
  readonly path: string
  /** The word of the file's format; by default what its content and name say. */
  readonly format?: string
  /** The columns whose values are kept, each read as this type; none where only the rows are counted. */
  readonly columns: readonly {
    readonly name: string
    readonly type?: TypeName
    /** The column of the contract that it is compared with, and is read like. */
    readonly like?: string
  }[]
  /** Whether it is told how many rows there repeat the key of an earlier one. */
  readonly repeats?: boolean
}

/** What another file holds. */
export interface Other {
  /** The keys of the rows whose columns all hold a value: of one column its key, of several their joined keys. */
  readonly keys: ReadonlySet<Key>
  /** The same by their columns, where they are few enough to be sent to an engine. */
  readonly listed?: readonly (readonly [Key, ...Key[]])[]
  /** Where the engine reads them itself, in place of the keys. */
  readonly elsewhere?: OtherColumns
}

/** Columns of other rows that an engine reads itself. */
export interface OtherColumns extends Pick<Elsewhere, 'relation' | 'where'> {
  /** As many as refer to them. */
  readonly columns: readonly PushColumn[]
}

/** The files that demands refer to. */
export interface Others {
  reference(refers: Refers): Other
}
