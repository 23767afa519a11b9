import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import type { DataFile } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import { ColumnReader, notesOf } from '@ml-actions/dataset/types/column-reader'
import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import { characters } from './characters.ts'
import { repeatedKey } from './faults.ts'
import type { Header } from './headings.ts'
import { extract, type Level, levelOf, type Sought, type Spot } from './level.ts'
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
    if (this.faults.some((fault) => fault.ends)) return
    const cells = Math.floor(batchCells / (wanted.length + 1))
    const capacity = Math.max(1, Math.min(limits.batchRows, cells, Math.max(smallBatch, this.file.bytes)))
    const sought = this.sought(wanted)
    const level = levelOf(this.header.root, sought, capacity)
    const reader = await this.begin(this.header, level.lanes)
    let rows = 0
    while (!reader.done) {
      signal?.throwIfAborted()
      await reader.next()
      const batch = new ObjectBatch(reader, level, rows + 1)
      if (batch.rows + batch.faults.length > 0) yield batch
      rows += batch.rows
    }
    const { blankAtEnd } = reader
    if (this.rows === undefined && blankAtEnd > 0)
      this.notes.push(`${blankAtEnd} empty line${blankAtEnd === 1 ? '' : 's'} at the end left out`)
    if (this.rows === undefined)
      this.notes.push(...sought.flatMap(({ name, reader: own }) => notesOf(name, own)))
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

  private sought(wanted: readonly Wanted[]): Sought[] {
    return wanted
      .toSorted((one, other) => one.heading - other.heading)
      .map(({ heading, type, reading }, index) => {
        const found = this.headings[heading]
        const path = this.header.paths[heading]
        if (found === undefined || path === undefined)
          throw new RangeError(`there is no column ${heading} of ${this.headings.length}`)
        return { name: found.name, index, path, type, reader: new ColumnReader(type ?? 'text', reading) }
      })
  }
}

class ObjectBatch implements Batch {
  readonly firstRow: number
  readonly rows: number
  readonly columns: readonly Column[]
  readonly faults: Batch['faults']
  private readonly reader: Reader
  private readonly spots: readonly Spot[]

  constructor(reader: Reader, level: Level, firstRow: number) {
    const { scanner } = reader
    const { columns, spots, scanners } = extract(level, scanner, { columns: [], spots: [], scanners: [] })
    this.firstRow = firstRow
    this.rows = scanner.rows
    this.columns = columns
    this.reader = reader
    this.spots = spots
    const repeated = scanners.flatMap((own) =>
      own.repeated.map(({ row, column, at }) =>
        repeatedKey(own.keys.names[column] ?? '', reader.place(at, lineOf(scanner, row))),
      ),
    )
    this.faults = [...repeated, ...reader.faults].sort(
      (one, other) => Number(one.place.line) - Number(other.place.line),
    )
  }

  place(row: number, index: number): Place {
    const { reader } = this
    const { scanner, lane, column } = this.spots[index] as Spot
    const { bytes } = reader.window
    const line = lineOf(reader.scanner, row)
    const object = reader.scanner.rowStarts[row] as number
    const field = this.columns[index]?.name
    const more = { row: this.firstRow + row, ...(field === undefined ? {} : { field }) }
    const start = scanner.starts[lane * scanner.stride + row] as number
    if (this.columns[index]?.states[row] === State.absent) {
      const all = [...scanner.repeated, ...scanner.lost]
      const twice = all.find((one) => one.row === row && one.column === column)
      return { ...reader.place(twice?.at ?? object, line), ...more }
    }
    // A value that is not there has the place of its object.
    if (start === 0) return { ...reader.place(object, line), ...more }
    const quoted = bytes[start - 1] === characters.quote ? 1 : 0
    const end = scanner.ends[lane * scanner.stride + row] as number
    const place = reader.place(start - quoted, line)
    const last = reader.place(end + quoted, line)
    const whole = last.line === place.line && last.column !== undefined ? { endColumn: last.column } : {}
    return { ...place, ...whole, ...more }
  }
}

function lineOf({ lineStarts, rowLines }: Scanner, row: number): Line {
  return { start: lineStarts[row] as number, number: rowLines[row] as number }
}
