import { Broken } from '../columnar/broken.ts'

/**
 * Reads small whole numbers in the RLE / bit-packing hybrid (parquet-format, Encodings.md), as many as are
 * asked for at a time: a run of a hundred million equal values is never laid out.
 */
export class Hybrid {
  private readonly bytes: Uint8Array
  private readonly view: DataView
  private readonly to: number
  private readonly width: number
  private at: number
  /** Values left in the current run. */
  private left = 0
  private value = 0
  /** Bit position of the next packed value, or −1 in a run of equal ones. */
  private bit = -1

  /** @param width bits of a value, 0 to 32 */
  constructor(bytes: Uint8Array, from: number, to: number, width: number) {
    if (width > 32) throw new Broken(`values of ${width} bits`)
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.at = from
    this.to = to
    this.width = width
  }

  /** Fills `into` from its start with the next `count` values. @throws {Broken} */
  read(into: Int32Array | Uint8Array, count: number): void {
    if (this.width === 0) {
      into.fill(0, 0, count)
      return
    }
    let done = 0
    while (done < count) {
      if (this.left === 0) this.run()
      const many = Math.min(this.left, count - done)
      if (this.bit < 0) into.fill(this.value, done, done + many)
      else this.unpack(into, done, many)
      this.left -= many
      done += many
    }
  }

  /**
   * Steps over the next `count` values where all of them lie in one run of equal ones.
   * @returns that value; −1 where they do not, and nothing was stepped over
   * @throws {Broken}
   */
  equal(count: number): number {
    if (this.width === 0) return 0
    if (this.left === 0) this.run()
    if (this.bit >= 0 || this.left < count) return -1
    this.left -= count
    return this.value
  }

  private run(): void {
    if (this.bit >= 0) this.at += Math.ceil(this.bit / 8)
    const head = this.varint()
    if ((head & 1) === 1) {
      this.left = (head >>> 1) * 8
      this.bit = 0
    } else {
      this.left = head >>> 1
      this.bit = -1
      const length = (this.width + 7) >> 3
      if (this.at + length > this.to) throw new Broken('a run ends too early')
      this.value = 0
      for (let i = 0; i < length; i++) this.value |= (this.bytes[this.at + i] as number) << (8 * i)
      this.at += length
    }
    if (this.left === 0) throw new Broken('a run of no values')
  }

  private unpack(into: Int32Array | Uint8Array, from: number, count: number): void {
    const { at, bit, width } = this
    // Writers leave out the padding of the last group, so only the values that are taken must be there.
    if (at + Math.ceil((bit + count * width) / 8) > this.to) throw new Broken('packed values end too early')
    this.bit = bit + count * width
    const done =
      into instanceof Int32Array
        ? this.unpackWords(into, from, this.quick(count), bit)
        : width === 1
          ? this.unpackBits(into, from, count, bit)
          : 0
    this.unpackSlowly(into, from + done, count - done, bit + done * width)
  }

  /** How many of the next values lie in four bytes each, that are there. */
  private quick(count: number): number {
    if (this.width > 25) return 0
    const last = (this.bytes.length - 3 - this.at) * 8 - 1 - this.bit
    return Math.min(count, Math.max(0, Math.floor(last / this.width) + 1))
  }

  private unpackWords(into: Int32Array, from: number, count: number, first: number): number {
    const { view, at, width } = this
    const mask = (1 << width) - 1
    let bit = first
    for (let i = from; i < from + count; i++) {
      into[i] = (view.getUint32(at + (bit >> 3), true) >>> (bit & 7)) & mask
      bit += width
    }
    return count
  }

  /** Takes eight at a time, from the start of a byte on. */
  private unpackBits(into: Uint8Array, from: number, count: number, first: number): number {
    if ((first & 7) !== 0) return 0
    const { bytes } = this
    let at = this.at + (first >> 3)
    const whole = count & ~7
    for (let i = from; i < from + whole; i += 8) {
      const byte = bytes[at++] as number
      into[i] = byte & 1
      into[i + 1] = (byte >> 1) & 1
      into[i + 2] = (byte >> 2) & 1
      into[i + 3] = (byte >> 3) & 1
      into[i + 4] = (byte >> 4) & 1
      into[i + 5] = (byte >> 5) & 1
      into[i + 6] = (byte >> 6) & 1
      into[i + 7] = byte >> 7
    }
    return whole
  }

  private unpackSlowly(into: Int32Array | Uint8Array, from: number, count: number, first: number): void {
    const { bytes, at, width } = this
    let bit = first
    const mask = width === 32 ? -1 : (1 << width) - 1
    for (let i = from; i < from + count; i++) {
      const byte = at + (bit >> 3)
      const shift = bit & 7
      const word =
        (bytes[byte] as number) |
        ((bytes[byte + 1] as number) << 8) |
        ((bytes[byte + 2] as number) << 16) |
        ((bytes[byte + 3] as number) << 24)
      const rest = shift + width > 32 ? (bytes[byte + 4] as number) << (32 - shift) : 0
      into[i] = ((word >>> shift) | rest) & mask
      bit += width
    }
  }

  private varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.at >= this.to) throw new Broken('the runs end too early')
      const byte = this.bytes[this.at++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
    throw new Broken('the length of a run is no number')
  }
}
