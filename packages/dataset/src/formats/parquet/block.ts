import { literal, little, repeat, unpackLz4, whole } from '../columnar/lz4.ts'

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
