/**
 * A set of UTF-8 words that is asked about slices of bytes, so that no text is made to look one up. FNV-1a
 * (Fowler, Noll and Vo) in open addressing; equal only if all bytes are.
 */
export class WordSet {
  readonly #words: readonly Uint8Array[]
  /** 1 + the word's index in each slot; 0 is empty. */
  readonly #slots: Uint32Array
  readonly #mask: number

  constructor(words: readonly Uint8Array[]) {
    this.#words = words
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, words.length * 2)))
    this.#slots = new Uint32Array(size)
    this.#mask = size - 1
    for (const [index, word] of words.entries()) {
      let slot = hash(word, 0, word.length) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = index + 1
    }
  }

  /** Tells whether `bytes[start … end)` is one of the words. */
  has(bytes: Uint8Array, start: number, end: number): boolean {
    let slot = hash(bytes, start, end) & this.#mask
    for (let index = this.#slots[slot] ?? 0; index !== 0; index = this.#slots[slot] ?? 0) {
      const word = this.#words[index - 1]
      if (word !== undefined && isEqual(word, bytes, start, end)) return true
      slot = (slot + 1) & this.#mask
    }
    return false
  }
}

function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5
  for (let i = start; i < end; i++) value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193)
  return value >>> 0
}

function isEqual(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word[i] !== bytes[start + i]) return false
  return true
}
