import type { Batch, Column, ReadFault } from '@ml-actions/dataset/batch'
import { bytesInWords } from '@ml-actions/dataset/limits'
import type { DataFile } from '@ml-actions/dataset/sources/source'
import type { Table, Wanted } from '@ml-actions/dataset/table'
import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import { asCorrupt, Broken } from '../columnar/broken.ts'
import { nameFaults } from '../columnar/names.ts'
import type { Appearance, Format } from '../format.ts'
import { type Contents, contentsOf } from './contents.ts'
import { Dictionaries } from './dictionaries.ts'
import { startsFile } from './footer.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { recordBatchOf } from './record-batch.ts'
import type { Budget } from './unpack.ts'
import { windowsOf } from './windows.ts'

/** Apache Arrow's IPC format: files with a footer, and streams. */
export const arrow: Format = {
  name: 'arrow',
  extensions: ['.arrow', '.arrows', '.feather', '.ipc'],
  magic: ({ head }: Appearance) => startsFile(head) || startsStream(head),
  async open(file, { flatten = false }, notes) {
    try {
      return new ArrowTable(file, await contentsOf(file), { flatten, notes })
    } catch (fault) {
      throw asCorrupt(file.path, fault, 'Arrow')
    }
  },
}

/** The mark of a message, then its length, which is no more than 64 MiB. */
function startsStream(head: Uint8Array): boolean {
  return [0, 1, 2, 3].every((i) => head[i] === 255) && head.length >= 8 && (head[7] as number) < 4
}

class ArrowTable implements Table {
  readonly path: string
  readonly format = 'arrow'
  readonly headings: Table['headings']
  readonly faults: Table['faults']
  readonly notes: readonly string[]
  private readonly file: DataFile
  private readonly contents: Contents
  private readonly leaves: readonly Leaf[]
  private rows: number | undefined

  constructor(
    file: DataFile,
    contents: Contents,
    { flatten, notes }: { readonly flatten: boolean; readonly notes: readonly string[] },
  ) {
    this.path = file.path
    this.file = file
    this.contents = contents
    this.notes = notes
    this.leaves = leavesOf(contents.schema.fields, flatten)
    this.headings = this.leaves.map(({ heading }) => heading)
    this.faults = nameFaults(file.path, this.headings)
  }

  async *batches(wanted: readonly Wanted[], signal?: AbortSignal): AsyncGenerator<Batch> {
    const asked = this.asked(wanted)
    const budget: Budget = { path: this.path, bytes: this.file.bytes, unpacked: 0, held: 0 }
    let rows = 0
    try {
      const { schema, replaces } = this.contents
      const dictionaries = new Dictionaries(asked, { bigEndian: schema.bigEndian, budget, replaces })
      for await (const message of this.contents.messages()) {
        signal?.throwIfAborted()
        if (message.kind === 'schema') throw new Broken('a second schema')
        if (message.kind === 'dictionary') {
          await dictionaries.take(message)
          continue
        }
        const batch = recordBatchOf(message.header, schema.fields, message)
        checkRows(rows + batch.rows, this.file.bytes)
        const reading = { asked, dictionaries, budget, bigEndian: schema.bigEndian }
        for await (const { columns, count } of windowsOf(message, batch, reading)) {
          signal?.throwIfAborted()
          yield new ArrowBatch(columns, { path: this.path, firstRow: rows + 1, rows: count })
          rows += count
        }
      }
    } catch (fault) {
      throw asCorrupt(this.path, fault, 'Arrow')
    }
    this.rows = rows
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

  private asked(wanted: readonly Wanted[]): Leaf[] {
    return wanted
      .toSorted((one, other) => one.heading - other.heading)
      .map(({ heading }) => {
        const leaf = this.leaves[heading]
        if (leaf?.way === undefined) throw new RangeError(`column ${heading} is not there or not readable`)
        return leaf
      })
  }
}

/** A column of nulls takes no bytes whatever its length; what passes this is a claim and not data. */
function checkRows(rows: number, bytes: number): void {
  if (rows > freeRows + rowsPerByte * bytes)
    throw new Broken(`${rows} rows are claimed in ${bytesInWords(bytes)}`)
}

const freeRows = 2 ** 22
const rowsPerByte = 2_000

class ArrowBatch implements Batch {
  readonly firstRow: number
  readonly rows: number
  readonly columns: readonly Column[]
  readonly faults: readonly ReadFault[] = []
  private readonly path: string

  constructor(
    columns: readonly Column[],
    { path, firstRow, rows }: { readonly path: string; readonly firstRow: number; readonly rows: number },
  ) {
    this.columns = columns
    this.path = path
    this.firstRow = firstRow
    this.rows = rows
  }

  place(row: number, column: number): Place {
    const field = this.columns[column]?.name
    return { path: this.path, row: this.firstRow + row, ...(field === undefined ? {} : { field }) }
  }
}
