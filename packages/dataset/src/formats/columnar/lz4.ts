import { Broken } from './broken.ts'

/**
 * Unpacks an LZ4 block (lz4/lz4, lz4_Block_format.md).
 * @throws {Broken} when it is none, or does not unpack to `size` bytes
 */
export function unpackLz4(bytes: Uint8Array, size: number): Uint8Array {
  const into = new Uint8Array(size)
  return whole(into, unpackLz4Into(bytes, into, 0))
}

/**
 * Unpacks an LZ4 block behind what lies in `into` before `start`, which the block may repeat.
 * @returns where it ends
 * @throws {Broken} when it is none, or has no room
 */
export function unpackLz4Into(bytes: Uint8Array, into: Uint8Array, start: number): number {
  let at = 0
  let to = start
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
  return to
}

/** Where bytes are put: `length` of them from `to` on. */
export interface Target {
  readonly into: Uint8Array
  readonly to: number
  readonly length: number
}

/** Copies bytes as they are. @throws {Broken} when there are not so many, or no room */
export function literal(bytes: Uint8Array, from: number, { into, to, length }: Target): number {
  if (from + length > bytes.length || to + length > into.length) throw new Broken('a packed page is cut off')
  // The call costs more than a short text does.
  if (length > 32) into.set(bytes.subarray(from, from + length), to)
  else for (let i = 0; i < length; i++) into[to + i] = bytes[from + i] as number
  return to + length
}

/** Copies what was written `offset` bytes before; a copy may overlap what it writes. @throws {Broken} */
export function repeat({ into, to, length }: Target, offset: number): number {
  if (offset === 0 || offset > to || to + length > into.length)
    throw new Broken('a packed page repeats nothing')
  if (length > 32 && offset >= length) into.copyWithin(to, to - offset, to - offset + length)
  else for (let i = 0; i < length; i++) into[to + i] = into[to + i - offset] as number
  return to + length
}

/** Reads a number of up to four bytes, the lowest first. @throws {Broken} */
export function little(bytes: Uint8Array, at: number, length: number): number {
  if (at + length > bytes.length) throw new Broken('a packed page is cut off')
  let value = 0
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[at + i] as number)
  return value
}

/** Holds what was unpacked against what was claimed. @throws {Broken} */
export function whole(into: Uint8Array, to: number): Uint8Array {
  if (to !== into.length) throw new Broken(`a page unpacks to ${to} bytes and claims ${into.length}`)
  return into
}
