import { State, type TextColumn } from '@ml-actions/dataset/batch'
import type { TypeName } from '@ml-actions/dataset/table'
import { type AcceptWord, accepted } from '@ml-actions/dataset/types/accept'
import { typeOf } from '@ml-actions/dataset/types/catalogue'
import { ColumnReader } from '@ml-actions/dataset/types/column-reader'
import type { Cells } from '@ml-actions/dataset/types/type'
import type { Spelling } from './spellings.ts'

/** What became of the cells, and which of them are not written as the type's own. */
export interface Read {
  readonly states: Uint8Array
  readonly uses: readonly { readonly row: number; readonly words: readonly AcceptWord[] }[]
}

/** In bytes: no number, day or time is written longer, and what is longer need not be tried. */
const longestCell = 100

/** Some rows of a column, read once for all spellings that make the same of them. */
export class Part {
  /** How many cells hold a value. */
  readonly values: number
  readonly rows: number
  readonly hasMinus: boolean
  private readonly cells: Cells
  private readonly known = new Map<string, Read>()
  private readonly marks = new Map<string, boolean>()

  constructor({ name, bytes, starts, ends, states }: TextColumn, from: number, to: number) {
    const [own, first, last] = [states.slice(from, to), starts.subarray(from, to), ends.subarray(from, to)]
    this.values = own.filter((state) => state === State.value).length
    for (const [row, state] of own.entries())
      if (state === State.value && (last[row] ?? 0) - (first[row] ?? 0) > longestCell)
        own[row] = State.invalid
    this.cells = { name, rows: own.length, bytes, starts: first, ends: last, states: own }
    this.rows = own.length
    this.hasMinus = own.some((state, row) => state === State.value && bytes[first[row] ?? 0] === 45)
  }

  /** Reads the cells as a type that is written so. */
  read({ reading }: Spelling, type: TypeName): Read {
    const { accept, strptime } = reading
    // A mark that no cell has makes no difference, and most ways to write numbers differ by one only.
    const { thousands, ...others } = accept ?? {}
    const needed = thousands !== undefined && this.has(thousands) ? accept : others
    const key = JSON.stringify([type, accept === undefined ? strptime : needed])
    const read = this.known.get(key) ?? this.readAs(type, accept === undefined ? undefined : needed, strptime)
    this.known.set(key, read)
    return read
  }

  private readAs(type: TypeName, accept: Spelling['reading']['accept'], strptime?: string): Read {
    const cells = { ...this.cells, states: this.cells.states.slice() }
    if (accept !== undefined) {
      const of = type === 'int64' || type === 'integer' ? 'integer' : 'number'
      const { cells: rewritten, uses } = accepted(cells, accept, of)
      return { states: typeOf(type).column(rewritten).states, uses }
    }
    if (strptime === undefined) return { states: typeOf(type).column(cells).states, uses: [] }
    const { states } = readerOf(type, strptime).column(cells)
    return { states, uses: Array.from(states, (_, row) => ({ row, words: [] })) }
  }

  private has(mark: string): boolean {
    const known = this.marks.get(mark)
    if (known !== undefined) return known
    const { bytes, starts, ends, states } = this.cells
    const [byte] = new TextEncoder().encode(mark)
    const found = states.some((state, row) => {
      if (state !== State.value) return false
      for (let at = starts[row] ?? 0; at < (ends[row] ?? 0); at++) if (bytes[at] === byte) return true
      return false
    })
    this.marks.set(mark, found)
    return found
  }
}

/** Directives are made into expressions once. */
const readers = new Map<string, ColumnReader>()

function readerOf(type: TypeName, strptime: string): ColumnReader {
  const key = `${type} ${strptime}`
  const reader = readers.get(key) ?? new ColumnReader(type, { strptime })
  readers.set(key, reader)
  return reader
}
