import { bytesInWords, limits, overLimit } from '@ml-actions/dataset/limits'
import { type DataFile, slice } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { asCorrupt } from '../columnar/broken.ts'
import { corrupt } from '../corrupt.ts'
import { type Chunk, type Metadata, metadataOf, type RowGroup } from './metadata.ts'
import { readStruct } from './thrift.ts'

const deepest = 32
const freeBytes = 10 * 2 ** 20

/**
 * A run of equal values takes a few bytes whatever its length, so that a file of constants may well hold
 * millions of rows in a few hundred bytes; what passes this is a claim and not data.
 */
const freeRows = 2 ** 22
const rowsPerByte = 2_000

/**
 * Reads a Parquet file's footer and holds each of its claims against the file, before any value is decoded:
 * magic, length, depth, columns, offsets, sizes and numbers of values. Pages are decoded in this process and
 * each of their claims is checked again where it is used; a process of its own, with a heap of its own, would
 * be a second wall around the decoder and is not there yet.
 * @throws {Misuse} `corrupt-file` when a claim is false; naming the limit when one is over it; when encrypted
 */
export async function readFooter(file: DataFile): Promise<Metadata> {
  const { path, bytes } = file
  if (bytes < 12) throw corrupt(path, `the file has ${bytes} bytes`, 'a Parquet file has at least 12')
  const head = magic(await slice(file, 0, 4))
  const tail = await slice(file, bytes - 8, bytes)
  if (head === 'PARE' || magic(tail.subarray(4)) === 'PARE') throw encrypted(path, 'its footer is')
  if (head !== 'PAR1' || magic(tail.subarray(4)) !== 'PAR1') {
    throw corrupt(
      path,
      'the file does not begin and end with PAR1',
      'the first and last four bytes of Parquet',
    )
  }
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true)
  if (length > bytes - 12) {
    throw corrupt(path, `the footer claims ${length} bytes of a file of ${bytes}`, 'a footer inside the file')
  }
  if (length > limits.memory / 4) {
    throw overLimit('memory', `the footer has ${bytesInWords(length)}`, bytesInWords(limits.memory / 4), {
      path,
    })
  }
  const footer = await slice(file, bytes - 8 - length, bytes - 8)
  const metadata = footerOf(path, footer)
  checkSchema(path, metadata)
  checkClaims(path, metadata, bytes - 8 - length)
  return metadata
}

/**
 * Holds what lies in memory for some columns at once against the limit.
 * @throws {Misuse} over it
 */
export function checkHeld(path: string, columns: number, held: number): void {
  if (held <= limits.memory) return
  const is = `the pages of ${columns} columns take ${bytesInWords(held)}`
  throw overLimit('memory', is, bytesInWords(limits.memory), { path })
}

function footerOf(path: string, footer: Uint8Array): Metadata {
  try {
    return metadataOf(readStruct(footer, 0).value)
  } catch (fault) {
    throw asCorrupt(path, fault, 'Parquet')
  }
}

function checkSchema(path: string, metadata: Metadata): void {
  const { schema } = metadata
  if (metadata.encrypted) throw encrypted(path, 'its columns are')
  if (schema.length - 1 > limits.columns) {
    const most = limits.columns.toLocaleString('en')
    throw overLimit('columns', `the file has ${schema.length - 1} columns and groups`, most, { path })
  }
  // One number of children still to come for each level that is open.
  const open: number[] = []
  for (const [index, element] of schema.entries()) {
    while (open.at(-1) === 0) open.pop()
    if (index > 0 && open.length === 0) throw schemaFault(path, 'nodes outside the root')
    if (index > 0) open.push((open.pop() as number) - 1)
    if (element.children < 0 || element.children > 0 === (element.physical !== undefined && index > 0)) {
      throw schemaFault(path, 'a node that is both a group and a column, or neither')
    }
    if (element.children > 0) open.push(element.children)
    if (open.length > deepest) throw overDepth(path)
  }
  if (schema.length === 0 || open.some((left) => left > 0))
    throw schemaFault(path, 'fewer nodes than it claims')
}

function checkClaims(path: string, { schema, groups }: Metadata, end: number): void {
  const leaves = schema.slice(1).filter((element) => element.children === 0)
  let rows = 0
  let claimed = 0
  for (const group of groups) {
    if (group.chunks.length !== leaves.length) {
      throw corrupt(
        path,
        `a row group has ${group.chunks.length} columns`,
        `${leaves.length}, as the schema has`,
      )
    }
    rows += group.rows
    for (const [index, chunk] of group.chunks.entries()) {
      checkChunk(path, group, chunk, end)
      if (chunk.physical !== leaves[index]?.physical) {
        throw corrupt(path, 'a column is stored as another type than the schema has', 'the same type')
      }
      claimed += chunk.uncompressed
    }
  }
  if (rows > freeRows + rowsPerByte * end) {
    throw corrupt(path, `${rows} rows are claimed in ${bytesInWords(end)}`, 'as many rows as there can be')
  }
  if (claimed > freeBytes + limits.ratio * end) {
    throw overLimit(
      'ratio',
      `${bytesInWords(claimed)} are packed into ${bytesInWords(end)}`,
      `${limits.ratio} to 1`,
      {
        path,
      },
    )
  }
}

function checkChunk(path: string, group: RowGroup, chunk: Chunk, end: number): void {
  if (chunk.encrypted) throw encrypted(path, 'a column is')
  if (chunk.elsewhere) throw corrupt(path, 'the values lie in another file', 'all values in this file')
  if (chunk.physical === undefined || chunk.codec === undefined) {
    throw corrupt(path, 'a column is of no known type or compression', 'those of the Parquet format')
  }
  // A row group without rows needs no pages, and then no offset.
  if (group.rows > 0 && (chunk.start < 4 || chunk.start + chunk.compressed > end)) {
    throw corrupt(
      path,
      'the bytes of a column lie outside the data',
      'offsets between the magic and the footer',
    )
  }
  if (chunk.values < group.rows) {
    throw corrupt(
      path,
      `a column has ${chunk.values} values for ${group.rows} rows`,
      'a value or a null a row',
    )
  }
}

function magic(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function encrypted(path: string, is: string): Misuse {
  return new Misuse({
    is: `the file is encrypted: ${is} not readable without a key`,
    wanted: 'a Parquet file that is not encrypted',
    todo: 'write a plain copy for this check',
    place: { path },
  })
}

function schemaFault(path: string, has: string): Misuse {
  return corrupt(path, `the schema has ${has}`, 'a tree of groups and columns')
}

function overDepth(path: string): Misuse {
  return corrupt(path, `the schema is deeper than ${deepest} groups`, `at most ${deepest}`)
}
