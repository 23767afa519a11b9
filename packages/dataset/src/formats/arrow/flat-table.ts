import { Broken } from '../columnar/broken.ts'

const decoder = new TextDecoder()

/**
 * A table of a FlatBuffer (google/flatbuffers, internals.md): its fields by number, a default where one is not there.
 *
 * Every offset is held against the buffer before it is followed. Offsets lead forward only, so that there is no way
 * round in a circle; the same table may be reached in several ways, and who walks down a tree must count his steps.
 */
export class FlatTable {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly at: number
  /** Where the table of its fields' offsets begins and ends. */
  private readonly offsets: number
  private readonly offsetsEnd: number
  private readonly size: number

  private constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.at = at
    this.need(at, 4)
    this.offsets = at - this.view.getInt32(at, true)
    this.need(this.offsets, 4)
    this.offsetsEnd = this.offsets + this.view.getUint16(this.offsets, true)
    this.size = this.view.getUint16(this.offsets + 2, true)
    this.need(this.offsets, this.offsetsEnd - this.offsets)
    this.need(at, this.size)
  }

  /** Finds the table that a buffer is of. @throws {Broken} */
  static root(bytes: Uint8Array): FlatTable {
    if (bytes.length < 8) throw new Broken('a header of less than 8 bytes')
    return new FlatTable(bytes, new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true))
  }

  has(field: number): boolean {
    return this.slot(field, 1) >= 0
  }

  flag(field: number): boolean {
    const at = this.slot(field, 1)
    return at >= 0 && this.bytes[at] !== 0
  }

  byte(field: number, otherwise = 0): number {
    const at = this.slot(field, 1)
    return at < 0 ? otherwise : (this.bytes[at] as number)
  }

  short(field: number, otherwise = 0): number {
    const at = this.slot(field, 2)
    return at < 0 ? otherwise : this.view.getInt16(at, true)
  }

  int(field: number, otherwise = 0): number {
    const at = this.slot(field, 4)
    return at < 0 ? otherwise : this.view.getInt32(at, true)
  }

  /** Reads 64 bits that must be a count. @throws {Broken} when it is negative or beyond 2^53 */
  count(field: number): number {
    const at = this.slot(field, 8)
    return at < 0 ? 0 : this.countAt(at)
  }

  /** Reads 64 bits as they are. */
  long(field: number): bigint {
    const at = this.slot(field, 8)
    return at < 0 ? 0n : this.view.getBigInt64(at, true)
  }

  table(field: number): FlatTable | undefined {
    const at = this.slot(field, 4)
    return at < 0 ? undefined : this.follow(at)
  }

  text(field: number): string | undefined {
    const vector = this.vector(field, 1)
    return vector === undefined
      ? undefined
      : decoder.decode(this.bytes.subarray(vector.at, vector.at + vector.length))
  }

  /** Yields the tables of a vector, one after another: a vector may claim more of them than one wants to make. */
  *tables(field: number): Generator<FlatTable> {
    const vector = this.vector(field, 4)
    for (let i = 0; i < (vector?.length ?? 0); i++) yield this.follow((vector as Vector).at + 4 * i)
  }

  /** Reads a vector of structs of `width` bytes. */
  structs(field: number, width: number): Structs {
    const { at, length } = this.vector(field, width) ?? { at: 0, length: 0 }
    return {
      length,
      count: (index, byte) => this.countAt(at + index * width + byte),
      int: (index, byte) => this.view.getInt32(at + index * width + byte, true),
    }
  }

  private vector(field: number, width: number): Vector | undefined {
    const slot = this.slot(field, 4)
    if (slot < 0) return undefined
    const at = slot + this.view.getUint32(slot, true)
    this.need(at, 4)
    const length = this.view.getUint32(at, true)
    this.need(at + 4, length * width)
    return { at: at + 4, length }
  }

  private follow(at: number): FlatTable {
    return new FlatTable(this.bytes, at + this.view.getUint32(at, true))
  }

  private countAt(at: number): number {
    const value = this.view.getInt32(at + 4, true) * 2 ** 32 + this.view.getUint32(at, true)
    if (value < 0 || !Number.isSafeInteger(value)) throw new Broken(`${value} where there should be a count`)
    return value
  }

  private slot(field: number, width: number): number {
    const at = this.offsets + 4 + 2 * field
    if (at + 2 > this.offsetsEnd) return -1
    const offset = this.view.getUint16(at, true)
    if (offset === 0) return -1
    if (offset + width > this.size) throw new Broken('a field lies outside its table')
    return this.at + offset
  }

  private need(at: number, length: number): void {
    if (at < 0 || at + length > this.bytes.length) throw new Broken('an offset leads out of its header')
  }
}

interface Vector {
  readonly at: number
  readonly length: number
}

/** Structs one after another; numbers are found by the struct's index and the byte in it. */
export interface Structs {
  readonly length: number
  /** @throws {Broken} when it is negative or beyond 2^53 */
  count(index: number, byte: number): number
  int(index: number, byte: number): number
}
