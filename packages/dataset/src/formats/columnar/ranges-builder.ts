import type { BinaryColumn, Column, TextColumn } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import { textColumn } from '@ml-actions/dataset/types/text'
import { Broken } from './broken.ts'
import { type Placing, placeStates } from './placing.ts'
import type { Shelf } from './shelf.ts'

/**
 * Builds a column of texts or bytes, all of which must lie in one array: those of a dictionary stay where they are as
 * long as there are no others, those of a page are copied.
 */
export class Ranges {
  private readonly name: string
  private readonly states: Uint8Array
  private readonly is: 'text' | 'binary'
  private readonly shelf: Shelf
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array
  /** Where the bytes are to lie that values are picked from. */
  private readonly places = new Map<Uint8Array, number>()
  private bytes: Uint8Array
  /** Bytes that have their place, copied or not. */
  private total = 0
  private copied = false

  constructor(name: string, states: Uint8Array, is: 'text' | 'binary', shelf: Shelf) {
    this.name = name
    this.states = states
    this.is = is
    this.shelf = shelf
    // Where a row is null, nothing is put.
    this.starts = shelf.words('starts', states.length).fill(0)
    this.ends = shelf.words('ends', states.length).fill(0)
    this.bytes = shelf.bytes('texts', 0)
  }

  put(column: Column, placing: Placing): void {
    const values = column as TextColumn | BinaryColumn
    placeStates(values.states, this.states, placing)
    const base = placing.stay ? this.keep(values) : this.copy(values, placing)
    this.place(values, base, placing)
  }

  column(): TextColumn | BinaryColumn {
    const { name, states, starts, ends, is } = this
    const [only] = this.places.keys()
    let bytes = only ?? this.bytes.subarray(0, this.total)
    if (this.copied || this.places.size > 1) {
      bytes = this.shelf.more('texts', this.total, this.total)
      for (const [part, base] of this.places) bytes.set(part, base)
    }
    return is === 'text'
      ? textColumn({ name, rows: states.length, states, bytes, starts, ends })
      : { is, name, states, bytes, starts, ends }
  }

  /** Finds the place that all bytes of some values are to have. */
  private keep({ bytes }: TextColumn | BinaryColumn): number {
    const base = this.places.get(bytes) ?? this.reserve(bytes.length)
    this.places.set(bytes, base)
    return base
  }

  /** Copies the bytes of the values that are put, and tells where all bytes would begin. */
  private copy(
    { bytes, starts, ends }: TextColumn | BinaryColumn,
    { count, from = 0, picks }: Placing,
  ): number {
    const first = picks?.find((pick) => pick >= 0) ?? from
    const last = picks?.findLast((pick) => pick >= 0) ?? from + count - 1
    const start = starts[first] as number
    const end = ends[last] as number
    const base = this.reserve(end - start)
    this.bytes = this.shelf.more('texts', base, this.total)
    this.bytes.set(bytes.subarray(start, end), base)
    this.copied = true
    return base - start
  }

  private place(
    values: TextColumn | BinaryColumn,
    base: number,
    { at, count, from = 0, picks }: Placing,
  ): void {
    const { starts, ends } = this
    const [valueStarts, valueEnds] = [values.starts, values.ends]
    if (picks === undefined) {
      for (let i = 0; i < count; i++) {
        starts[at + i] = base + (valueStarts[from + i] as number)
        ends[at + i] = base + (valueEnds[from + i] as number)
      }
      return
    }
    for (let i = 0; i < count; i++) {
      const pick = picks[i] as number
      if (pick < 0) continue
      starts[at + i] = base + (valueStarts[pick] as number)
      ends[at + i] = base + (valueEnds[pick] as number)
    }
  }

  private reserve(bytes: number): number {
    const base = this.total
    this.total += bytes
    if (this.total > limits.memory / 4) throw new Broken('the texts of one batch take more than 256 MiB')
    return base
  }
}
