import { Broken } from './broken.ts'

/**
 * Unpacks a Snappy block (google/snappy, format_description.txt).
 * @throws {Broken} when it is none, or does not unpack to `size` bytes
 */
export function unsnap(bytes: Uint8Array, size: number): Uint8Array {
  const into = new Uint8Array(size)
  let at = 0
  while (at < bytes.length && (bytes[at] as number) >= 128) at++
  at++
  let to = 0
  while (at < bytes.length) {
    const tag = bytes[at++] as number
    if ((tag & 3) === 0) {
      let length = tag >> 2
      if (length >= 60) {
        const extra = length - 59
        length = little(bytes, at, extra)
        at += extra
      }
      to = literal(bytes, at, { into, to, length: length + 1 })
      at += length + 1
    } else {
      const extra = (tag & 3) === 1 ? 1 : (tag & 3) === 2 ? 2 : 4
      const length = extra === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1
      const offset = little(bytes, at, extra) + (extra === 1 ? (tag >> 5) * 256 : 0)
      to = repeat({ into, to, length }, offset)
      at += extra
    }
  }
  return whole(into, to)
}

/**
 * Unpacks an LZ4 block (lz4/lz4, lz4_Block_format.md).
 * @throws {Broken} when it is none, or does not unpack to `size` bytes
 */
export function unpackLz4(bytes: Uint8Array, size: number): Uint8Array {
  const into = new Uint8Array(size)
  let at = 0
  let to = 0
  const extended = (length: number) => {
    let sum = length
    let byte = length === 15 ? 255 : 0
    while (byte === 255) {
      byte = little(bytes, at++, 1)
      sum += byte
    }
    return sum
  }
  while (at < bytes.length) {
    const tag = bytes[at++] as number
    const length = extended(tag >> 4)
    to = literal(bytes, at, { into, to, length })
    at += length
    if (at >= bytes.length) break
    const offset = little(bytes, at, 2)
    at += 2
    to = repeat({ into, to, length: extended(tag & 15) + 4 }, offset)
  }
  return whole(into, to)
}

/**
 * Unpacks what the format calls LZ4: blocks with their two lengths before each, as Hadoop writes them, or
 * one bare block, as others did.
 * @throws {Broken} when it is neither
 */
export function unpackHadoopLz4(bytes: Uint8Array, size: number): Uint8Array {
  const into = new Uint8Array(size)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  let to = 0
  while (at + 8 <= bytes.length) {
    const unpacked = view.getUint32(at)
    const packed = view.getUint32(at + 4)
    if (at + 8 + packed > bytes.length || to + unpacked > size) return unpackLz4(bytes, size)
    into.set(unpackLz4(bytes.subarray(at + 8, at + 8 + packed), unpacked), to)
    at += 8 + packed
    to += unpacked
  }
  return at === bytes.length && to === size ? into : unpackLz4(bytes, size)
}

interface Target {
  readonly into: Uint8Array
  readonly to: number
  readonly length: number
}

function literal(bytes: Uint8Array, from: number, { into, to, length }: Target): number {
  if (from + length > bytes.length || to + length > into.length) throw new Broken('a packed page is cut off')
  // The call costs more than a short text does.
  if (length > 32) into.set(bytes.subarray(from, from + length), to)
  else for (let i = 0; i < length; i++) into[to + i] = bytes[from + i] as number
  return to + length
}

/** Copies what was written `offset` bytes before; a copy may overlap what it writes. */
function repeat({ into, to, length }: Target, offset: number): number {
  if (offset === 0 || offset > to || to + length > into.length)
    throw new Broken('a packed page repeats nothing')
  if (length > 32 && offset >= length) into.copyWithin(to, to - offset, to - offset + length)
  else for (let i = 0; i < length; i++) into[to + i] = into[to + i - offset] as number
  return to + length
}

function little(bytes: Uint8Array, at: number, length: number): number {
  if (at + length > bytes.length) throw new Broken('a packed page is cut off')
  let value = 0
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] as number)
  return value
}

function whole(into: Uint8Array, to: number): Uint8Array {
  if (to !== into.length) throw new Broken(`a page unpacks to ${to} bytes and claims ${into.length}`)
  return into
}
