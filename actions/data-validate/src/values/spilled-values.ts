import type { Disk, Scratch } from '../disk/disk.ts'

/** Parts into which values are dealt: each is then counted by itself. */
const parts = 256

/** Bytes of one part that are written at once. */
const pieceBytes = 32 * 1024

/** Different values of one part that are counted at once, and their characters. */
const atOnce = 2 ** 20
const charactersAtOnce = 64 * 2 ** 20

/** How often one part is gone through, each time for the values that were put off before. */
const mostRounds = 64

/** How much is counted at once; less in tests. */
interface Bounds {
  readonly atOnce?: number
  readonly mostRounds?: number
}

/** Bytes that lie side by side in the file, of whole values. */
interface Piece {
  readonly at: number
  readonly bytes: number
}

/**
 * Values that do not fit in memory, on disk as text, dealt by their hash into parts, so that equal values lie in the
 * same part. They are compared themselves, not by what stands for them.
 */
export class SpilledValues {
  private readonly scratch: Scratch
  private readonly bounds: Required<Bounds>
  private readonly buffers: Uint8Array[] = []
  private readonly counts = new Uint32Array(parts)
  private readonly pieces: Piece[][] = Array.from({ length: parts }, () => [])
  private encoded = new Uint8Array(1024)

  constructor(disk: Disk, bounds: Bounds = {}) {
    this.scratch = disk.begin()
    this.bounds = { atOnce, mostRounds, ...bounds }
  }

  /** Adds a value, written as text so that no other is written the same. */
  add(text: string): void {
    const bytes = this.encode(text)
    this.put(partOf(bytes), bytes)
  }

  /**
   * Tells each different value once, with how often it was added; takes them all away.
   * @returns how many there are; undefined where that would take more rounds than it may
   */
  each(see: (text: string, times: number) => void): number | undefined {
    let different = 0
    for (let part = 0; part < parts; part++) {
      this.flush(part)
      let pieces = this.takeAll(part)
      for (let round = 1; pieces.length > 0; round++) {
        if (round > this.bounds.mostRounds) return undefined
        const counted = this.count(part, pieces)
        for (const [text, times] of counted) see(text, times)
        different += counted.size
        this.flush(part)
        pieces = this.takeAll(part)
      }
    }
    return different
  }

  /** Counts the values of a part as far as they fit in memory, and puts the others off. */
  private count(part: number, pieces: readonly Piece[]): ReadonlyMap<string, number> {
    const times = new Map<string, number>()
    let characters = 0
    for (const text of this.textsOf(pieces)) {
      const known = times.get(text)
      const fits = times.size < this.bounds.atOnce && characters < charactersAtOnce
      if (known === undefined && !fits) this.put(part, this.encode(text))
      else times.set(text, (known ?? 0) + 1)
      if (known === undefined && fits) characters += text.length
    }
    return times
  }

  private *textsOf(pieces: readonly Piece[]): Iterable<string> {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    for (const { at, bytes } of pieces) {
      const content = new Uint8Array(bytes)
      this.scratch.read(at, content)
      const view = new DataView(content.buffer)
      for (let from = 0; from < bytes; ) {
        const to = from + 4 + view.getUint32(from)
        yield decoder.decode(content.subarray(from + 4, to))
        from = to
      }
    }
  }

  /** A value as bytes behind the number of them; overwritten by the next. */
  private encode(text: string): Uint8Array {
    // No code unit of UTF-16 becomes more than three bytes.
    const most = 4 + text.length * 3
    if (this.encoded.length < most) this.encoded = new Uint8Array(most)
    const { written } = encoder.encodeInto(text, this.encoded.subarray(4))
    new DataView(this.encoded.buffer).setUint32(0, written)
    return this.encoded.subarray(0, 4 + written)
  }

  private put(part: number, bytes: Uint8Array): void {
    if ((this.counts[part] as number) + bytes.length > pieceBytes) this.flush(part)
    if (bytes.length > pieceBytes) {
      this.pieces[part]?.push({ at: this.scratch.append(bytes), bytes: bytes.length })
      return
    }
    const count = this.counts[part] as number
    this.buffers[part] ??= new Uint8Array(pieceBytes)
    this.buffers[part].set(bytes, count)
    this.counts[part] = count + bytes.length
  }

  private flush(part: number): void {
    const bytes = this.counts[part] as number
    const buffer = this.buffers[part]
    if (buffer === undefined || bytes === 0) return
    this.pieces[part]?.push({ at: this.scratch.append(buffer.subarray(0, bytes)), bytes })
    this.counts[part] = 0
  }

  private takeAll(part: number): readonly Piece[] {
    return (this.pieces[part] as Piece[]).splice(0)
  }
}

const encoder = new TextEncoder()

/** FNV-1a, its bits stirred so that the upper ones know of all. */
function partOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash >>> 24
}
