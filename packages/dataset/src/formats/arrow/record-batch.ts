import { Broken } from '../columnar/broken.ts'
import type { FlatTable, Structs } from './flat-table.ts'
import type { Message } from './message.ts'
import type { Field, Kind } from './schema.ts'

/** Where a buffer lies in the body of its message. */
export interface Extent {
  readonly offset: number
  readonly length: number
}

/** What a record batch has of one field. */
export interface Part {
  readonly field: Field
  readonly rows: number
  readonly buffers: readonly Extent[]
  readonly children: readonly Part[]
}

/** The rows of a message, field by field; nothing of its body is read yet. */
export interface RecordBatch {
  readonly rows: number
  readonly parts: readonly Part[]
  /** How each buffer is packed. */
  readonly codec: 'lz4' | 'zstd' | undefined
}

/**
 * Reads the table `RecordBatch`.
 * @throws {Broken} when it does not have what the fields ask for, or claims more than its body holds
 */
export function recordBatchOf(
  table: FlatTable,
  fields: readonly Field[],
  { version, body }: Message,
): RecordBatch {
  const walk: Walk = {
    nodes: table.structs(1, 16),
    buffers: table.structs(2, 16),
    views: table.structs(4, 8),
    version,
    room: body.length,
    at: { node: 0, buffer: 0, views: 0 },
  }
  checkClaims(walk)
  const rows = table.count(0)
  const parts = fields.map((field) => partOf(field, walk))
  if (parts.some((part) => part.rows !== rows)) {
    throw new Broken(`a record batch of ${rows} rows has a column of another length`)
  }
  return { rows, parts, codec: codecOf(table.table(3)) }
}

interface Walk {
  readonly nodes: Structs
  readonly buffers: Structs
  /** For each field of views, the number of its buffers. */
  readonly views: Structs
  readonly version: number
  /** Bytes of the body. */
  readonly room: number
  readonly at: { node: number; buffer: number; views: number }
}

/** Each byte of the body is of one buffer at most: else a small file could make much work. */
function checkClaims({ buffers, room }: Walk): void {
  let claimed = 0
  for (let i = 0; i < buffers.length; i++) claimed += buffers.count(i, 8)
  if (claimed > room) throw new Broken(`buffers claim ${claimed} bytes of a body of ${room}`)
}

function partOf(field: Field, walk: Walk): Part {
  const { nodes, at } = walk
  if (at.node >= nodes.length) throw new Broken('a record batch has fewer fields than the schema')
  const rows = nodes.count(at.node++, 0)
  const kind = field.dictionary?.index ?? field.kind
  const buffers = extents(buffersOf(kind, walk), walk)
  const children = field.dictionary === undefined ? field.children : []
  const parts = children.map((child) => partOf(child, walk))
  if (kind.is === 'struct' && parts.some((part) => part.rows < rows))
    throw new Broken('a member of a struct has fewer rows than the struct')
  return { field, rows, buffers, children: parts }
}

function buffersOf(kind: Kind, { version, views, at, buffers }: Walk): number {
  switch (kind.is) {
    case 'null':
    case 'run-end-encoded':
      return 0
    case 'struct':
    case 'fixed-size list':
      return 1
    case 'bytes':
    case 'list view':
      return 3
    case 'union':
      return (version === 3 ? 2 : 1) + (kind.dense ? 1 : 0)
    case 'views': {
      if (at.views >= views.length) throw new Broken('a column of views does not say how many buffers it has')
      const own = views.count(at.views++, 0)
      if (own > buffers.length) throw new Broken(`a column of views claims ${own} buffers`)
      return 2 + own
    }
    default:
      return 2
  }
}

function extents(count: number, { buffers, at, room }: Walk): Extent[] {
  if (at.buffer + count > buffers.length)
    throw new Broken('a record batch has fewer buffers than its fields need')
  return Array.from({ length: count }, () => {
    const index = at.buffer++
    const extent = { offset: buffers.count(index, 0), length: buffers.count(index, 8) }
    if (extent.offset + extent.length > room)
      throw new Broken('a buffer lies outside the body of its message')
    return extent
  })
}

function codecOf(compression: FlatTable | undefined): RecordBatch['codec'] {
  if (compression === undefined) return undefined
  const codec = (['lz4', 'zstd'] as const)[compression.byte(0)]
  if (codec === undefined || compression.byte(1) !== 0)
    throw new Broken('buffers packed in a way that is not known')
  return codec
}
