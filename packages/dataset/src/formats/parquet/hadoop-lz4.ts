import { unpackLz4 } from '../columnar/lz4.ts'

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
