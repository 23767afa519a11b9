import type { Batch, Column, ReadFault } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import type { DataFile } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import { corrupt } from '../corrupt.ts'
import type { Appearance, Format } from '../format.ts'
import { Broken } from './broken.ts'
import { Cursor } from './cursor.ts'
import { readFooter } from './guard.ts'
import type { Chunk, Metadata, RowGroup } from './metadata.ts'
import { type Leaf, leavesOf } from './schema.ts'

const batchBytes = 16 * 2 ** 20

/** Apache Parquet. */
export const parquet: Format = {
  name: 'parquet',
  extensions: ['.parquet', '.pq', '.parq'],
  magic: ({ head, tail }: Appearance) =>
    ['PAR1', 'PARE'].includes(String.fromCharCode(...head.subarray(0, 4))) &&
    ['PAR1', 'PARE'].includes(String.fromCharCode(...tail.subarray(-4))),
  async open(file, _, notes) {
    return new ParquetTable(file, await readFooter(file), notes)
  },
}

class ParquetTable implements Table {
  readonly path: string
  readonly format = 'parquet'
  readonly headings: Table['headings']
  readonly faults: Table['faults']
  readonly notes: readonly string[]
  private readonly file: DataFile
  private readonly metadata: Metadata
  private readonly leaves: readonly Leaf[]

  constructor(file: DataFile, metadata: Metadata, notes: readonly string[]) {
    this.notes = notes
    this.path = file.path
    this.file = file
    this.metadata = metadata
    this.leaves = leavesOf(metadata)
    this.headings = this.leaves.map(({ heading }) => heading)
    this.faults = nameFaults(file.path, this.leaves)
  }

  async *batches(wanted: readonly Wanted[], signal?: AbortSignal): AsyncGenerator<Batch> {
    const leaves = wanted
      .toSorted((one, other) => one.heading - other.heading)
      .map(({ heading }) => this.readable(heading))
    let firstRow = 1
    for (const [index, group] of this.metadata.groups.entries()) {
      const chunks = leaves.map((leaf) => group.chunks[leaf.chunk] as Chunk)
      const cursors = leaves.map((leaf, i) => new Cursor(this.file, chunks[i] as Chunk, leaf))
      const most = batchRows(group, chunks)
      for (let done = 0; done < group.rows; done += most) {
        signal?.throwIfAborted()
        const rows = Math.min(most, group.rows - done)
        const place = { path: this.path, rowGroup: index + 1 }
        yield new ParquetBatch(await this.columns(cursors, rows), { place, firstRow, rows })
        firstRow += rows
      }
    }
  }

  async source(): Promise<Source> {
    const digest = await this.file.digest()
    const rows = this.metadata.groups.reduce((sum, group) => sum + group.rows, 0)
    return { path: this.path, bytes: this.file.bytes, digest, rows }
  }

  close(): Promise<void> {
    return this.file.close()
  }

  private readable(heading: number): Leaf & { readonly chunk: number } {
    const leaf = this.leaves[heading]
    if (leaf?.chunk === undefined) throw new RangeError(`column ${heading} is not there or not readable`)
    return { ...leaf, chunk: leaf.chunk }
  }

  private async columns(cursors: readonly Cursor[], rows: number): Promise<Column[]> {
    try {
      const columns: Column[] = []
      for (const cursor of cursors) columns.push(await cursor.read(rows))
      return columns
    } catch (fault) {
      if (fault instanceof Broken) throw corrupt(this.path, fault.message, 'pages as Parquet defines them')
      throw fault
    }
  }
}

/** Batches of rows that are wide on average are shorter, so that one is never much larger than 16 MiB. */
function batchRows(group: RowGroup, chunks: readonly Chunk[]): number {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.uncompressed, 0)
  const average = bytes / Math.max(1, group.rows)
  return Math.max(1, Math.min(limits.batchRows, Math.floor(batchBytes / Math.max(1, average))))
}

function nameFaults(path: string, leaves: readonly Leaf[]): ReadFault[] {
  const first = new Map<string, number>()
  return leaves.flatMap(({ heading: { name } }, index) => {
    const before = first.get(name)
    if (before === undefined) first.set(name, index)
    if (before === undefined && name !== '') return []
    const repeated = before !== undefined
    return [
      {
        code: repeated ? 'duplicate-name' : 'blank-name',
        is: repeated
          ? `column ${index + 1} has the same name as column ${before + 1}`
          : `column ${index + 1} has no name`,
        wanted: repeated ? 'a name of its own for each column' : 'a name',
        place: { path },
        ends: false,
      },
    ]
  })
}

interface Position {
  readonly place: Place
  readonly firstRow: number
  readonly rows: number
}

class ParquetBatch implements Batch {
  readonly firstRow: number
  readonly rows: number
  readonly columns: readonly Column[]
  readonly faults: readonly ReadFault[] = []
  private readonly group: Place

  constructor(columns: readonly Column[], { place, firstRow, rows }: Position) {
    this.columns = columns
    this.group = place
    this.firstRow = firstRow
    this.rows = rows
  }

  place(row: number, column: number): Place {
    const field = this.columns[column]?.name
    return { ...this.group, row: this.firstRow + row, ...(field === undefined ? {} : { field }) }
  }
}
