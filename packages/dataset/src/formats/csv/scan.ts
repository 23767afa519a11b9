import type { Kernel } from '@ml-actions/dataset/kernel/kernel'
import { limits } from '@ml-actions/dataset/limits'
import type { Grammar } from './dialect.ts'

const LF = 10
const CR = 13

/** What `Scanner.row` answers instead of an offset: the row is not whole yet, or it is not well formed. */
export const stops = { more: -1, fault: -2 } as const

/** Where the grammar is broken; `at` is a byte offset, of the opening quote when it is never closed. */
export interface Broken {
  readonly code: 'bare-quote' | 'text-after-quote' | 'unclosed-quote' | 'nul-byte' | 'cell-too-long'
  readonly at: number
}

/** A row that has not as many cells as the table has columns. */
export interface Ragged {
  readonly row: number
  readonly cells: number
  /** Of the first extra cell, or the row's end. */
  readonly at: number
}

/**
 * Finds the cells of one row after another and notes where each begins and ends; bytes are looked at once
 * and never copied.
 *
 * Cells lie in lanes, one a column: cell `row` of lane `l` begins at `starts[l * stride + row]`. Columns that
 * nobody asked for share the last lane. A quoted cell's range lies between its quotes.
 */
export class Scanner {
  readonly stride: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** 1 for each cell of no bytes and no quotes. */
  readonly empty: Uint8Array
  readonly rowStarts: Uint32Array
  /** For each row, the number of the line that it begins on. */
  readonly rowLines: Uint32Array
  /** Rows found since the last `reset`. */
  rows = 0
  /** Cells of the row found last. */
  cells = 0
  /** Offsets (lane and row) of cells whose text holds escapes, in file order. */
  escapes: number[] = []
  ragged: Ragged[] = []
  broken: Broken | undefined
  /** Number of the line that the next row begins on; kept over `reset`. */
  line = 1
  /** Kinds of line ends seen: 1 LF, 2 CRLF, 4 CR; kept over `reset`. */
  lineEnds = 0
  readonly grammar: Grammar
  private readonly lanes: Int32Array
  private readonly unasked: number
  private bytes: Uint8Array = new Uint8Array(1)
  private end = 0
  private final = false
  private room: Uint8Array = new Uint8Array(0)
  /** Takes the rows that are as they should be, where there is one and the bytes lie in it. */
  readonly kernel: Kernel | undefined

  /**
   * @param lanes for each column of the file, its lane, or −1 when it is not wanted
   * @param kernel made for as many lanes, columns and rows
   */
  constructor(grammar: Grammar, lanes: ArrayLike<number>, capacity: number, kernel?: Kernel) {
    const asked = askedOf(lanes)
    this.grammar = grammar
    this.stride = strideOf(capacity)
    this.unasked = asked * this.stride
    this.lanes = new Int32Array(lanes.length)
    for (let i = 0; i < lanes.length; i++) {
      const lane = lanes[i] as number
      this.lanes[i] = (lane < 0 ? asked : lane) * this.stride
    }
    const cells = (asked + 1) * this.stride
    this.kernel = kernel
    this.starts = kernel?.starts ?? new Uint32Array(cells)
    this.ends = kernel?.ends ?? new Uint32Array(cells)
    this.empty = kernel?.states ?? new Uint8Array(cells)
    this.rowStarts = kernel?.rowStarts ?? new Uint32Array(capacity)
    this.rowLines = kernel?.rowLines ?? new Uint32Array(capacity)
    if (kernel !== undefined) prepare(kernel, grammar, this.lanes)
  }

  /** Whether the kernel works on the bytes that are looked at: a row may have grown out of it. */
  get isQuick(): boolean {
    return this.bytes.buffer === this.kernel?.memory.buffer
  }

  /**
   * Finds rows as long as they are whole, well formed and of the right number of cells, up to `most` rows in all.
   * @returns where the first other row begins
   */
  plainRows(from: number, most: number): number {
    const { kernel } = this
    if (kernel === undefined || !this.isQuick) return from
    kernel.set('rows', this.rows)
    kernel.set('line', this.line)
    kernel.set('lineEnds', this.lineEnds)
    kernel.set('escapes', 0)
    kernel.set('mostRows', most)
    const next = kernel.scanRows(from, this.end)
    this.rows = kernel.get('rows')
    this.line = kernel.get('line')
    this.lineEnds = kernel.get('lineEnds')
    this.cells = this.lanes.length
    for (const slot of kernel.escapes.subarray(0, kernel.get('escapes'))) this.escapes.push(slot)
    return next
  }

  /** Looks from now on at `bytes` up to `end`; `final` when the file ends there. Writes a byte at `end`. */
  look(bytes: Uint8Array, end: number, final: boolean): void {
    this.bytes = bytes
    this.end = end
    this.final = final
    // The sentinel stops every inner loop, so that none needs to compare with the end.
    bytes[end] = 0
  }

  /** Gives room for bytes of a batch, the same for one batch after another: what was in it is no longer needed. */
  roomFor(bytes: number): Uint8Array {
    if (this.room.length < bytes) this.room = new Uint8Array(bytes + (bytes >> 3))
    return this.room
  }

  /** Forgets the rows found so far. */
  reset(): void {
    this.rows = 0
    this.escapes = []
    this.ragged = []
  }

