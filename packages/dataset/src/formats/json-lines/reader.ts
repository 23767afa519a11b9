import type { ReadFault } from '@ml-actions/dataset/batch'
import { bytesInWords, limits, overLimit } from '@ml-actions/dataset/limits'
import { codeUnits, positionOf } from '@ml-actions/dataset/positions'
import type { Place } from '@ml-actions/verdict/place'
import type { Encoding } from '../csv/encoding.ts'
import { invalidBytes } from '../csv/faults.ts'
import type { Window } from '../csv/window.ts'
import { brokenJson } from './faults.ts'
import type { Line, Scanner } from './scan.ts'
import type { Broken } from './walk.ts'

/** How a file's objects are taken. */
export interface Reading {
  readonly path: string
  readonly encoding: Encoding
  /** The most rows of one batch. */
  readonly capacity: number
  /** Is told of names that are of no column: their offsets, and on which line their object begins. */
  readonly strange?: (offsets: readonly number[], line: Line) => void
}

/** Takes objects out of a window, a batch at a time, and finds what is wrong with the file. */
export abstract class Reader {
  readonly scanner: Scanner
  readonly window: Window
  faults: ReadFault[] = []
  /** True when there is nothing more to read, or nothing more to trust. */
  done = false
  /** Empty lines at the end of the file, which mean nothing. */
  blankAtEnd = 0
  protected readonly reading: Reading
  /** The line on which the next byte lies. */
  protected line: Line = { number: 1, start: 1 }
  /** UTF-16 code units of the window's first line that do not lie in the window any more. */
  private gone = 0

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
    await this.advance()
    for (;;) {
      const stop = this.scan()
      const nothing = scanner.rows + this.faults.length === 0
      if (stop === 'end') this.done = true
      else if (stop === 'more' && window.invalid && nothing) this.failAtBytes()
      else if (stop === 'more' && nothing) {
        await this.widen()
        continue
      }
      return
    }
  }

  /** Finds the place of byte `at` of the window, which lies on a line or on one behind it. */
  place(at: number, { start, number }: Line): Place {
    const { path } = this.reading
    const found = positionOf(this.window.bytes, { from: start, to: at }, number, { loneReturn: false })
    const gone = start === 1 && found.line === number ? this.gone : 0
    return { path, line: found.line, column: found.column + gone }
  }

  /** Takes rows as far as there are any in the window. */
  protected abstract scan(): 'full' | 'more' | 'end'

  protected get full(): boolean {
    return this.scanner.rows + this.faults.length >= this.reading.capacity
  }

  /** Takes the object that the scanner found last as a row. */
  protected keep(from: number): void {
    const { scanner, reading, line } = this
    scanner.keep(from, line)
    if (scanner.strange.length > 0) reading.strange?.(scanner.strange, line)
  }

  /** Tells of a break of the grammar. @throws {Misuse} for a value that is too long */
  protected fail({ code, at, wanted }: Broken, ends: boolean): void {
    const place = this.place(at, this.line)
    if (code === 'cell-too-long') {
      throw overLimit('cell', 'a value is longer than that', bytesInWords(limits.cell), place)
    }
    this.faults.push(brokenJson({ code, wanted }, place, ends))
  }

  private async widen(): Promise<void> {
    const { window } = this
    if (window.from > 1) return this.advance()
    if (window.end - window.from >= limits.row) {
      const place = this.place(window.from, this.line)
      throw overLimit('row', 'a row is longer than that', bytesInWords(limits.row), place)
    }
    await window.grow()
  }

  /** Moves the window; what is left of the current line begins at its first byte then. */
  private async advance(): Promise<void> {
    const { window, line } = this
    const kept = line.start === 1 ? this.gone : 0
    this.gone = kept + codeUnits(window.bytes, { from: line.start, to: window.from })
    this.line = { number: line.number, start: 1 }
    await window.advance()
  }

  private failAtBytes(): void {
    const { window, reading } = this
    const place = this.place(window.end, this.line)
    this.faults.push(invalidBytes(reading.encoding, window.brokenAt, place))
    this.done = true
  }
}
