import { resolveText } from './escapes.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Spellings that are kept for each name: one may be written in many ways, with escapes. */
const mostSpellings = 4

/** One way in which a name is written, and which one came after it last time. */
export class Spelling {
  /** The bytes behind the opening quote, the closing one included; none where nothing is spelled by it. */
  readonly raw: Uint8Array
  /** The column of that name; −1 where there is none. */
  readonly column: number
  /** Bytes of the name, both quotes included. */
  readonly length: number
  /** Its bytes are the words from `first` to `last` of the pool; `mask` keeps what of the last one is of the name. */
  readonly first: number
  readonly last: number
  readonly mask: number
  next: Spelling = this

  constructor(raw: Uint8Array, column: number, first: number) {
    this.raw = raw
    this.column = column
    this.length = raw.length + 1
    this.first = first
    this.last = first + Math.max(0, Math.ceil(raw.length / 4) - 1)
    this.mask = raw.length === 0 ? 0 : (-1 >>> (8 * ((4 - (raw.length % 4)) % 4))) | 0
  }
}

/** The names of a file's columns, found by the bytes that spell them. */
export class Keys {
  readonly names: string[] = []
  private readonly columns = new Map<string, number>()
  private readonly spellings = new Map<number, Spelling[]>()
  /** The spellings in words of four bytes, the lowest first, so that four bytes can be compared at once. */
  pool = Int32Array.of(1)
  /** Nothing is spelled by it: where no bit is kept, no word is the first one of the pool. */
  readonly none = new Spelling(new Uint8Array(0), -1, 0)
  private kept = 0
  /** Words of the pool in use. */
  private used = 1

  /** Adds a name as the next column. */
  add(name: string): void {
    this.columns.set(name, this.names.length)
    this.names.push(name)
  }

  has(name: string): boolean {
    return this.columns.has(name)
  }

  /** Finds the name that stands behind the quote at `from − 1`, `to` being the offset behind its closing quote. */
  find(bytes: Uint8Array, from: number, to: number): Spelling {
    const hash = hashOf(bytes, from, to)
    const same = this.spellings.get(hash) ?? []
    const known = same.find(({ raw }) => equal(bytes, from, to, raw))
    if (known !== undefined) return known
    const column = this.columns.get(nameIn(bytes, from, to - 1)) ?? -1
    if (column < 0 || this.kept >= mostSpellings * this.names.length)
      return new Spelling(this.none.raw, column, 0)
    const spelling = this.spell(bytes.slice(from, to), column)
    this.kept++
    this.spellings.set(hash, [...same, spelling])
    return spelling
  }

  private spell(raw: Uint8Array, column: number): Spelling {
    const count = Math.ceil(raw.length / 4)
    const bytes = new Uint8Array(4 * count)
    bytes.set(raw)
    const view = new DataView(bytes.buffer)
    if (this.used + count > this.pool.length) {
      const pool = new Int32Array(2 * (this.used + count))
      pool.set(this.pool)
      this.pool = pool
    }
    const first = this.used
    for (let i = 0; i < count; i++) this.pool[this.used++] = view.getInt32(4 * i, true)
    const spelling = new Spelling(raw, column, first)
    spelling.next = this.none
    return spelling
  }
}

/** Reads the name between two quotes. */
export function nameIn(bytes: Uint8Array, from: number, to: number): string {
  const into = new Uint8Array(to - from)
  return decoder.decode(into.subarray(0, resolveText(bytes, { from, to }, into, 0)))
}

function equal(bytes: Uint8Array, from: number, to: number, raw: Uint8Array): boolean {
  if (to - from !== raw.length) return false
  for (let i = 0; i < raw.length; i++) if (bytes[from + i] !== raw[i]) return false
  return true
}

/** FNV-1a in 32 bits (Fowler, Noll and Vo 1991); a name that shares it with others is compared with each. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash
}
