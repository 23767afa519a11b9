import { isDigit, pastDigits } from '@ml-actions/dataset/types/digits'
import { isHex } from './ascii.ts'
import type { Format } from './format.ts'

/** How deep lists and objects may stand in each other. */
export const mostDepth = 512

const [QUOTE, COMMA, MINUS, POINT, ZERO, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [
  34, 44, 45, 46, 48, 58, 91, 92, 93, 123, 125,
] as const

/** JSON texts (RFC 8259), of any kind of value, at most 512 levels deep. */
export const json: Format = {
  name: 'json',
  wanted: `a JSON text (RFC 8259) of at most ${mostDepth} levels`,
  regular: 'lists and objects stand in each other to any depth, which no pattern tells',
  holds: (bytes, from, to) => new Scan(bytes, from, to).isWhole(),
}

const words = ['true', 'false', 'null'].map((word) => new TextEncoder().encode(word))
const escapes = new TextEncoder().encode('"\\/bfnrt')
const LETTER_U = 117

/** Reads one text from left to right; what is open is kept in a list, so that depth costs no call. */
class Scan {
  readonly #bytes: Uint8Array
  readonly #to: number
  #at: number
  /** The closing bytes of what is open. */
  readonly #open: number[] = []

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.#bytes = bytes
    this.#at = from
    this.#to = to
  }

  isWhole(): boolean {
    do {
      if (!this.#begin()) return false
    } while (this.#open.length > 0)
    this.#skipSpace()
    return this.#at === this.#to
  }

  /** Takes one scalar or opening, with all that closes behind it, up to where the next value must begin. */
  #begin(): boolean {
    this.#skipSpace()
    const byte = this.#next()
    if (byte === OPEN_LIST || byte === OPEN) {
      if (this.#open.length === mostDepth) return false
      this.#open.push(byte === OPEN ? CLOSE : CLOSE_LIST)
      this.#at++
      this.#skipSpace()
      if (this.#next() === this.#open.at(-1)) return this.#closeAll()
      return byte === OPEN_LIST || this.#takeName()
    }
    return this.#takeScalar(byte) && this.#closeAll()
  }

  /** Takes what may stand behind a value: closings, then a comma (and a name) if something is still open. */
  #closeAll(): boolean {
    for (;;) {
      if (this.#open.length === 0) return true
      this.#skipSpace()
      const byte = this.#next()
      if (byte === this.#open.at(-1)) {
        this.#open.pop()
        this.#at++
      } else if (byte === COMMA) {
        this.#at++
        return this.#open.at(-1) === CLOSE_LIST || this.#takeName()
      } else return false
    }
  }

  #takeScalar(byte: number): boolean {
    if (byte === QUOTE) return this.#takeString()
    return byte === MINUS || isDigit(byte) ? this.#takeNumber() : this.#takeWord()
  }

  #takeName(): boolean {
    this.#skipSpace()
    if (this.#next() !== QUOTE || !this.#takeString()) return false
    this.#skipSpace()
    if (this.#next() !== COLON) return false
    this.#at++
    return true
  }

  #takeString(): boolean {
    for (this.#at++; ; this.#at++) {
      const byte = this.#next()
      if (byte < 32) return false
      if (byte === QUOTE) {
        this.#at++
        return true
      }
      if (byte === BACKSLASH && !this.#takeEscape()) return false
    }
  }

  /** Leaves `at` on the escape's last byte. */
  #takeEscape(): boolean {
    this.#at++
    if (escapes.includes(this.#next())) return true
    if (this.#next() !== LETTER_U) return false
    for (let digit = 0; digit < 4; digit++) {
      this.#at++
      if (!isHex(this.#next())) return false
    }
    return true
  }

  #takeNumber(): boolean {
    const first = this.#next() === MINUS ? this.#at + 1 : this.#at
    const point = pastDigits(this.#bytes, first, this.#to)
    if (point === first || (this.#bytes[first] === ZERO && point - first > 1)) return false
    this.#at = point
    if (this.#next() === POINT && !this.#takeDigits(point + 1)) return false
    if ((this.#next() | 32) !== 101) return true
    const sign = this.#bytes[this.#at + 1]
    return this.#takeDigits(this.#at + (sign === MINUS || sign === 43 ? 2 : 1))
  }

  #takeDigits(from: number): boolean {
    this.#at = pastDigits(this.#bytes, from, this.#to)
    return this.#at > from
  }

  #takeWord(): boolean {
    const word = words.find((letters) =>
      letters.every((letter, index) => this.#byteAt(this.#at + index) === letter),
    )
    this.#at += word?.length ?? 0
    return word !== undefined
  }

  #skipSpace(): void {
    for (;;) {
      const byte = this.#next()
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return
      this.#at++
    }
  }

  /** The byte at hand; −1 at the end. */
  #next(): number {
    return this.#byteAt(this.#at)
  }

  #byteAt(at: number): number {
    return at < this.#to ? (this.#bytes[at] as number) : -1
  }
}
