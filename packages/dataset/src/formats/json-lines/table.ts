import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import type { DataFile } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import { ColumnReader, notesOf } from '@ml-actions/dataset/types/column-reader'
import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import { characters } from './characters.ts'
import { type Asked, columnsOf } from './columns.ts'
import { repeatedKey } from './faults.ts'
import type { Header } from './headings.ts'
import type { Reader } from './reader.ts'
import type { Lanes, Line, Scanner } from './scan.ts'

/** Values that a batch may hold: wide tables have batches of fewer rows. */
const batchCells = 2 ** 21

/** The least number of rows that room is made for: a file may be packed. */
const smallBatch = 2 ** 12

/** Starts to read a file from its first object, each value into its lane. */
export type Begin = (header: Header, lanes: Lanes) => Promise<Reader>

/** A file of objects, each of which is a row. */
export class ObjectTable implements Table {
  readonly path: string
  readonly format: string
  readonly headings: Table['headings']
  readonly faults: Table['faults']
  readonly notes: string[]
  private readonly file: DataFile
  private readonly header: Header
  private readonly begin: Begin
  private rows: number | undefined

  constructor(file: DataFile, format: string, header: Header, begin: Begin) {
    this.path = file.path
    this.format = format
    this.headings = header.headings
    this.faults = header.faults
    this.notes = [...header.notes]
    this.file = file
    this.header = header
    this.begin = begin
  }

  async *batches(wanted: readonly Wanted[], signal?: AbortSignal): AsyncGenerator<Batch> {
    const asked = this.asked(wanted)
    if (this.faults.some((fault) => fault.ends)) return
    const lanes = new Int32Array(this.headings.length).fill(-1)
    for (const { heading, lane } of asked) lanes[heading] = lane
    const cells = Math.floor(batchCells / (asked.length + 1))
    const capacity = Math.max(1, Math.min(limits.batchRows, cells, Math.max(smallBatch, this.file.bytes)))
    const reader = await this.begin(this.header, { of: lanes, count: asked.length, capacity })
    let rows = 0
    while (!reader.done) {
      signal?.throwIfAborted()
      await reader.next()
      const batch = new ObjectBatch(reader, asked, { firstRow: rows + 1, headings: this.headings })
      if (batch.rows + batch.faults.length > 0) yield batch
      rows += batch.rows
    }
    const { blankAtEnd } = reader
    if (this.rows === undefined && blankAtEnd > 0)
      this.notes.push(`${blankAtEnd} empty line${blankAtEnd === 1 ? '' : 's'} at the end left out`)
    if (this.rows === undefined)
      this.notes.push(...asked.flatMap(({ name, reader: own }) => notesOf(name, own)))
    this.rows = rows
  }

  async source(): Promise<Source> {
    const digest = await this.file.digest()
    const rows = this.rows === undefined ? {} : { rows: this.rows }
    return { path: this.path, bytes: this.file.bytes, digest, ...rows }
  }

  close(): Promise<void> {
    return this.file.close()
  }

  private asked(wanted: readonly Wanted[]): Asked[] {
    return wanted
      .toSorted((one, other) => one.heading - other.heading)
      .map(({ heading, type, reading }, lane) => {
        const found = this.headings[heading]
        if (found === undefined)
          throw new RangeError(`there is no column ${heading} of ${this.headings.length}`)
        return { name: found.name, heading, lane, type, reader: new ColumnReader(type ?? 'text', reading) }
      })
  }
}

interface Position {
  readonly firstRow: number
  readonly headings: Table['headings']
}

class ObjectBatch implements Batch {
  readonly firstRow: number
  readonly rows: number
  readonly columns: readonly Column[]
  readonly faults: Batch['faults']
  private readonly reader: Reader
  private readonly asked: readonly Asked[]

  constructor(reader: Reader, asked: readonly Asked[], { firstRow, headings }: Position) {
    const { scanner, window } = reader
    this.firstRow = firstRow
    this.rows = scanner.rows
    const repeated = scanner.repeated.map(({ row, column, at }) => {
      const place = reader.place(at, lineOf(scanner, row))
      return repeatedKey(headings[column]?.name ?? '', place)
    })
    this.faults = [...repeated, ...reader.faults].sort(
      (one, other) => Number(one.place.line) - Number(other.place.line),
    )
    this.columns = columnsOf(asked, scanner, window.bytes, window.end)
    this.reader = reader
    this.asked = asked
  }

  place(row: number, column: number): Place {
    const { scanner, window } = this.reader
    const { name, lane, heading } = this.asked[column] as Asked
    const line = lineOf(scanner, row)
    const object = scanner.rowStarts[row] as number
    const more = { row: this.firstRow + row, field: name }
    const start = scanner.starts[lane * scanner.stride + row] as number
    if (this.columns[column]?.states[row] === State.absent) {
      const twice = scanner.repeated.find((one) => one.row === row && one.column === heading)
      return { ...this.reader.place(twice?.at ?? object, line), ...more }
    }
    // A value that is not there has the place of its object.
    if (start === 0) return { ...this.reader.place(object, line), ...more }
    const quoted = window.bytes[start - 1] === characters.quote ? 1 : 0
    const end = scanner.ends[lane * scanner.stride + row] as number
    const place = this.reader.place(start - quoted, line)
    const last = this.reader.place(end + quoted, line)
    const whole = last.line === place.line && last.column !== undefined ? { endColumn: last.column } : {}
    return { ...place, ...whole, ...more }
  }
}

function lineOf({ lineStarts, rowLines }: Scanner, row: number): Line {
  return { start: lineStarts[row] as number, number: rowLines[row] as number }
}
