import { blankRow } from '../csv/faults.ts'
import { characters } from './characters.ts'
import { notAnObject } from './faults.ts'
import { Reader } from './reader.ts'
import type { Broken } from './walk.ts'

const { lf, cr, space, tab, openBrace } = characters

/** Reads one object a line. What is broken ends with its line, and reading goes on at the next one. */
export class Lines extends Reader {
  /** Empty lines before this byte are not at the end of the file. */
  private blankUntil = 0

  protected scan(): 'full' | 'more' | 'end' {
    const { window, scanner } = this
    const { bytes, end, final } = window
    this.blankUntil = 0
    scanner.bytes = bytes
    // The sentinel ends the last line, and with it every loop of the scanner.
    bytes[end] = lf
    while (window.from < end) {
      if (this.full) return 'full'
      const to = bytes.indexOf(lf, window.from)
      if (to >= end && !final) return 'more'
      scanner.end = to
      const at = scanner.skip(window.from)
      if (at < to) this.take(at, to)
      else if (!this.blank(final)) return 'more'
      window.from = Math.max(window.from, Math.min(end, to + 1))
      this.line = { number: this.line.number + 1, start: window.from }
    }
    return final ? 'end' : 'more'
  }

  private take(at: number, to: number): void {
    const { scanner, window } = this
    const isObject = window.bytes[at] === openBrace
    const next = isObject ? scanner.row(at) : scanner.value(at, 0)
    const after = next < 0 ? at : scanner.skip(next)
    if (next < 0) this.fail(scanner.broken as Broken, false)
    else if (after < to) {
      const wanted = 'the end of the line'
      this.fail({ code: 'not-json', at: after, wanted }, false)
    } else if (isObject) this.keep(at)
    else this.faults.push(notAnObject(this.place(at, this.line)))
  }

  /** Judges an empty line; false when more bytes are needed to know whether it is at the end of the file. */
  private blank(final: boolean): boolean {
    const { window } = this
    if (window.from >= this.blankUntil) this.blankUntil = this.pastBlank()
    if (this.blankUntil < window.end) {
      this.faults.push(blankRow(this.place(window.from, this.line)))
      return true
    }
    if (!final) return false
    for (let at = window.from; at < window.end; at++) if (window.bytes[at] === lf) this.blankAtEnd++
    window.from = window.end
    return true
  }

  private pastBlank(): number {
    const { bytes, from, end } = this.window
    let at = from
    while (at < end && blanks.includes(bytes[at] as number)) at++
    return at
  }
}

const blanks: readonly number[] = [lf, cr, space, tab]
