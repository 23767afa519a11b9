import { characters, escapes, hexDigits } from './characters.ts'

const { backslash, u } = characters

/**
 * Writes the text between two quotes as UTF-8, its escapes resolved; each must be whole, and each surrogate one of
 * a pair. What is written is never longer than what is read.
 * @returns where it ends in `into`
 */
export function resolveText(bytes: Uint8Array, range: Range, into: Uint8Array, start: number): number {
  let to = start
  let at = range.from
  while (at < range.to) {
    const byte = bytes[at++] as number
    if (byte !== backslash) {
      into[to++] = byte
      continue
    }
    const mark = bytes[at++] as number
    if (mark !== u) {
      into[to++] = escapes[mark] as number
      continue
    }
    let code = codeUnit(bytes, at)
    at += 4
    if (isHigh(code)) {
      code = 0x10000 + ((code & 0x3ff) << 10) + (codeUnit(bytes, at + 2) & 0x3ff)
      at += 6
    }
    to = write(code, into, to)
  }
  return to
}

interface Range {
  readonly from: number
  readonly to: number
}

/** Reads four hexadecimal digits; negative when they are none. */
export function codeUnit(bytes: Uint8Array, at: number): number {
  let code = 0
  for (let i = 0; i < 4; i++) {
    const digit = hexDigits[bytes[at + i] ?? 0] as number
    if (digit === 255) return -1
    code = code * 16 + digit
  }
  return code
}

/** Tells whether a code unit is the first of a surrogate pair. */
export function isHigh(code: number): boolean {
  return (code & 0xfc00) === 0xd800
}

/** Tells whether a code unit is the second of a surrogate pair. */
export function isLow(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}

function write(code: number, into: Uint8Array, at: number): number {
  if (code < 0x80) {
    into[at] = code
    return at + 1
  }
  if (code < 0x800) {
    into[at] = 0xc0 | (code >> 6)
    into[at + 1] = 0x80 | (code & 63)
    return at + 2
  }
  if (code < 0x10000) {
    into[at] = 0xe0 | (code >> 12)
    into[at + 1] = 0x80 | ((code >> 6) & 63)
    into[at + 2] = 0x80 | (code & 63)
    return at + 3
  }
  into[at] = 0xf0 | (code >> 18)
  into[at + 1] = 0x80 | ((code >> 12) & 63)
  into[at + 2] = 0x80 | ((code >> 6) & 63)
  into[at + 3] = 0x80 | (code & 63)
  return at + 4
}
