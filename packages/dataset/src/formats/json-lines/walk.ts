import { limits } from '@ml-actions/dataset/limits'
import { characters, escapes, plain, spaces, spacesAndLines } from './characters.ts'
import { codeUnit, isHigh, isLow } from './escapes.ts'

const c = characters

/** What is answered instead of an offset: the bytes end too early, or they are no JSON. */
export const stops = { more: -1, fault: -2 } as const

/** The most objects and arrays that may lie in one another. */
export const deepest = 64

/** Where the grammar is broken, and what should stand there. */
export interface Broken {
  readonly code: 'not-json' | 'too-deep' | 'lone-surrogate' | 'nul-byte' | 'cell-too-long'
  readonly at: number
  readonly wanted: string
}

/**
 * Walks over JSON values, each byte looked at once and held against the grammar (RFC 8259), without recursion.
 *
 * Each method takes the offset at which its part begins and answers the offset behind it, or one of `stops`.
 */
export class Walker {
  bytes: Uint8Array = new Uint8Array(1)
  view = new DataView(this.bytes.buffer)
  /** Where the bytes end; the byte there is one that no loop runs over. */
  end = 0
  /** True when nothing follows the end. */
  final = true
  broken: Broken | undefined
  /** Whether the last text that was walked over holds escapes. */
  escaped = false
  private readonly space: Uint8Array
  private readonly stack = new Uint8Array(deepest + 1)

  /** @param lines whether line ends may stand between tokens */
  constructor(lines: boolean) {
    this.space = lines ? spacesAndLines : spaces
  }

  /** Looks from now on at `bytes` up to `end`, where a byte is put that no loop runs over; `final` when nothing follows. */
  look(bytes: Uint8Array, end: number, final: boolean, sentinel: number): void {
    if (this.bytes !== bytes) this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.bytes = bytes
    this.end = end
    this.final = final
    bytes[end] = sentinel
  }

  /** Walks over spaces. */
  skip(from: number): number {
    const { bytes, space } = this
    let at = from
    while (space[bytes[at] as number] === 1) at++
    return at
  }

  /** Walks over any value that is at most `depth` deep in others. */
  value(from: number, depth: number): number {
    const byte = this.bytes[from]
    if (byte === c.quote) return this.text(from)
    return byte === c.openBrace || byte === c.open ? this.nested(from, depth) : this.scalar(from)
  }

  /** Walks over a text, its quotes included. */
  text(from: number): number {
    const { bytes } = this
    let at = from + 1
    while (plain[bytes[at] as number] === 1) at++
    this.escaped = bytes[at] === c.backslash
    if (this.escaped) at = this.escapedText(at)
    if (at < 0) return at
    if (bytes[at] !== c.quote || at >= this.end) return this.control(at)
    return at - from - 1 > limits.cell ? this.fault('cell-too-long', from, '') : at + 1
  }

  /** Walks over the rest of a text that holds escapes, up to its closing quote. */
  private escapedText(from: number): number {
    const { bytes } = this
    let at = from
    while (bytes[at] === c.backslash && at < this.end) {
      at = this.escape(at)
      if (at < 0) return at
      while (plain[bytes[at] as number] === 1) at++
    }
    return at
  }

  /** Tells of what should not be at `at`. */
  fault(code: Broken['code'], at: number, wanted: string): number {
    this.broken = { code, at, wanted }
    return stops.fault
  }

  /** Tells of what should be at `at` and is not; more bytes may be needed to know. */
  short(at: number, wanted: string): number {
    if (at >= this.end && !this.final) return stops.more
    const nul = at < this.end && this.bytes[at] === 0
    return this.fault(nul ? 'nul-byte' : 'not-json', at, wanted)
  }

  private control(at: number): number {
    if (at >= this.end) return this.short(at, 'a closing quote')
    return this.short(at, 'a text without control characters, which are written as escapes')
  }

  private escape(at: number): number {
    const { bytes } = this
    const mark = bytes[at + 1] as number
    if (at + 1 >= this.end || mark === c.lf) return this.short(at + 1, 'an escape')
    if (mark !== c.u) return escapes[mark] === 0 ? this.fault('not-json', at, 'an escape of JSON') : at + 2
    if (at + 6 > this.end && !this.final) return stops.more
    const code = at + 6 > this.end ? -1 : codeUnit(bytes, at + 2)
    if (code < 0) return this.fault('not-json', at, 'four hexadecimal digits after \\u')
    if (isLow(code)) return this.fault('lone-surrogate', at, 'two escapes of one character')
    if (!isHigh(code)) return at + 6
    if (at + 12 > this.end && !this.final) return stops.more
    const paired =
      at + 12 <= this.end &&
      bytes[at + 6] === c.backslash &&
      bytes[at + 7] === c.u &&
      isLow(codeUnit(bytes, at + 8))
    return paired ? at + 12 : this.fault('lone-surrogate', at, 'two escapes of one character')
  }

