import type { Place } from '@ml-actions/verdict/place'

/**
 * What stands in a cell: a value of the column's type, a null, something that is not of the type, or nothing
 * because the row is too short (a fault of the batch, not a null: no check sees such a cell).
 */
export const State = { value: 0, null: 1, invalid: 2, absent: 3 } as const

/** A column's different values, each once or a few times, and where they stand; some may stand nowhere. */
export interface Coded {
  /** For each row the index of its value in `values`; less than 0 where it is null. */
  readonly codes: Int32Array
  /** The same object for all batches whose codes count in it. */
  readonly values: Column
}

interface Shared {
  readonly name: string
  /** One of `State` a row; where it is not `State.value`, the row's entry in the arrays below means nothing. */
  readonly states: Uint8Array
  /** How a cell is written, also where it is not of the column's type; only where cells are text. */
  written?(row: number): string
  /** The values as the file's dictionary has them, where all of a batch lie in one: what holds for those holds for all. */
  readonly coded?: Coded
}

/** Whole numbers that all lie within ±(2^53 − 1), each exact in a double. */
export interface IntegerColumn extends Shared {
  readonly is: 'integer'
  readonly values: Float64Array
}

/** Whole numbers of which at least one lies beyond ±(2^53 − 1). */
export interface BigIntegerColumn extends Shared {
  readonly is: 'big-integer'
  readonly values: ArrayLike<bigint>
}

/** IEEE 754 doubles; may hold NaN and the infinities. */
export interface FloatColumn extends Shared {
  readonly is: 'float'
  readonly values: Float64Array
}

/** Decimal numbers: `unscaled / 10^scale`, each with the scale that it was written with. */
export interface DecimalColumn extends Shared {
  readonly is: 'decimal'
  readonly unscaled: readonly bigint[]
  readonly scales: Uint8Array
}

/** Booleans, 1 for true. */
export interface BooleanColumn extends Shared {
  readonly is: 'boolean'
  readonly values: Uint8Array
}

/**
 * Points in time: whole seconds since 1970-01-01T00:00:00 and the nanoseconds after them (0 … 999,999,999);
 * for a time of day the seconds since midnight, for a duration its length, which may be below zero.
 */
export interface DatetimeColumn extends Shared {
  readonly is: 'datetime'
  /** What the seconds count, where they are no points in time. */
  readonly of?: 'time' | 'duration'
  readonly seconds: Float64Array
  readonly nanoseconds: Int32Array
  /** 1 where the value carries an offset from UTC (already applied), 0 where it is a local time. */
  readonly zoned: Uint8Array
}

/** Text as UTF-8: row `i` is `bytes[starts[i] … ends[i])`, unescaped; decode one with `text(i)`. */
export interface TextColumn extends Shared {
  readonly is: 'text'
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  text(row: number): string
}

/** Bytes: row `i` is `bytes[starts[i] … ends[i])`. */
export interface BinaryColumn extends Shared {
  readonly is: 'binary'
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** One column of a batch. Dates are datetimes at midnight without zone; categories, UUIDs and JSON are text. */
export type Column =
  | IntegerColumn
  | BigIntegerColumn
  | FloatColumn
  | DecimalColumn
  | BooleanColumn
  | DatetimeColumn
  | TextColumn
  | BinaryColumn

/** Something that is wrong with the file itself, whatever a contract says. */
export interface ReadFault {
  /** The word of the fault: `missing-cell`, `extra-cell`, `unclosed-quote`, `invalid-utf8`, `nul-byte`, …. */
  readonly code: string
  readonly is: string
  readonly wanted: string
  readonly place: Place
  /** True when what follows cannot be trusted, so that reading ended here. */
  readonly ends: boolean
}

/**
 * Some rows of a table, at most 64 Ki rows or 16 MiB of source, whichever comes first.
 *
 * A batch is valid until the next one is asked for: its arrays may be used again.
 */
export interface Batch {
  /** Number of the first data row, from 1. */
  readonly firstRow: number
  readonly rows: number
  /** In the order of the file, only those that were asked for. */
  readonly columns: readonly Column[]
  readonly faults: readonly ReadFault[]
  /** Finds the place of a cell; `row` counts within the batch from 0, `column` is an index into `columns`. */
  place(row: number, column: number): Place
}
