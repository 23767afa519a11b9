import type { Batch, Column, ReadFault } from '@ml-actions/dataset/batch'
import { limits } from '@ml-actions/dataset/limits'
import { type DataFile, slice } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import { asCorrupt } from '../columnar/broken.ts'
import { nameFaults } from '../columnar/names.ts'
import { Shelf } from '../columnar/shelf.ts'
import { unpackedFile } from '../columnar/unpacked-file.ts'
import { type Appearance, compressionOf, type Format } from '../format.ts'
import { ColumnShelves, Cursor } from './cursor.ts'
import { Groups, type Stretch } from './groups.ts'
import { checkHeld, readFooter } from './guard.ts'
import { Levels } from './levels.ts'
import { Lists } from './lists.ts'
import type { Chunk, Metadata, RowGroup } from './metadata.ts'
import { Pages, type Shelves } from './pages.ts'
import { asStored, columnsIn, isLeaf, isNest, type Leaf, type Nest, type Top } from './schema.ts'

const batchBytes = 16 * 2 ** 20

/** Bytes read at once for one column, and for all columns together. */
const mostAhead = 2 ** 18
const allAhead = 2 ** 26

/** Apache Parquet. */
export const parquet: Format = {
  name: 'parquet',
  extensions: ['.parquet', '.pq', '.parq'],
  magic: ({ head, tail }: Appearance) =>
    ['PAR1', 'PARE'].includes(String.fromCharCode(...head.subarray(0, 4))) &&
    ['PAR1', 'PARE'].includes(String.fromCharCode(...tail.subarray(-4))),
  async open(file, { flatten = false }, notes) {
    const packing = compressionOf(await slice(file, 0, 4))
    const opened = packing === undefined ? file : await unpackedFile(file, packing)
    const metadata = await readFooter(opened)
    try {
      return new ParquetTable(opened, metadata, { flatten, notes, bytes: file.bytes })
    } catch (fault) {
      throw asCorrupt(file.path, fault, 'Parquet')
    }
  },
}

interface Manner {
  readonly flatten: boolean
  readonly notes: readonly string[]
  /** Of the file as it lies there, packed or not. */
  readonly bytes: number
}

class ParquetTable implements Table {
  readonly path: string
  readonly format = 'parquet'
  readonly headings: Table['headings']
  readonly faults: Table['faults']
  readonly notes: readonly string[]
  private readonly file: DataFile
  private readonly bytes: number
  private readonly metadata: Metadata
  private readonly tops: readonly Top[]

  constructor(file: DataFile, metadata: Metadata, { flatten, notes, bytes }: Manner) {
    this.path = file.path
    this.file = file
    this.bytes = bytes
    this.metadata = metadata
    this.tops = columnsIn(metadata, flatten)
    this.notes = [...notes, ...asStored(this.tops)]
    this.headings = this.tops.map(({ heading }) => heading)
    this.faults = nameFaults(file.path, this.headings)
  }

  async *batches(wanted: readonly Wanted[], signal?: AbortSignal): AsyncGenerator<Batch> {
    const tops = wanted
      .toSorted((one, other) => one.heading - other.heading)
      .map(({ heading }) => this.readable(heading))
    const brief = new Shelf()
    const shelves = tops.map(() => new ColumnShelves(brief))
    const groups = new Groups(this.file)
    let firstRow = 1
    for (const [index, group] of this.metadata.groups.entries()) {
      const chunks = tops.flatMap((top) => chunksOf(top, group))
      const ahead = Math.floor(Math.min(mostAhead, allAhead / Math.max(1, chunks.length)))
      const stretch = chunks.length === 0 ? undefined : await groups.read(group)
      const cursors = tops.map((top, column) =>
        this.cursor(top, { group, ahead: stretch ?? ahead, shelves: shelves[column] }),
      )
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
    return { path: this.path, bytes: this.bytes, digest, rows }
  }

  close(): Promise<void> {
    return this.file.close()
  }

  private readable(heading: number): Leaf | Nest {
    const top = this.tops[heading]
    if (top === undefined || !(isLeaf(top) || isNest(top)))
      throw new RangeError(`column ${heading} is not there or not readable`)
    return top
  }

  private cursor(top: Leaf | Nest, { group, ahead, shelves }: Part): Reader {
    const pagesOf = (chunk: number, used?: Shelves) =>
      new Pages(this.file, group.chunks[chunk] as Chunk, ahead, used)
    if (isLeaf(top)) return new Cursor(pagesOf(top.chunk, shelves?.for(top)), top, group.rows, shelves)
    const levels = top.leaves.map(
      ({ node, conversion }) => [node.chunk, new Levels(pagesOf(node.chunk), node, conversion)] as const,
    )
    return new Lists(top.heading.name, top.node, new Map(levels))
  }

  private async columns(cursors: readonly Reader[], rows: number): Promise<Column[]> {
    try {
      const columns: Column[] = []
      let held = 0
      for (const cursor of cursors) {
        columns.push(await cursor.read(rows))
        held += cursor.held ?? 0
        checkHeld(this.path, columns.length, held)
      }
      return columns
    } catch (fault) {
      throw asCorrupt(this.path, fault, 'Parquet')
    }
  }
}

/** A row group, and how one of its columns is read. */
interface Part {
  readonly group: RowGroup
  /** The bytes of the row group, or how many are read at once. */
  readonly ahead: Stretch | number
  readonly shelves: ColumnShelves | undefined
}

/** Reads a column, as many rows at a time as are asked for. */
interface Reader {
  read(rows: number): Promise<Column>
  /** Bytes that are held until the next rows. */
  readonly held?: number
}

function chunksOf(top: Leaf | Nest, { chunks }: RowGroup): readonly Chunk[] {
  const own = isLeaf(top) ? [top.chunk] : top.leaves.map(({ node }) => node.chunk)
  return own.map((chunk) => chunks[chunk] as Chunk)
}

/** Batches of rows that are wide on average are shorter, so that one is never much larger than 16 MiB. */
function batchRows(group: RowGroup, chunks: readonly Chunk[]): number {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.uncompressed, 0)
  const average = bytes / Math.max(1, group.rows)
  return Math.max(1, Math.min(limits.batchRows, Math.floor(batchBytes / Math.max(1, average))))
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