  /** Walks over a member's value that is a number in plain digits, as most are; answers `from` for any other. */
  protected plainNumber(from: number): number {
    const { bytes } = this
    let at = bytes[from] === c.minus ? from + 1 : from
    const first = bytes[at] as number
    if ((first ^ c.zero) > 9) return from
    at = first === c.zero ? at + 1 : this.digits(at + 1)
    if (bytes[at] === c.point) {
      const digits = this.digits(at + 1)
      if (digits === at + 1) return from
      at = digits
    }
    const ended = bytes[at] === c.comma || bytes[at] === c.closeBrace
    return ended && at - from <= limits.cell && at < this.end ? at : from
  }

  /** Walks over a number, or one of the three words. */
  private scalar(from: number): number {
    const { bytes } = this
    let at = bytes[from] === c.minus ? from + 1 : from
    const first = bytes[at] as number
    if (first < c.zero || first > c.nine) return at === from ? this.word(from) : this.short(at, 'a digit')
    at = first === c.zero ? at + 1 : this.digits(at)
    if (bytes[at] === c.point) {
      const digits = this.digits(at + 1)
      if (digits === at + 1) return this.short(digits, 'a digit after the point')
      at = digits
    }
    if (bytes[at] === c.lowerE || bytes[at] === c.upperE) {
      const sign = bytes[at + 1] === c.minus || bytes[at + 1] === c.plus ? 1 : 0
      const digits = this.digits(at + 1 + sign)
      if (digits === at + 1 + sign) return this.short(digits, 'a digit of the exponent')
      at = digits
    }
    if (at >= this.end && !this.final) return stops.more
    return at - from > limits.cell ? this.fault('cell-too-long', from, '') : at
  }

  private digits(from: number): number {
    const { bytes } = this
    let at = from
    // Of all bytes only the ten digits differ from that of 0 by less than ten.
    while (((bytes[at] as number) ^ c.zero) < 10) at++
    return at
  }

  private word(from: number): number {
    const word = words.get(this.bytes[from] as number)
    if (word === undefined) return this.short(from, 'a value')
    for (let i = 1; i < word.length; i++) {
      if (this.bytes[from + i] !== word[i]) return this.short(Math.min(this.end, from + i), 'a value')
    }
    return from + word.length
  }

  private nested(from: number, outer: number): number {
    const { bytes, stack } = this
    const most = deepest - outer
    let depth = 0
    let at = from
    for (;;) {
      const byte = bytes[at] as number
      if (byte === c.openBrace || byte === c.open) {
        if (++depth > most)
          return this.fault('too-deep', at, `at most ${deepest} objects and arrays in one another`)
        stack[depth] = byte
        at = this.skip(at + 1)
        if (bytes[at] !== byte + 2) {
          if (byte === c.openBrace) at = this.member(at)
          if (at < 0) return at
          continue
        }
        at++
        depth--
      } else {
        at = byte === c.quote ? this.text(at) : this.scalar(at)
        if (at < 0) return at
      }
      while (depth > 0) {
        at = this.skip(at)
        const kind = stack[depth] as number
        // The closing mark of either kind stands two behind its opening one.
        if (bytes[at] === c.comma) {
          at = this.skip(at + 1)
          if (kind === c.openBrace) at = this.member(at)
          if (at < 0) return at
          break
        }
        if (bytes[at] !== kind + 2) return this.short(at, 'a comma or the end of an object or array')
        at++
        depth--
      }
      if (depth === 0) return at - from > limits.cell ? this.fault('cell-too-long', from, '') : at
    }
  }

  /** Walks over a name and its colon, up to the value. */
  private member(from: number): number {
    if (this.bytes[from] !== c.quote) return this.short(from, 'a name in quotes')
    const end = this.text(from)
    if (end < 0) return end
    const at = this.skip(end)
    return this.bytes[at] === c.colon ? this.skip(at + 1) : this.short(at, 'a colon')
  }
}

const words = new Map(
  ['true', 'false', 'null'].map((word) => [word.charCodeAt(0), new TextEncoder().encode(word)]),
)
