import type { ReadFault } from '@ml-actions/dataset/batch'
import { bytesInWords, limits, overLimit } from '@ml-actions/dataset/limits'
import { positionOf } from '@ml-actions/dataset/positions'
import type { Place } from '@ml-actions/verdict/place'
import type { Grammar } from './dialect.ts'
import { blankRow, brokenGrammar, invalidBytes, raggedRow } from './faults.ts'
import { type Ragged, type Scanner, stops } from './scan.ts'
import type { Window } from './window.ts'

const LF = 10
const CR = 13

/** How a file's rows are taken. */
export interface Reading {
  readonly path: string
  readonly grammar: Grammar
  /** Columns of the file. */
  readonly width: number
  /** The most rows of one batch. */
  readonly capacity: number
}

/** Takes rows out of a window, a batch at a time, and finds what is wrong with the file. */
export class Reader {
  readonly scanner: Scanner
  readonly window: Window
  faults: ReadFault[] = []
  /** Empty lines at the end of the file, which mean nothing. */
  blankAtEnd = 0
  /** Rows that were too short, in a dialect that takes them. */
  padded = 0
  /** Rows of the file that were taken, those that are left out, empty lines and comments among them. */
  taken = 0
  /** True when there is nothing more to read, or nothing more to trust. */
  done = false
  private readonly reading: Reading
  /** Empty lines before this byte are not at the end of the file. */
  private blankUntil = 0

  constructor(window: Window, scanner: Scanner, reading: Reading) {
    this.window = window
    this.scanner = scanner
    this.reading = reading
  }

  /**
   * Finds the rows of the next batch; their bytes stay in the window until the next call.
   * @throws {Misuse} over a limit
   */
  async next(): Promise<void> {
    const { scanner, window } = this
    scanner.reset()
    this.faults = []
    await window.advance()
    for (;;) {
      this.blankUntil = 0
      scanner.look(window.bytes, window.end, window.final)
      const stop = this.scan()
      if (stop === 'fault') await this.fail()
      else if (stop === 'end') this.done = true
      else if (stop === 'more' && window.invalid && scanner.rows === 0) this.failAtBytes()
      else if (stop === 'more' && scanner.rows + this.faults.length === 0) {
        await this.widen()
        continue
      }
      return
    }
  }

  /** Finds the place of byte `at` of the window, in the row that begins at `from` on line `line`. */
  place(at: number, from: number, line: number): Place {
    const { path, grammar } = this.reading
    return { path, ...positionOf(this.window.bytes, { from, to: at }, line, grammar) }
  }

  /** Describes the rows of this batch that have too few or too many cells. */
  raggedRows(): ReadFault[] {
    const { scanner, reading } = this
    const isFault = ({ cells }: Ragged) => reading.grammar.strict || cells > reading.width
    const faulty = scanner.ragged.filter(isFault)
    this.padded += scanner.ragged.length - faulty.length
    return faulty.map(({ row, cells, at }) => {
      const place = this.place(at, scanner.rowStarts[row] as number, scanner.rowLines[row] as number)
      return raggedRow(cells, reading.width, place)
    })
  }

  private scan(): 'full' | 'more' | 'end' | 'fault' {
    const { scanner, window } = this
    const { capacity, grammar } = this.reading
    const isPlain = grammar.skipRows.size === 0 && !grammar.skipEmpty && grammar.escapeMark === grammar.quote
    for (;;) {
      if (isPlain) this.takePlainRows(capacity)
      if (window.from >= window.end) return window.final ? 'end' : 'more'
      if (scanner.rows + this.faults.length >= capacity) return 'full'
      const byte = window.bytes[window.from]
      let next: number
      if (grammar.skipRows.size > 0 && grammar.skipRows.has(this.taken + 1)) next = this.skip()
      else if ((byte === LF || byte === CR) && grammar.blankLines !== 'row') next = this.blank()
      else if (byte === grammar.comment[0] && this.isComment()) next = scanner.comment(window.from)
      else next = grammar.skipEmpty && this.isEmptyRow() ? this.skip() : scanner.row(window.from)
      if (next === stops.more) return 'more'
      if (next === stops.fault) return 'fault'
      window.from = next
      this.taken++
    }
  }

  private takePlainRows(capacity: number): void {
    const { scanner, window } = this
    const before = scanner.rows
    window.from = scanner.plainRows(window.from, capacity - this.faults.length)
    this.taken += scanner.rows - before
  }

