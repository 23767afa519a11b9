import { type Batch, type Column, State } from '@ml-actions/dataset/batch'
import type { Kernel } from '@ml-actions/dataset/kernel/kernel'
import { limits } from '@ml-actions/dataset/limits'
import type { DataFile } from '@ml-actions/dataset/sources/source'
import type { Opening, Table, Wanted } from '@ml-actions/dataset/table'
import { ColumnReader, notesOf } from '@ml-actions/dataset/types/column-reader'
import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Format } from '../format.ts'
import { textOf } from './bytes.ts'
import { type Asked, columnsOf } from './columns.ts'
import { type Grammar, grammarOf } from './dialect.ts'
import { type Header, readHeader } from './header.ts'
import { Reader, type Reading } from './reader.ts'
import { askedOf, type Ragged, Scanner, strideOf } from './scan.ts'
import { Window } from './window.ts'

/** Cells that a batch may hold: wide tables have batches of fewer rows. */
const batchCells = 2 ** 21

/** Bytes read at once: small enough to stay near the processor, large enough that a read costs nothing. */
const windowBytes = 2 ** 20

/** Below this size, making a kernel takes longer than reading without one. */
const quickBytes = 2 ** 18

/** The least window of a file that is smaller than one: it may be packed. */
const smallWindow = 2 ** 12

/** Comma-separated values: RFC 4180 with a stated dialect, never guessed. */
export const csv: Format = {
  name: 'csv',
  extensions: ['.csv', '.txt'],
  open: (file, opening, notes) =>
    openDelimited(file, opening, { format: 'csv', delimiter: ',', windowBytes, quickBytes, notes }),
}

/** Tab-separated values: the same grammar with another delimiter. */
export const tsv: Format = {
  name: 'tsv',
  extensions: ['.tsv', '.tab'],
  open: (file, opening, notes) =>
    openDelimited(file, opening, { format: 'tsv', delimiter: '\t', windowBytes, quickBytes, notes }),
}

/** How a member of this family reads. */
export interface Manner {
  readonly format: string
  readonly delimiter: string
  readonly windowBytes: number
  /** The least size of a file that is worth a kernel. */
  readonly quickBytes: number
  readonly notes: readonly string[]
}

/**
 * Opens delimited text and reads its header.
 * @throws {Misuse} when the dialect is wrong or the file is in another encoding
 */
export async function openDelimited(file: DataFile, opening: Opening, manner: Manner): Promise<Table> {
  const grammar = grammarOf(opening.dialect ?? {}, manner.delimiter)
  const { header } = await begin(file, grammar, manner)
  return new DelimitedTable(file, grammar, manner, header)
}

/** Opens a window behind the file's header. */
async function begin(
  file: DataFile,
  grammar: Grammar,
  manner: Manner,
  kernel?: Kernel,
): Promise<{ window: Window; header: Header }> {
  const text = await textOf(file, grammar.encoding)
  const room = kernel ?? windowSize(file, manner)
  const window = new Window(text, room)
  const reading: Reading = { path: file.path, grammar, width: 0, capacity: 1 }
  if (grammar.header) return { window, header: await readHeader(window, reading) }
  const start = { faults: [], notes: [], line: 1, taken: 0, lineEnds: 0 }
  if (grammar.names !== 'numbered')
    return { window, header: { ...start, headings: grammar.names.map((name) => ({ name })) } }
  const { headings, faults } = await readHeader(window, reading)
  const numbered = headings.map((_, column) => ({ name: `column${column + 1}` }))
  const ended = faults.filter(({ ends }) => ends)
  const again = new Window(await textOf(file, grammar.encoding), room)
  return { window: again, header: { ...start, headings: numbered, faults: ended } }
}

function windowSize(file: DataFile, { windowBytes: most }: Manner): number {
  return Math.min(most, Math.max(smallWindow, file.bytes))
}

class DelimitedTable implements Table {
  readonly path: string
  readonly format: string
  readonly headings: Table['headings']
  readonly faults: Table['faults']
  readonly notes: string[]
  private readonly file: DataFile
  private readonly grammar: Grammar
  private readonly manner: Manner
  private rows: number | undefined

  constructor(file: DataFile, grammar: Grammar, manner: Manner, header: Header) {
    this.path = file.path
    this.format = manner.format
    this.headings = header.headings
    this.faults = header.faults
    this.notes = [...manner.notes, ...header.notes]
    this.file = file
    this.grammar = grammar
    this.manner = manner
  }