  /**
   * Finds the cells of the row that begins at `from`, which lies before the end.
   * @returns the offset after its line end, or one of `stops`
   */
  row(from: number): number {
    const escapes = this.escapes.length
    const line = this.line
    const next = this.cellsOf(from)
    if (next < 0) {
      this.escapes.length = escapes
      this.line = line
    } else this.rowLines[this.rows - 1] = line
    return next
  }

  /** Tells where the next line begins, 0 when there is no line end at `at`, or that more bytes are needed. */
  lineEnd(at: number): number {
    if (at >= this.end) return this.final ? this.end : stops.more
    const byte = this.bytes[at]
    if (byte === LF) return this.ended(1, at + 1)
    if (byte !== CR) return 0
    if (at + 1 >= this.end && !this.final) return stops.more
    if (this.bytes[at + 1] === LF) return this.ended(2, at + 2)
    return this.grammar.loneReturn ? this.ended(4, at + 1) : 0
  }

  /** Finds the next line after a comment that begins at `from`. */
  comment(from: number): number {
    const { bytes, end } = this
    let next = 0
    for (let at = from; next === 0; at++) {
      while (at < end && bytes[at] !== LF && bytes[at] !== CR) at++
      next = this.lineEnd(at)
    }
    return next
  }

  private ended(kind: number, next: number): number {
    this.lineEnds |= kind
    this.line++
    return next
  }

  private cellsOf(from: number): number {
    const { bytes, starts, ends, empty, lanes } = this
    const { plain, quote, delimiter, loneReturn } = this.grammar
    const row = this.rows
    let at = from
    let cell = 0
    let extra = -1
    for (;;) {
      const slot = (cell < lanes.length ? (lanes[cell] as number) : this.unasked) + row
      const quoted = bytes[at] === quote
      if (quoted) {
        const close = this.closingQuote(at, slot)
        if (close < 0) return close
        starts[slot] = at + 1
        ends[slot] = close
        empty[slot] = 0
        at = close + 1
      } else {
        const start = at
        while (plain[bytes[at] as number] === 1) at++
        if (!loneReturn && bytes[at] === CR) at = this.pastLoneReturns(at)
        starts[slot] = start
        ends[slot] = at
        empty[slot] = start === at ? 1 : 0
        if (at - start > limits.cell) return this.fault('cell-too-long', start)
      }
      const byte = bytes[at] as number
      if (byte === delimiter) {
        cell++
        at++
        if (cell === lanes.length) extra = at
        continue
      }
      const next = this.lineEnd(at)
      if (next === 0) {
        return this.fault(quoted ? 'text-after-quote' : byte === quote ? 'bare-quote' : 'nul-byte', at)
      }
      if (next > 0) {
        this.rowStarts[row] = from
        this.rows++
        this.cells = cell + 1
        if (this.cells !== lanes.length)
          this.ragged.push({ row, cells: this.cells, at: extra < 0 ? at : extra })
      }
      return next
    }
  }

  private closingQuote(open: number, slot: number): number {
    const { bytes, end } = this
    const { inside, quote, escapeMark } = this.grammar
    let escapes = 0
    let at = open + 1
    for (;;) {
      while (inside[bytes[at] as number] === 1) at++
      if (at - open > limits.cell) return this.fault('cell-too-long', open)
      if (at >= end) return this.final ? this.fault('unclosed-quote', open) : stops.more
      const byte = bytes[at] as number
      const escaped = at + 1 < end && (bytes[at + 1] === quote || bytes[at + 1] === escapeMark)
      // A last byte that is only half of an escape, or of a line end, is met again: its row is not whole.
      if (byte === escapeMark && escaped) {
        escapes++
        at += 2
      } else if (byte === quote) break
      else if (byte === 0) return this.fault('nul-byte', at)
      else {
        if (byte === LF || (byte === CR && this.grammar.loneReturn && bytes[at + 1] !== LF)) this.line++
        at++
      }
    }
    if (escapes > 0) this.escapes.push(slot)
    return at
  }

  private pastLoneReturns(from: number): number {
    const { bytes, end } = this
    let at = from
    while (bytes[at] === CR && at < end && (at + 1 < end ? bytes[at + 1] !== LF : this.final)) {
      at++
      while (this.grammar.plain[bytes[at] as number] === 1) at++
    }
    return at
  }

  private fault(code: Broken['code'], at: number): number {
    this.broken = { code, at }
    return stops.fault
  }
}

/** Cells that a lane has room for: an odd number of cache lines keeps the lanes out of each other's cache sets. */
export function strideOf(capacity: number): number {
  return capacity === 1 ? 1 : (((capacity + 15) >> 4) | 1) << 4
}

/** Counts the columns that are wanted. */
export function askedOf(lanes: ArrayLike<number>): number {
  let asked = 0
  for (let i = 0; i < lanes.length; i++) if ((lanes[i] as number) >= 0) asked++
  return asked
}

function prepare(kernel: Kernel, { delimiter, quote, comment }: Grammar, lanes: Int32Array): void {
  kernel.setLanes(lanes)
  kernel.set('delimiter', delimiter)
  kernel.set('quote', quote)
  kernel.set('comment', comment[0] ?? -1)
  kernel.set('mostBytes', limits.cell)
}
