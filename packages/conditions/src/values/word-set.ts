import { State, type TextColumn } from '@ml-actions/dataset/batch'

type Texts = Pick<TextColumn, 'bytes' | 'starts' | 'ends' | 'states'>

/**
 * Words in UTF-8, each with its number, that are looked up by slices of bytes, so that no text is made to look
 * one up. Open addressing; equal only if all bytes are.
 */
export class WordIndex {
  /** The most words that there may be. */
  readonly #most: number
  /** 1 + the word's number in each slot; 0 is empty. */
  readonly #slots: Uint32Array
  readonly #mask: number
  readonly #ends: Uint32Array
  #words = new Uint8Array(64)
  #count = 0

  constructor(most: number) {
    this.#most = most
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, most * 4)))
    this.#slots = new Uint32Array(size)
    this.#mask = size - 1
    this.#ends = new Uint32Array(most + 1)
  }

  /** Finds the number of the word `bytes[start … end)`; −1 when it is none. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return (this.#slots[this.#slotOf(bytes, start, end)] as number) - 1
  }

  /** Finds the number of a word that is added when it is new; −1 when there are too many. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const slot = this.#slotOf(bytes, start, end)
    const known = this.#slots[slot] as number
    if (known !== 0) return known - 1
    if (this.#count >= this.#most) return -1
    const from = this.#ends[this.#count] as number
    const to = from + end - start
    if (to > this.#words.length) {
      const words = new Uint8Array(to * 2)
      words.set(this.#words)
      this.#words = words
    }
    this.#words.set(bytes.subarray(start, end), from)
    this.#slots[slot] = ++this.#count
    this.#ends[this.#count] = to
    return this.#count - 1
  }

  /** Tells whether every value of a column's first rows is one of the words, without leaving the loop. */
  hasAll({ bytes, starts, ends, states }: Texts, rows: number): boolean {
    const slots = this.#slots
    const mask = this.#mask
    const words = this.#words
    const wordEnds = this.#ends
    for (let row = 0; row < rows; row++) {
      if (states[row] !== State.value) continue
      const start = starts[row] as number
      const length = (ends[row] as number) - start
      let slot = hash(bytes, start, start + length) & mask
      for (let same = -1; same !== length; slot = (slot + 1) & mask) {
        const index = slots[slot] as number
        if (index === 0) return false
        const from = wordEnds[index - 1] as number
        if ((wordEnds[index] as number) - from !== length) continue
        same = 0
        while (same < length && words[from + same] === bytes[start + same]) same++
      }
    }
    return true
  }

  #slotOf(bytes: Uint8Array, start: number, end: number): number {
    const slots = this.#slots
    const ends = this.#ends
    const words = this.#words
    let slot = hash(bytes, start, end) & this.#mask
    for (;;) {
      const index = slots[slot] as number
      if (index === 0) return slot
      const from = ends[index - 1] as number
      const length = end - start
      if ((ends[index] as number) - from === length) {
        let same = 0
        while (same < length && words[from + same] === bytes[start + same]) same++
        if (same === length) return slot
      }
      slot = (slot + 1) & this.#mask
    }
  }
}

/** A set of UTF-8 words. */
export class WordSet {
  readonly #index: WordIndex

  constructor(words: readonly Uint8Array[]) {
    this.#index = new WordIndex(words.length)
    for (const word of words) this.#index.add(word, 0, word.length)
  }

  /** Tells whether every value of a column's first rows is one of the words. */
  hasAll(column: Texts, rows: number): boolean {
    return this.#index.hasAll(column, rows)
  }

  /** Tells whether `bytes[start … end)` is one of the words. */
  has(bytes: Uint8Array, start: number, end: number): boolean {
    return this.#index.find(bytes, start, end) >= 0
  }
}

/** FNV-1a (Fowler, Noll and Vo). */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i++) value = Math.imul(value ^ (bytes[i] as number), 0x01000193)
  return value ^ (value >>> 15)
}
