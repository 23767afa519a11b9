import { lineEnds } from '@ml-actions/dataset/positions'
import { characters } from './characters.ts'
import { notAnObject } from './faults.ts'
import { Reader } from './reader.ts'
import { type Broken, stops } from './walk.ts'

const { lf, open, close, comma, openBrace } = characters

/** What may come next: the array itself, an element or its end, an element, what follows one, or nothing. */
type Expecting = 'array' | 'first' | 'element' | 'after' | 'nothing'

/** Reads the objects of one array. What is broken ends the reading, since nothing tells where the next one begins. */
export class Elements extends Reader {
  private expecting: Expecting = 'array'

  protected scan(): 'full' | 'more' | 'end' {
    const { window, scanner } = this
    const { bytes, end, final } = window
    scanner.look(bytes, end, final, 0)
    for (;;) {
      this.moveTo(scanner.skip(window.from))
      if (window.from >= end && !final) return 'more'
      if (window.from >= end && this.expecting === 'nothing') return 'end'
      if (this.full) return 'full'
      const done = this.step(bytes[window.from] as number)
      if (done !== 'on') return done
    }
  }

  /** Takes one token or one element. */
  private step(byte: number): 'on' | 'more' | 'end' {
    const { expecting, window } = this
    if (window.from >= window.end && expecting === 'array') return 'end'
    if (window.from >= window.end) return this.stop('the end of the array')
    if (expecting === 'array') return byte === open ? this.pass('first') : this.stop('an array of objects')
    if (expecting === 'nothing') return this.stop('nothing behind the array')
    if (byte === close && expecting !== 'element') return this.pass('nothing')
    if (expecting === 'after')
      return byte === comma ? this.pass('element') : this.stop('a comma or the end of the array')
    return this.element(byte)
  }

  private element(byte: number): 'on' | 'more' | 'end' {
    const { scanner, window } = this
    const { from } = window
    const next = byte === openBrace ? scanner.row(from) : scanner.value(from, 1)
    if (next === stops.more) return 'more'
    if (next < 0) return this.stopAt(scanner.broken as Broken)
    if (byte === openBrace) this.keep(from)
    else this.faults.push(notAnObject(this.place(from, this.line)))
    this.moveTo(next)
    this.expecting = 'after'
    return 'on'
  }

  private pass(expecting: Expecting): 'on' {
    this.window.from++
    this.expecting = expecting
    return 'on'
  }

  private moveTo(at: number): void {
    const { window } = this
    const passed = lineEnds(window.bytes, { from: window.from, to: at }, { loneReturn: false })
    if (passed > 0) {
      const start = window.bytes.lastIndexOf(lf, at - 1) + 1
      this.line = { number: this.line.number + passed, start }
    }
    window.from = at
  }

  private stop(wanted: string): 'end' {
    return this.stopAt({ code: 'not-json', at: this.window.from, wanted })
  }

  private stopAt(broken: Broken): 'end' {
    this.fail(broken, true)
    return 'end'
  }
}
