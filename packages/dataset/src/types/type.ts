import { type Column, State } from '../batch.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { TypeName } from '../table.ts'

/** A whole number with the point's place: `unscaled / 10^scale`. */
export interface Decimal {
  readonly unscaled: bigint
  readonly scale: number
}

/** A point in time, a time of day or a duration: see `DatetimeColumn`. */
export interface Instant {
  readonly seconds: number
  readonly nanoseconds: number
  readonly zoned: boolean
}

/** One value: bigint for all whole numbers, number for floats, bytes for binary. */
export type Value = bigint | number | Decimal | boolean | Instant | string | Uint8Array

/** The cells of one column of a batch, as UTF-8 text without quotes and escapes. */
export interface Cells {
  readonly name: string
  readonly rows: number
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** On arrival `State.value`, `null` or `absent`; a type marks what is not of it `invalid`. */
  readonly states: Uint8Array
  /** Where all of these lie in its memory, so that it can read them. */
  readonly kernel?: Kernel
}

/** The kernel that can read cells where they lie; undefined when something was put in another place. */
export function kernelOf(cells: Cells): Kernel | undefined {
  return cells.kernel?.holds(cells) === true ? cells.kernel : undefined
}

/** What one type accepts: one grammar for the whole cell, nothing trimmed, nothing coerced. */
export interface Type {
  readonly name: TypeName
  /** The grammar in words that complete "wanted: …". */
  readonly wanted: string
  /** Reads cells into values; the states are changed in place and belong to the column from then on. */
  column(cells: Cells): Column
  /** Writes a value so that it is read as the same value. */
  print(value: Value): string
}

/** Reads one text as a value of `type`; undefined when it is not of it. */
export function parse(type: Type, text: string): Value | undefined {
  const bytes = new TextEncoder().encode(text)
  const column = type.column({
    name: '',
    rows: 1,
    bytes,
    starts: Uint32Array.of(0),
    ends: Uint32Array.of(bytes.length),
    states: new Uint8Array(1),
  })
  return column.states[0] === State.value ? valueAt(column, 0) : undefined
}

/** Takes one value out of a column, whatever it is made of; only where the state is `State.value`. */
export function valueAt(column: Column, row: number): Value {
  switch (column.is) {
    case 'integer':
      return BigInt(column.values[row] as number)
    case 'big-integer':
      return column.values[row] as bigint
    case 'float':
      return column.values[row] as number
    case 'decimal':
      return { unscaled: column.unscaled[row] as bigint, scale: column.scales[row] as number }
    case 'boolean':
      return column.values[row] === 1
    case 'datetime':
      return {
        seconds: column.seconds[row] as number,
        nanoseconds: column.nanoseconds[row] as number,
        zoned: column.zoned[row] === 1,
      }
    case 'text':
      return column.text(row)
    case 'binary':
      return column.bytes.slice(column.starts[row], column.ends[row])
  }
}
