import { bytesInWords, limits, overLimit } from '@ml-actions/dataset/limits'
import { unpack } from '@ml-actions/dataset/sources/decompress'
import { Broken } from '../columnar/broken.ts'
import { unpackLz4Frames } from './lz4-frame.ts'
import type { Extent, RecordBatch } from './record-batch.ts'
import { heldRoom, partOf, type Room } from './reel.ts'

const freeBytes = 10 * 2 ** 20

/** What a file may unpack to, and what it did already. */
export interface Budget {
  readonly path: string
  /** Bytes of the file. */
  readonly bytes: number
  unpacked: number
  /** Bytes that lie unpacked in memory for one record batch, or for as long as dictionaries are needed. */
  held: number
}

/**
 * Finds one buffer of a record batch, unpacked where it is packed.
 * @throws {Broken} when it is damaged
 * @throws {Misuse} when it unpacks to more than may be
 */
export async function bufferOf(
  body: Room,
  { offset, length }: Extent,
  codec: RecordBatch['codec'],
  budget: Budget,
): Promise<Room> {
  const room = partOf(body, offset, length)
  if (codec === undefined || length === 0) return room
  if (length < 8) throw new Broken('a packed buffer without its length')
  const head = await room.read(0, 8)
  const view = new DataView(head.buffer, head.byteOffset, 8)
  const size = Number(view.getBigInt64(0, true))
  if (size === -1) return partOf(room, 8, length - 8)
  if (size < 0) throw new Broken(`a buffer unpacks to ${size} bytes`)
  account(size, budget)
  const packed = await room.read(8, length)
  const bytes = codec === 'lz4' ? unpackLz4Frames(packed, size) : unpack('zstd', packed, size)
  if (bytes?.length !== size)
    throw new Broken('a buffer is damaged, or does not unpack to the size it claims')
  return heldRoom(bytes)
}

function account(size: number, budget: Budget): void {
  const { path, bytes } = budget
  budget.unpacked += size
  budget.held += size
  if (budget.unpacked > freeBytes + limits.ratio * bytes) {
    const is = `buffers unpack to ${bytesInWords(budget.unpacked)} out of ${bytesInWords(bytes)}`
    throw overLimit('ratio', is, `${limits.ratio} to 1`, { path })
  }
  if (budget.held > limits.memory) {
    const is = `the buffers of some columns take ${bytesInWords(budget.held)}`
    throw overLimit('memory', is, bytesInWords(limits.memory), { path })
  }
}
