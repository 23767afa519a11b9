const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Different texts, each with a code, counting from 0 in order of first appearance.
 *
 * They are kept as UTF-8 in one array and found by an open-addressing table, so that a million of them are no million
 * strings, and a text that a file holds as bytes is never made one.
 */
export class Texts implements Iterable<string> {
  #bytes = new Uint8Array(256)
  /** Where each text ends in the bytes; each starts where the one before ends. */
  #ends = new Uint32Array(16)
  #hashes = new Uint32Array(16)
  /** Codes plus one, by hash; 0 where there is none. */
  #table = new Int32Array(32)
  #size = 0

  /** How many there are. */
  get size(): number {
    return this.#size
  }

  /** The code of some bytes, a new one when they are new. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end)
    const slot = this.#slotOf({ bytes, start, end, hash })
    const known = this.#table[slot] as number
    if (known !== 0) return known - 1
    const code = this.#size
    const from = this.#startOf(code)
    const to = from + end - start
    this.#grow(to)
    for (let at = start; at < end; at++) this.#bytes[from + at - start] = bytes[at] as number
    this.#ends[code] = to
    this.#hashes[code] = hash
    this.#size = code + 1
    this.#table[slot] = this.#size
    if (2 * this.#size > this.#table.length) this.#spread()
    return code
  }

  /** The code of a text, a new one when it is new. */
  addText(text: string): number {
    const bytes = encoder.encode(text)
    return this.add(bytes, 0, bytes.length)
  }

  /** The code of another list's text; −1 when it is not here. */
  find(other: Texts, code: number): number {
    const [bytes, start, end] = [other.#bytes, other.#startOf(code), other.#ends[code] as number]
    return (
      (this.#table[this.#slotOf({ bytes, start, end, hash: other.#hashes[code] as number })] as number) - 1
    )
  }

  /** Whether both lists hold the same texts in the same order. */
  equals(other: Texts): boolean {
    if (this.#size !== other.#size) return false
    for (let code = 0; code < this.#size; code++) {
      const [start, end] = [other.#startOf(code), other.#ends[code] as number]
      const is =
        this.#hashes[code] === other.#hashes[code] && this.#holds(code, { bytes: other.#bytes, start, end })
      if (!is) return false
    }
    return true
  }

  /** The text of a code. */
  text(code: number): string {
    return decoder.decode(this.#bytes.subarray(this.#startOf(code), this.#ends[code]))
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let code = 0; code < this.#size; code++) yield this.text(code)
  }

  #startOf(code: number): number {
    return code === 0 ? 0 : (this.#ends[code - 1] as number)
  }

  /** The slot that holds a text, or the free one that it would be put into. */
  #slotOf(text: Part & { readonly hash: number }): number {
    const last = this.#table.length - 1
    let slot = text.hash & last
    while (this.#isOther((this.#table[slot] as number) - 1, text)) slot = (slot + 1) & last
    return slot
  }

  /** Whether a code is there, and of another text. */
  #isOther(code: number, text: Part & { readonly hash: number }): boolean {
    return code >= 0 && !(this.#hashes[code] === text.hash && this.#holds(code, text))
  }

  #holds(code: number, { bytes, start, end }: Part): boolean {
    const from = this.#startOf(code)
    if ((this.#ends[code] as number) - from !== end - start) return false
    for (let at = start; at < end; at++) if (this.#bytes[from + at - start] !== bytes[at]) return false
    return true
  }

  #grow(bytes: number): void {
    if (bytes > this.#bytes.length) this.#bytes = widened(this.#bytes, new Uint8Array(2 * bytes))
    if (this.#size < this.#ends.length) return
    this.#ends = widened(this.#ends, new Uint32Array(2 * this.#size))
    this.#hashes = widened(this.#hashes, new Uint32Array(2 * this.#size))
  }

  /** Doubles the table. */
  #spread(): void {
    const last = 2 * this.#table.length - 1
    this.#table = new Int32Array(last + 1)
    for (let code = 0; code < this.#size; code++) {
      let slot = (this.#hashes[code] as number) & last
      while (this.#table[slot] !== 0) slot = (slot + 1) & last
      this.#table[slot] = code + 1
    }
  }
}

/** Some bytes of an array. */
interface Part {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
}

function widened<Values extends Uint8Array | Uint32Array>(old: Values, wide: Values): Values {
  wide.set(old)
  return wide
}

/** FNV-1a, with the finaliser of MurmurHash3, since its low bits alone are poor. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
