import type { Disk, Scratch } from '../disk/disk.ts'
import type { KeyBlock } from './key-block.ts'
import { KeyTable, met } from './key-table.ts'
import { hashOf, type Marking, markRow, noRepeats, type Repeats } from './repeats.ts'

/** Parts into which keys are dealt: each is then searched by itself. */
const parts = 256

/** Keys of one part that are written, and read, at once. */
const pieceKeys = 1_024

/** Different keys of one part that are searched at once, in 36 MiB at most. */
const atOnce = 2 ** 20

/**
 * How often one part is gone through, each time for the keys that were put off before: enough for 16 thousand million
 * different keys, and the end of what somebody could make of it.
 */
const mostRounds = 64

/** How much is searched at once; less in tests. */
interface Bounds {
  readonly atOnce?: number
  readonly mostRounds?: number
}

/**
 * Keys that do not fit in memory, on disk: 16 or 24 bytes each, dealt by their hash into parts, so that equal keys
 * lie in the same part. Memory is bounded however many there are, but for one bit a row.
 */
export class SpilledKeys {
  private readonly scratch: Scratch
  private readonly widths: Readonly<Record<2 | 4, Parts>>
  private readonly bounds: Required<Bounds>
  private from = Number.POSITIVE_INFINITY
  private to = 0

  constructor(disk: Disk, bounds: Bounds = {}) {
    this.scratch = disk.begin()
    this.widths = { 2: new Parts(2, this.scratch), 4: new Parts(4, this.scratch) }
    this.bounds = { atOnce, mostRounds, ...bounds }
  }

  /** Adds the keys of a block of rows. */
  add({ first, rows, width, words, without }: KeyBlock): void {
    const own = this.widths[width]
    for (let i = 0; i < rows; i++) {
      if (without?.[i] === 1) continue
      own.add(hashOf(words, i * width, width) >>> 24, words, i * width, first + i)
    }
    this.from = Math.min(this.from, first)
    this.to = Math.max(this.to, first + rows)
  }

  /** Finds all rows whose key stands twice; undefined where that would take more rounds than it may. */
  repeats(): Repeats | undefined {
    const marking = noRepeats(this.from, this.to)
    for (const width of [2, 4] as const) {
      const own = this.widths[width]
      own.flush()
      const table = new KeyTable(width, Math.min(this.bounds.atOnce, own.largest()))
      for (let part = 0; part < parts; part++) {
        if (!this.search(own.takeAll(part), table, { part, own, marking })) return undefined
      }
    }
    return marking
  }

  /** Goes through a part until no key was put off. */
  private search(
    all: readonly Piece[],
    table: KeyTable,
    { part, own, marking }: { readonly part: number; readonly own: Parts; readonly marking: Marking },
  ): boolean {
    let pieces = all
    for (let round = 1; pieces.length > 0; round++) {
      if (round > this.bounds.mostRounds) return false
      table.clear(round)
      for (const piece of pieces) {
        own.read(piece, (words, at, row) => {
          const first = table.meet(words, at, row)
          if (first === met.putOff) own.add(part, words, at, row)
          else if (first >= 0) {
            markRow(marking, first)
            markRow(marking, row)
          }
        })
      }
      own.flushPart(part)
      pieces = own.takeAll(part)
    }
    return true
  }
}

/** Keys of one part that lie side by side in the file. */
interface Piece {
  readonly at: number
  readonly keys: number
}

/** Keys of one width in their parts: the last of each part in memory, the others on disk. */
class Parts {
  private readonly width: 2 | 4
  private readonly scratch: Scratch
  /** Words of a key with its row before it. */
  private readonly size: number
  private readonly buffers: Uint32Array[] = []
  private readonly counts = new Uint32Array(parts)
  private readonly pieces: Piece[][] = Array.from({ length: parts }, () => [])
  private readonly into: Uint32Array

  constructor(width: 2 | 4, scratch: Scratch) {
    this.width = width
    this.scratch = scratch
    this.size = width + 2
    this.into = new Uint32Array(pieceKeys * this.size)
  }

  add(part: number, words: Uint32Array, at: number, row: number): void {
    const { width, size } = this
    this.buffers[part] ??= new Uint32Array(pieceKeys * size)
    const buffer = this.buffers[part]
    const count = this.counts[part] as number
    const to = count * size
    buffer[to] = row >>> 0
    buffer[to + 1] = Math.floor(row / 2 ** 32)
    for (let i = 0; i < width; i++) buffer[to + 2 + i] = words[at + i] as number
    this.counts[part] = count + 1
    if (count + 1 === pieceKeys) this.flushPart(part)
  }

  flush(): void {
    for (let part = 0; part < parts; part++) this.flushPart(part)
  }

  flushPart(part: number): void {
    const buffer = this.buffers[part]
    const keys = this.counts[part] as number
    if (buffer === undefined || keys === 0) return
    const bytes = new Uint8Array(buffer.buffer, 0, keys * this.size * 4)
    this.pieces[part]?.push({ at: this.scratch.append(bytes), keys })
    this.counts[part] = 0
  }

  /** The number of keys of the part that has the most. */
  largest(): number {
    return Math.max(...this.pieces.map((pieces) => pieces.reduce((sum, { keys }) => sum + keys, 0)))
  }

  takeAll(part: number): readonly Piece[] {
    return (this.pieces[part] as Piece[]).splice(0)
  }

  read({ at, keys }: Piece, see: (words: Uint32Array, at: number, row: number) => void): void {
    const { into, size } = this
    this.scratch.read(at, new Uint8Array(into.buffer, 0, keys * size * 4))
    for (let i = 0; i < keys; i++) {
      const from = i * size
      see(into, from + 2, (into[from] as number) + (into[from + 1] as number) * 2 ** 32)
    }
  }
}
