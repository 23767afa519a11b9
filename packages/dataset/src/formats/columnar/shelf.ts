/**
 * Arrays that are used again and again, so that the next page or batch needs no new memory: what was taken before
 * under a name is the next one's under that name, and holds whatever was left in it.
 */
export class Shelf {
  /** Where what is needed only until the next call may lie; others use it too. */
  readonly brief: Shelf
  private readonly held = new Map<string, ArrayBuffer>()

  constructor(brief?: Shelf) {
    this.brief = brief ?? this
  }

  bytes(name: string, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.take(name, length), 0, length)
  }

  /** Bytes that are all 0, as the states of values are. */
  zeros(name: string, length: number): Uint8Array<ArrayBuffer> {
    return this.bytes(name, length).fill(0)
  }

  ints(name: string, length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.take(name, length * 4), 0, length)
  }

  words(name: string, length: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.take(name, length * 4), 0, length)
  }

  doubles(name: string, length: number): Float64Array<ArrayBuffer> {
    return new Float64Array(this.take(name, length * 8), 0, length)
  }

  longs(name: string, length: number): BigInt64Array<ArrayBuffer> {
    return new BigInt64Array(this.take(name, length * 8), 0, length)
  }

  /** Bytes of which the first `kept`, as far as they were there, are as they were left, however many more are taken now. */
  more(name: string, kept: number, length: number): Uint8Array<ArrayBuffer> {
    const before = this.held.get(name)
    const bytes = this.bytes(name, length)
    if (before !== undefined && before !== bytes.buffer) {
      bytes.set(new Uint8Array(before, 0, Math.min(kept, before.byteLength)))
    }
    return bytes
  }

  /** What is taken grows by a quarter at least, so that pages which become slowly larger are no new array each. */
  private take(name: string, bytes: number): ArrayBuffer {
    const before = this.held.get(name)
    if (before !== undefined && before.byteLength >= bytes) return before
    const room = before === undefined ? bytes : Math.max(bytes, before.byteLength * 1.25)
    const made = new ArrayBuffer((room + 7) & ~7)
    this.held.set(name, made)
    return made
  }
}
