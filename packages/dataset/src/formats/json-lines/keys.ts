import { resolveText } from './escapes.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Spellings that are kept for each name: one may be written in many ways, with escapes. */
const mostSpellings = 4

/** One way in which a name is written, and which one came after it last time. */
export interface Spelling {
  /** The bytes behind the opening quote, the closing one included. */
  readonly raw: Uint8Array
  /** The column of that name; −1 where there is none. */
  readonly column: number
  next: Spelling | undefined
}

/** The names of a file's columns, found by the bytes that spell them. */
export class Keys {
  readonly names: string[] = []
  private readonly columns = new Map<string, number>()
  private readonly spellings = new Map<number, Spelling[]>()
  private kept = 0

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
    const same = this.spellings.get(hash)
    const known = same?.find(({ raw }) => equal(bytes, from, to, raw))
    if (known !== undefined) return known
    const raw = bytes.slice(from, to)
    const column = this.columns.get(nameIn(bytes, from, to - 1)) ?? -1
    const spelling: Spelling = { raw, column, next: undefined }
    if (column >= 0 && this.kept < mostSpellings * this.names.length) {
      this.kept++
      this.spellings.set(hash, [...(same ?? []), spelling])
    }
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
