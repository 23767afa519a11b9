import { limits } from '@ml-actions/dataset/limits'
import { type DataFile, slice } from '@ml-actions/dataset/sources/source'
import { Broken } from '../columnar/broken.ts'
import { FlatTable } from './flat-table.ts'
import { type Schema, schemaOf } from './schema.ts'

/** `ARROW1`: the first and the last bytes of a file with a footer. */
export const magic: readonly number[] = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]

/** Tells whether a file with a footer begins so: its magic, and two zeros that fill eight bytes up. */
export function startsFile(head: Uint8Array): boolean {
  return [...magic, 0, 0].every((byte, i) => head[i] === byte)
}

/** Where a message lies, its body counted in. */
export interface Block {
  readonly offset: number
  readonly end: number
}

/** What the footer says. */
export interface Footer {
  readonly schema: Schema
  readonly dictionaries: readonly Block[]
  readonly batches: readonly Block[]
}

const firstByte = 8

/**
 * Reads the footer of a file and holds its claims against the file.
 * @throws {Broken} when a claim is false
 */
export async function footerOf(file: DataFile): Promise<Footer> {
  const tail = await slice(file, Math.max(0, file.bytes - 10), file.bytes)
  const closed = tail.length === 10 && magic.every((byte, i) => tail[4 + i] === byte)
  if (!closed || file.bytes < firstByte + 10) throw new Broken('the file does not end with ARROW1')
  const length = new DataView(tail.buffer, tail.byteOffset).getInt32(0, true)
  const start = file.bytes - 10 - length
  if (length <= 0 || start < firstByte || length > limits.memory / 4) {
    throw new Broken(`the footer claims ${length} bytes of a file of ${file.bytes}`)
  }
  const table = FlatTable.root(await slice(file, start, start + length))
  const schema = table.table(1)
  if (schema === undefined) throw new Broken('a footer without a schema')
  const dictionaries = blocksOf(table, 2, start)
  const batches = blocksOf(table, 3, start)
  checkApart([...dictionaries, ...batches])
  return { schema: schemaOf(schema, file.path), dictionaries, batches }
}

function blocksOf(table: FlatTable, field: number, end: number): Block[] {
  const structs = table.structs(field, 24)
  return Array.from({ length: structs.length }, (_, index) => {
    const offset = structs.count(index, 0)
    const header = structs.int(index, 8)
    const block = { offset, end: offset + header + structs.count(index, 16) }
    if (header < 0 || offset < firstByte || block.end > end)
      throw new Broken('a message lies outside the data')
    return block
  })
}

/** A message that is told of twice would be read twice. */
function checkApart(blocks: readonly Block[]): void {
  const sorted = blocks.toSorted((one, other) => one.offset - other.offset)
  for (const [index, block] of sorted.entries()) {
    if (index > 0 && block.offset < (sorted[index - 1] as Block).end) throw new Broken('two messages overlap')
  }
}
