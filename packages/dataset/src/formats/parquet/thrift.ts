import { Broken } from '../columnar/broken.ts'

/** A value of Thrift's compact protocol; structs are maps from field numbers. */
export type Thrift = boolean | number | bigint | Uint8Array | readonly Thrift[] | Struct

/** A struct: field number to value. */
export type Struct = ReadonlyMap<number, Thrift>

const deepest = 32

/**
 * Reads one struct of Thrift's compact protocol (Apache Thrift, "thrift-compact-protocol.md").
 *
 * No claim is believed: a list may not have more elements than there are bytes left, so that what is made is
 * never larger than a small multiple of what was read.
 * @returns the struct, and the offset after it
 * @throws {Broken}
 */
export function readStruct(
  bytes: Uint8Array,
  from: number,
): { readonly value: Struct; readonly end: number } {
  const reader = new Reader(bytes, from)
  return { value: reader.struct(0), end: reader.at }
}

class Reader {
  at: number
  private readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array, from: number) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.at = from
  }

  struct(depth: number): Struct {
    if (depth > deepest) throw new Broken('structs lie too deep')
    const fields = new Map<number, Thrift>()
    let field = 0
    for (;;) {
      const head = this.byte()
      const kind = head & 15
      if (kind === 0) return fields
      field = head >> 4 === 0 ? Number(this.zigzag()) : field + (head >> 4)
      fields.set(field, kind === 1 ? true : kind === 2 ? false : this.value(kind, depth))
    }
  }

  private value(kind: number, depth: number): Thrift {
    switch (kind) {
      case 1:
      case 2:
        return this.byte() === 1
      case 3:
        return (this.byte() << 24) >> 24
      case 4:
      case 5:
        return Number(BigInt.asIntN(32, this.zigzag()))
      case 6:
        return BigInt.asIntN(64, this.zigzag())
      case 7:
        return this.view.getFloat64(this.skip(8), true)
      case 8:
        return this.binary()
      case 9:
      case 10:
        return this.list(depth)
      case 12:
        return this.struct(depth + 1)
      default:
        throw new Broken(`there is no kind ${kind}`)
    }
  }

  private list(depth: number): Thrift[] {
    if (depth > deepest) throw new Broken('lists lie too deep')
    const head = this.byte()
    const count = head >> 4 === 15 ? Number(this.varint()) : head >> 4
    if (count > this.bytes.length - this.at) throw new Broken('a list is longer than what is left')
    const values: Thrift[] = []
    for (let i = 0; i < count; i++) values.push(this.value(head & 15, depth + 1))
    return values
  }

  private binary(): Uint8Array {
    const length = Number(this.varint())
    const from = this.skip(length)
    return this.bytes.subarray(from, from + length)
  }

  private zigzag(): bigint {
    const value = this.varint()
    return (value >> 1n) ^ -(value & 1n)
  }

  private varint(): bigint {
    let low = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte()
      low |= (byte & 127) << shift
      if (byte < 128) return BigInt(low)
    }
    let value = BigInt(low)
    for (let shift = 28n; shift < 70n; shift += 7n) {
      const byte = this.byte()
      value |= BigInt(byte & 127) << shift
      if (byte < 128) return value
    }
    throw new Broken('a number is longer than 10 bytes')
  }

  private byte(): number {
    return this.bytes[this.skip(1)] as number
  }

  private skip(length: number): number {
    const from = this.at
    if (length > this.bytes.length - from) throw new Broken('the bytes end too early')
    this.at += length
    return from
  }
}
