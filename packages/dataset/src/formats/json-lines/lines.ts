import { blankRow } from '../csv/faults.ts'
import { characters } from './characters.ts'
import { notAnObject } from './faults.ts'
import { Reader } from './reader.ts'
import { type Broken, stops } from './walk.ts'

const { lf, cr, space, tab, openBrace } = characters

/** Reads one object a line. What is broken ends with its line, and reading goes on at the next one. */
export class Lines extends Reader {
  /** Empty lines before this byte are not at the end of the file. */
  private blankUntil = 0

  protected scan(): 'full' | 'more' | 'end' {
    const { window, scanner } = this
    const { bytes, end, final } = window
    this.blankUntil = 0
    // A line end stops every loop of the scanner, and one more is put behind the last byte.
    scanner.look(bytes, end, final, lf)
    while (window.from < end) {
      if (this.full) return 'full'
      const at = scanner.skip(window.from)
      const blank = bytes[at] === lf
      const to = blank ? this.blank(at) : this.take(at)
      if (to === stops.more) return 'more'
      window.from = Math.min(end, to + 1)
      this.line = { number: this.line.number + 1, start: window.from }
    }
    return final ? 'end' : 'more'
  }

  /** Takes the line whose first byte that is no space lies at `at`. @returns where it ends, or that more is needed */
  private take(at: number): number {
    const { scanner, window } = this
    const { bytes, end, final } = window
    const isObject = bytes[at] === openBrace
    const next = isObject ? scanner.row(at) : scanner.value(at, 0)
    if (next === stops.more) return next
    const broken = next < 0 ? (scanner.broken as Broken) : undefined
    const after = broken?.at ?? (bytes[next] === lf ? next : scanner.skip(next))
    const to = bytes[after] === lf ? after : bytes.indexOf(lf, after)
    const whole = to < end || final
    const sound = broken === undefined && to === after
    if (!(whole && sound) && isObject && broken === undefined) scanner.drop()
    if (!whole) return stops.more
    if (!sound) this.fail(broken ?? { code: 'not-json', at: after, wanted: 'the end of the line' }, false)
    else if (isObject) this.keep(at)
    else this.faults.push(notAnObject(this.place(at, this.line)))
    return to
  }

  /** Judges an empty line that ends at `to`; whether it is at the end of the file may need more bytes to know. */
  private blank(to: number): number {
    const { window } = this
    if (window.from >= this.blankUntil) this.blankUntil = this.pastBlank()
    if (this.blankUntil < window.end) {
      this.faults.push(blankRow(this.place(window.from, this.line)))
      return to
    }
    if (!window.final) return stops.more
    for (let at = window.from; at < window.end; at++) if (window.bytes[at] === lf) this.blankAtEnd++
    return window.end
  }

  private pastBlank(): number {
    const { bytes, from, end } = this.window
    let at = from
    while (at < end && blanks.includes(bytes[at] as number)) at++
    return at
  }
}

const blanks: readonly number[] = [lf, cr, space, tab]
