const LF = 10
const CR = 13

/** A position in text: `line` from 1, `column` in UTF-16 code units from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Which bytes end a line: LF, CRLF and, where `loneReturn`, a CR that no LF follows. */
export interface LineEnds {
  readonly loneReturn: boolean
}

/**
 * Finds the position of byte `at` in UTF-8 text, given that a line numbered `line` starts at byte `from`.
 * A CR and its LF are one line end; `at` never lies between them.
 */
export function positionOf(bytes: Uint8Array, range: Range, line: number, ends: LineEnds): Position {
  let start = range.from
  let lines = line
  for (let i = range.from; i < range.to; i++) {
    if (endsLine(bytes, i, ends)) {
      lines++
      start = i + 1
    }
  }
  return { line: lines, column: codeUnits(bytes, { from: start, to: range.to }) + 1 }
}

/** Bytes from `from` up to, and not including, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Counts the line ends whose last byte lies in the range. */
export function lineEnds(bytes: Uint8Array, range: Range, ends: LineEnds): number {
  let count = 0
  for (let i = range.from; i < range.to; i++) if (endsLine(bytes, i, ends)) count++
  return count
}

/** Counts the UTF-16 code units of valid UTF-8: one a character, two beyond the Basic Multilingual Plane. */
export function codeUnits(bytes: Uint8Array, range: Range): number {
  let count = 0
  for (let i = range.from; i < range.to; i++) {
    const byte = bytes[i] as number
    if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1
  }
  return count
}

function endsLine(bytes: Uint8Array, i: number, ends: LineEnds): boolean {
  const byte = bytes[i]
  return byte === LF || (byte === CR && ends.loneReturn && bytes[i + 1] !== LF)
}
