import { Broken } from '../columnar/broken.ts'

/** The most values that one page's numbers may be laid out for at once. */
const mostValues = 2 ** 24

/** Numbers that were read, and the offset after them. */
export interface Unpacked<Values> {
  readonly values: Values
  readonly end: number
}

/** Reads DELTA_BINARY_PACKED as 32-bit numbers; sums wrap, as the format says. @throws {Broken} */
export function unpack32(bytes: Uint8Array, from: number, count: number): Unpacked<Int32Array> {
  const { values, end } = unpack64(bytes, from, count)
  return { values: Int32Array.from(values, (value) => Number(BigInt.asIntN(32, value))), end }
}

/** Reads DELTA_BINARY_PACKED (parquet-format, Encodings.md) as 64-bit numbers; sums wrap. @throws {Broken} */
export function unpack64(bytes: Uint8Array, from: number, count: number): Unpacked<BigInt64Array> {
  if (count > mostValues) throw new Broken(`a page claims ${count} values`)
  if (count === 0) return { values: new BigInt64Array(0), end: from }
  const reader = new Bits(bytes, from)
  const blockSize = Number(reader.varint())
  const miniblocks = Number(reader.varint())
  const total = Number(reader.varint())
  const size = blockSize / miniblocks
  if (!(Number.isInteger(size) && size > 0 && size % 8 === 0) || blockSize > mostValues || total < count) {
    throw new Broken('the head of a block of differences')
  }
  const values = new BigInt64Array(count)
  let value = reader.zigzag()
  values[0] = value
  let done = 1
  while (done < total) {
    const least = reader.zigzag()
    const widths = reader.take(miniblocks)
    for (let mini = 0; mini < miniblocks && done < total; mini++) {
      const width = widths[mini] as number
      const packed = reader.take((size * width) / 8)
      const here = Math.min(size, count - done)
      for (let i = 0; i < here; i++) {
        value = BigInt.asIntN(64, value + least + bitsAt(packed, i * width, width))
        values[done + i] = value
      }
      done += size
    }
    // What is claimed beyond the values that the page has is not read.
    if (done >= count && total > count) break
  }
  return { values, end: reader.at }
}

class Bits {
  at: number
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes
    this.at = from
  }

  varint(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.take(1)[0] as number
      value |= BigInt(byte & 127) << shift
      if (byte < 128) return value
    }
    throw new Broken('a number is longer than 10 bytes')
  }

  zigzag(): bigint {
    const value = this.varint()
    return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n))
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new Broken('differences end too early')
    this.at += length
    return this.bytes.subarray(this.at - length, this.at)
  }
}

function bitsAt(bytes: Uint8Array, bit: number, width: number): bigint {
  if (width === 0) return 0n
  if (width > 64) throw new Broken(`differences of ${width} bits`)
  const first = bit >> 3
  const last = (bit + width + 7) >> 3
  if (last - first <= 6) {
    let value = 0
    for (let at = last - 1; at >= first; at--) value = value * 256 + (bytes[at] as number)
    return BigInt(Math.floor(value / 2 ** (bit & 7)) % 2 ** width)
  }
  let value = 0n
  for (let at = last - 1; at >= first; at--) value = (value << 8n) | BigInt(bytes[at] as number)
  return (value >> BigInt(bit & 7)) & ((1n << BigInt(width)) - 1n)
}
