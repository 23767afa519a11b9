import { Broken } from '../columnar/broken.ts'
import { FlatTable } from './flat-table.ts'
import type { Reel, Room } from './reel.ts'

const mostHeader = 2 ** 26
const continues = -1

/** The numbers of the union `MessageHeader` (apache/arrow, format/Message.fbs). */
const kinds = [undefined, 'schema', 'dictionary', 'batch'] as const

/** One message: what it is of, its header, and the body that follows. */
export interface Message {
  readonly kind: 'schema' | 'dictionary' | 'batch'
  /** 3 for V4, 4 for V5. */
  readonly version: number
  readonly header: FlatTable
  readonly body: Room
}

/**
 * Takes the next message; undefined at the end, be it marked or not.
 * @throws {Broken}
 */
export async function nextMessage(reel: Reel): Promise<Message | undefined> {
  const first = await reel.take(4)
  if (first.length === 0) return undefined
  const prefix = int(first)
  // Before version 0.15 there was no mark before the length.
  const length = prefix === continues ? int(await reel.take(4)) : prefix
  if (length === 0) return undefined
  if (length < 0 || length > mostHeader) throw new Broken(`a header claims ${length} bytes`)
  const bytes = await reel.take(length)
  if (bytes.length < length) throw new Broken('a header is cut off')
  const table = FlatTable.root(bytes)
  const version = table.short(0)
  if (version !== 3 && version !== 4) throw new Broken(`a message of version V${version + 1}, not V4 or V5`)
  const kind = kinds[table.byte(1)]
  const header = table.table(2)
  if (kind === undefined || header === undefined) throw new Broken('a message that is of no table')
  return { kind, version, header, body: await reel.room(table.count(3)) }
}

function int(bytes: Uint8Array): number {
  if (bytes.length < 4) throw new Broken('a message is cut off')
  return new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true)
}
