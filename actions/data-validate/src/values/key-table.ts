/** Steps that a key is looked for in, before it is put off: keys fall this close together by somebody's art alone. */
const mostSteps = 256

/** What became of a key that has no row before. */
export const met = { first: -1, putOff: -2 } as const

/** Different keys, up to a number of them, each with the first row that had it. */
export class KeyTable {
  private readonly width: 2 | 4
  private readonly most: number
  private readonly keys: Uint32Array
  private readonly rows: Float64Array
  private readonly slots: Int32Array
  private count = 0
  private seed = 0

  /** @param most  how many different keys it takes */
  constructor(width: 2 | 4, most: number) {
    this.width = width
    this.most = most
    this.keys = new Uint32Array(most * width)
    this.rows = new Float64Array(most)
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * Math.max(1, most))))
  }

  /** Forgets all keys; another seed lays others close together. */
  clear(seed: number): void {
    this.slots.fill(-1)
    this.count = 0
    this.seed = seed
  }

  /**
   * Meets a row's key: the first row that had the same; or `met.first` where it is that; or `met.putOff` where there
   * is no room for it. A key that is put off once is so until the table is cleared.
   */
  meet(words: Uint32Array, at: number, row: number): number {
    const { slots, width, seed } = this
    const mask = slots.length - 1
    let slot = seeded(words, at, width, seed) & mask
    for (let steps = mostSteps; steps > 0; steps--, slot = (slot + 1) & mask) {
      const index = slots[slot] as number
      if (index < 0) return this.keep(slot, words, at, row)
      if (this.isSame(index, words, at)) return this.rows[index] as number
    }
    return met.putOff
  }

  private keep(slot: number, words: Uint32Array, at: number, row: number): number {
    const { keys, width, count } = this
    if (count >= this.most) return met.putOff
    for (let i = 0; i < width; i++) keys[count * width + i] = words[at + i] as number
    this.rows[count] = row
    this.slots[slot] = count
    this.count++
    return met.first
  }

  private isSame(index: number, words: Uint32Array, at: number): boolean {
    const { keys, width } = this
    for (let i = 0; i < width; i++) if (keys[index * width + i] !== words[at + i]) return false
    return true
  }
}

/** MurmurHash3_x86_32 of a key's words (Appleby 2011, public domain). */
function seeded(words: Uint32Array, at: number, width: 2 | 4, seed: number): number {
  let hash = seed
  for (let i = 0; i < width; i++) {
    const word = Math.imul(words[at + i] as number, 0xcc9e2d51)
    hash ^= Math.imul((word << 15) | (word >>> 17), 0x1b873593)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  hash ^= width * 4
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