  async *batches(wanted: readonly Wanted[], signal?: AbortSignal): AsyncGenerator<Batch> {
    const asked = this.asked(wanted)
    if (this.faults.some((fault) => fault.ends)) return
    const lanes = this.headings.map((_, heading) => asked.find((one) => one.heading === heading)?.lane ?? -1)
    const cells = Math.floor(batchCells / (asked.length + 1))
    const capacity = Math.max(1, Math.min(limits.batchRows, cells, Math.max(smallWindow, this.file.bytes)))
    const kernel = await this.kernel(lanes, capacity)
    const { window, header } = await begin(this.file, this.grammar, this.manner, kernel)
    const scanner = new Scanner(this.grammar, lanes, capacity, kernel)
    scanner.line = header.line
    scanner.lineEnds = header.lineEnds
    const reading: Reading = { path: this.path, grammar: this.grammar, width: lanes.length, capacity }
    const reader = new Reader(window, scanner, reading)
    reader.taken = header.taken
    let rows = 0
    while (!reader.done) {
      signal?.throwIfAborted()
      await reader.next()
      const batch = new DelimitedBatch(reader, asked, rows + 1)
      if (batch.rows + batch.faults.length > 0) yield batch
      rows += batch.rows
    }
    if (this.rows === undefined) this.note(reader, asked)
    this.rows = rows
  }

  /** Makes the kernel for a file that is worth it, in a dialect that it reads. */
  private async kernel(lanes: readonly number[], rows: number): Promise<Kernel | undefined> {
    const { file, grammar, manner } = this
    if (file.bytes < manner.quickBytes || grammar.escapeMark !== grammar.quote) return undefined
    const window = windowSize(file, manner) + 2
    const { Kernel } = await import('@ml-actions/dataset/kernel/kernel')
    return new Kernel({
      window,
      lanes: askedOf(lanes) + 1,
      stride: strideOf(rows),
      rows,
      columns: lanes.length,
    })
  }

  async source(): Promise<Source> {
    const digest = await this.file.digest()
    return {
      path: this.path,
      bytes: this.file.bytes,
      digest,
      ...(this.rows === undefined ? {} : { rows: this.rows }),
    }
  }

  close(): Promise<void> {
    return this.file.close()
  }

  private asked(wanted: readonly Wanted[]): Asked[] {
    return wanted
      .toSorted((one, other) => one.heading - other.heading)
      .map(({ heading, type = 'text', reading }, lane) => {
        const found = this.headings[heading]
        if (found === undefined)
          throw new RangeError(`there is no column ${heading} of ${this.headings.length}`)
        const nulls = reading?.nulls?.map((word) => new TextEncoder().encode(word))
        const reader = new ColumnReader(type, reading)
        return { name: found.name, heading, lane, reader, ...(nulls === undefined ? {} : { nulls }) }
      })
  }

  private note({ scanner, blankAtEnd, padded }: Reader, asked: readonly Asked[]): void {
    const kinds = ['LF', 'CRLF', 'CR'].filter((_, bit) => (scanner.lineEnds & (1 << bit)) !== 0)
    if (kinds.length > 1) this.notes.push(`the lines end in ${kinds.join(' and ')}, each read as a line end`)
    if (blankAtEnd > 0)
      this.notes.push(`${blankAtEnd} empty line${blankAtEnd === 1 ? '' : 's'} at the end left out`)
    if (padded > 0) {
      const rows = padded === 1 ? '1 row is' : `${padded.toLocaleString('en')} rows are`
      this.notes.push(`${rows} too short; the missing cells are read as nulls, as "strict: false" says`)
    }
    this.notes.push(...asked.flatMap(({ name, reader }) => notesOf(name, reader)))
  }
}

class DelimitedBatch implements Batch {
  readonly firstRow: number
  readonly rows: number
  readonly columns: readonly Column[]
  readonly faults: Batch['faults']
  private readonly reader: Reader
  private readonly asked: readonly Asked[]

  constructor(reader: Reader, asked: readonly Asked[], firstRow: number) {
    const { scanner, window } = reader
    this.firstRow = firstRow
    this.rows = scanner.rows
    this.faults = [...reader.raggedRows(), ...reader.faults].sort(
      (one, other) => Number(one.place.line) - Number(other.place.line),
    )
    this.columns = columnsOf(asked, scanner, window.bytes, window.end)
    this.reader = reader
    this.asked = asked
  }

  place(row: number, column: number): Place {
    const { scanner, window } = this.reader
    const { name, lane, heading } = this.asked[column] as Asked
    const from = scanner.rowStarts[row] as number
    const line = scanner.rowLines[row] as number
    const more = { row: this.firstRow + row, field: name }
    const short = this.short(row, column, heading)
    if (short !== undefined) return { ...this.reader.place(short.at, from, line), ...more }
    const slot = lane * scanner.stride + row
    const quoted = window.bytes[(scanner.starts[slot] as number) - 1] === scanner.grammar.quote ? 1 : 0
    const start = this.reader.place((scanner.starts[slot] as number) - quoted, from, line)
    const end = this.reader.place((scanner.ends[slot] as number) + quoted, from, line)
    const whole = start.line === end.line && end.column !== undefined ? { endColumn: end.column } : {}
    return { ...start, ...whole, ...more }
  }

  /** The row, where it is too short to have this column. */
  private short(row: number, column: number, heading: number): Ragged | undefined {
    const state = this.columns[column]?.states[row]
    if (state !== State.absent && state !== State.null) return undefined
    return this.reader.scanner.ragged.find((one) => one.row === row && one.cells <= heading)
  }
}
