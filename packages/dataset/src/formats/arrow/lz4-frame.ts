import { Broken } from '../columnar/broken.ts'
import { unpackLz4Into } from '../columnar/lz4.ts'
import { xxHash32 } from './xx-hash.ts'

const frameMagic = 0x184d2204
const skippableMagic = 0x184d2a50

/**
 * Unpacks LZ4 frames (lz4/lz4, lz4_Frame_format.md), one after another, checksums held where there are any.
 * @throws {Broken} when they are none, need a dictionary, or do not unpack to `size` bytes
 */
export function unpackLz4Frames(bytes: Uint8Array, size: number): Uint8Array {
  const into = new Uint8Array(size)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  let to = 0
  while (at < bytes.length) {
    const magic = word(view, at)
    if ((magic & ~15) >>> 0 === skippableMagic) at += 8 + word(view, at + 4)
    else if (magic !== frameMagic) throw new Broken('a buffer that is no LZ4 frame')
    else {
      const ended = unpackFrame({ bytes, view, into }, at, to)
      at = ended.at
      to = ended.to
    }
  }
  if (to !== size) throw new Broken(`a buffer unpacks to ${to} bytes and claims ${size}`)
  return into
}

interface Packed {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly into: Uint8Array
}

function unpackFrame(packed: Packed, from: number, start: number): { at: number; to: number } {
  const { bytes, view, into } = packed
  const flags = read(bytes, from + 4)
  if (flags >> 6 !== 1) throw new Broken('an LZ4 frame of another version')
  if ((flags & 1) === 1) throw new Broken('an LZ4 frame that needs a dictionary')
  const hasSize = (flags & 8) !== 0
  const end = from + 6 + (hasSize ? 8 : 0)
  if (((xxHash32(bytes.subarray(from + 4, end)) >>> 8) & 255) !== read(bytes, end)) {
    throw new Broken('the checksum of an LZ4 header is wrong')
  }
  let at = end + 1
  let to = start
  for (;;) {
    const head = word(view, at)
    at += 4
    if (head === 0) break
    const length = head & 0x7fffffff
    const block = bytes.subarray(at, at + length)
    if (block.length < length) throw new Broken('an LZ4 block is cut off')
    at += length
    if ((flags & 16) !== 0) at = checked(packed, block, at)
    if (head >>> 31 === 1) {
      if (to + length > into.length) throw new Broken('an LZ4 frame unpacks to more than it claims')
      into.set(block, to)
      to += length
    } else to = unpackLz4Into(block, into, to)
  }
  if ((flags & 4) !== 0) at = checked(packed, into.subarray(start, to), at)
  return { at, to }
}

/** Holds bytes against the checksum at `at`, and tells what follows it. */
function checked({ view }: Packed, of: Uint8Array, at: number): number {
  if (word(view, at) !== xxHash32(of)) throw new Broken('a checksum of LZ4 is wrong')
  return at + 4
}

function word(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw new Broken('an LZ4 frame is cut off')
  return view.getUint32(at, true)
}

function read(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  if (byte === undefined) throw new Broken('an LZ4 frame is cut off')
  return byte
}