  /** Takes a row without keeping it; where it is not well formed, its line. */
  private skip(): number {
    const { scanner, window } = this
    const escapes = scanner.escapes.length
    const line = scanner.line
    const next = scanner.row(window.from)
    if (next === stops.fault) {
      scanner.line = line
      return scanner.comment(window.from)
    }
    if (next === stops.more) return next
    scanner.rows--
    scanner.escapes.length = escapes
    if (scanner.ragged.at(-1)?.row === scanner.rows) scanner.ragged.pop()
    return next
  }

  /** Whether nothing but delimiters and pairs of quotes stand before the next line end. */
  private isEmptyRow(): boolean {
    const { bytes, from, end } = this.window
    const { delimiter, quote } = this.reading.grammar
    let at = from
    while (at < end && (bytes[at] === delimiter || (bytes[at] === quote && bytes[at + 1] === quote))) {
      const isPair = bytes[at] === quote
      at += isPair ? 2 : 1
      // A pair that another quote follows is the beginning of a text that holds one.
      if (isPair && bytes[at] === quote) return false
    }
    return at > from && (at >= end || bytes[at] === LF || bytes[at] === CR)
  }

  private blank(): number {
    const { scanner, window } = this
    const line = scanner.line
    if (this.reading.grammar.blankLines === 'fault') {
      if (window.from >= this.blankUntil) this.blankUntil = this.pastBlankLines()
      if (this.blankUntil >= window.end) return window.final ? this.skipBlankEnd() : stops.more
      if (this.reading.width === 1) return scanner.row(window.from)
    }
    const next = scanner.lineEnd(window.from)
    // In a dialect where a lone CR is text, a line that begins with one is not blank.
    if (next === 0) return scanner.row(window.from)
    if (next > 0 && this.reading.grammar.blankLines === 'fault') {
      this.faults.push(blankRow(this.place(window.from, window.from, line)))
    }
    return next
  }

  private pastBlankLines(): number {
    const { bytes, from, end } = this.window
    let at = from
    while (at < end && (bytes[at] === LF || bytes[at] === CR)) at++
    return at
  }

  private skipBlankEnd(): number {
    let at = this.window.from
    while (at < this.window.end) {
      const next = this.scanner.lineEnd(at)
      at = next === 0 ? at + 1 : next
      this.blankAtEnd++
    }
    return at
  }

  private isComment(): boolean {
    const { bytes, from } = this.window
    return this.reading.grammar.comment.every((byte, i) => bytes[from + i] === byte)
  }

  private async widen(): Promise<void> {
    const { window, reading } = this
    if (window.from > 1) return window.advance()
    if (window.end - window.from >= limits.row) {
      const place = this.place(window.from, window.from, this.scanner.line)
      throw overLimit('row', 'a row is longer than that', bytesInWords(limits.row), {
        ...place,
        path: reading.path,
      })
    }
    await window.grow()
  }

  private failAtBytes(): void {
    const { window, scanner } = this
    const place = this.place(window.end, window.from, scanner.line)
    const { encoding } = this.reading.grammar
    this.faults.push(invalidBytes(encoding, window.brokenAt, place))
    this.done = true
  }

  private async fail(): Promise<void> {
    const { window, scanner } = this
    const { code, at } = scanner.broken as NonNullable<typeof scanner.broken>
    const place = this.place(at, window.from, scanner.line)
    if (code !== 'cell-too-long') this.faults.push(brokenGrammar(code, place))
    else if (await this.closes(at)) {
      throw overLimit('cell', 'a cell is longer than that', bytesInWords(limits.cell), place)
    } else this.faults.push(brokenGrammar('unclosed-quote', place))
    this.done = true
  }

  /**
   * Tells whether a cell that is too long to be held ends at all: a quote that was forgotten is the far more
   * likely reason, and then its place is what helps.
   */
  private async closes(open: number): Promise<boolean> {
    const { window } = this
    const { quote, escapeMark } = this.reading.grammar
    if (window.bytes[open] !== quote) return true
    // The rows found so far still lie in the window: the search goes on in a copy of it.
    const ahead = window.fork(open + 1)
    for (;;) {
      const { bytes, end } = ahead
      let at = ahead.from
      while (at < end) {
        const byte = bytes[at]
        if (byte === escapeMark && at + 1 >= end && !ahead.final) break
        if (byte === escapeMark && at + 1 < end && (bytes[at + 1] === quote || bytes[at + 1] === escapeMark))
          at++
        else if (byte === quote) return true
        at++
      }
      if (ahead.final) return false
      if (ahead.invalid) return true
      ahead.from = at
      await ahead.advance()
    }
  }
}
