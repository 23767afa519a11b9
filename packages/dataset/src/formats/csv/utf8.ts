/**
 * Finds the first byte that is not part of valid UTF-8 (Unicode 16, table 3-7: no overlong form, no
 * surrogate, nothing beyond U+10FFFF).
 * @returns `invalid`: offset of the first byte of the sequence that is wrong, or −1; `complete`: offset up to
 *   which every sequence is whole, less than `to` only when the last one is cut off
 */
export function checkUtf8(bytes: Uint8Array, from: number, to: number): Checked {
  let at = from
  while (at < to) {
    at = skipAscii(bytes, at, to)
    if (at >= to) break
    const length = sequenceLength(bytes, at, to)
    if (length === 0) return { invalid: at, complete: at }
    if (at + length > to) return { invalid: -1, complete: at }
    at += length
  }
  return { invalid: -1, complete: to }
}

/** What was found: see `checkUtf8`. */
export interface Checked {
  readonly invalid: number
  readonly complete: number
}

/**
 * Finds the first byte that is not ASCII, or `to`. Whole words are tested at once: text is mostly ASCII, and this loop
 * sees every byte of every file.
 */
export function skipAscii(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  // A view costs more than a short run of letters between two accents.
  while (at < to && (at - from < 32 || ((bytes.byteOffset + at) & 3) !== 0)) {
    if ((bytes[at] as number) >= 0x80) return at
    at++
  }
  const count = (to - at) >> 2
  if (count > 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, count)
    let i = 0
    while (i < count && ((words[i] as number) & 0x80808080) === 0) i++
    at += i * 4
  }
  while (at < to && (bytes[at] as number) < 0x80) at++
  return at
}

/** Tells the length that a sequence has by its first byte, 0 when a byte of it that is there is wrong. */
function sequenceLength(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at] as number
  if (first < 0xc2 || first > 0xf4) return 0
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  for (let i = 1; i < length && at + i < to; i++) {
    const byte = bytes[at + i] as number
    const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (byte < low || byte > high) return 0
  }
  return length
}
