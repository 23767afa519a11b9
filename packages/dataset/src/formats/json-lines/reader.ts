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

/** Is told of objects while columns are looked for. */
export interface Told {
  /** Whether of all objects, or only of those that have names of no column. */
  readonly all: boolean
  object(from: number, strange: readonly number[], line: Line): void
}

/** How a file's objects are taken. */
export interface Reading {
  readonly path: string
  readonly encoding: Encoding
  /** The most rows of one batch. */
  readonly capacity: number
  /** Is told of objects: where one begins and on which line, and the offsets of names that are of no column. */
  readonly told?: Told
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
  /** The place that was found last, and the line from which it was counted. */
  private found = { of: { number: 0, start: 0 } as Line, at: 0, line: 0, column: 0 }

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

  /**
   * Finds the place of byte `at` of the window, which lies on a line or on one behind it. From the place that was
   * found last one counts on: a line may hold many things to tell of.
   */
  place(at: number, line: Line): Place {
    const { path } = this.reading
    const known = this.found
    const near = known.of.start === line.start && known.of.number === line.number && known.at <= at
    const { from, number, column } = near
      ? { from: known.at, number: known.line, column: known.column }
      : { from: line.start, number: line.number, column: 1 + (line.start === 1 ? this.gone : 0) }
    const found = positionOf(this.window.bytes, { from, to: at }, number, { loneReturn: false })
    const place = { line: found.line, column: found.column + (found.line === number ? column - 1 : 0) }
    this.found = { of: line, at, ...place }
    return { path, ...place }
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
    const { told } = reading
    if (told !== undefined && (told.all || scanner.strange.length > 0))
      told.object(from, scanner.strange, line)
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
    this.found = { of: { number: 0, start: 0 }, at: 0, line: 0, column: 0 }
    await window.advance()
  }

  private failAtBytes(): void {
    const { window, reading } = this
    const place = this.place(window.end, this.line)
    this.faults.push(invalidBytes(reading.encoding, window.brokenAt, place))
    this.done = true
  }
}
