import type { Take } from './encoding.ts'

/** Code points of two bytes (first · 256 + second); 0 where there is no character. Made when it is first needed. */
let pairs: Uint32Array | undefined

/**
 * Takes one character of Shift_JIS as the WHATWG encoding standard (section 12.3) has it: one byte for ASCII
 * and half-width katakana, two for all others.
 */
export const shiftJis: Take = (bytes, at, end) => {
  const first = bytes[at] as number
  if (first <= 0x80) return [first, 1]
  if (first >= 0xa1 && first <= 0xdf) return [0xff61 - 0xa1 + first, 1]
  if (first === 0xa0 || first > 0xfc) return [0, -1]
  if (at + 2 > end) return [0, 0]
  pairs ??= pairsOf()
  const code = pairs[first * 256 + (bytes[at + 1] as number)] as number
  return [code, code === 0 ? -1 : 2]
}

function pairsOf(): Uint32Array {
  const decoder = new TextDecoder('shift_jis')
  const made = new Uint32Array(2 ** 16)
  const pair = new Uint8Array(2)
  for (let first = 0x81; first <= 0xfc; first++) {
    if (first >= 0xa0 && first <= 0xdf) continue
    for (let second = 0x40; second <= 0xfc; second++) {
      pair[0] = first
      pair[1] = second
      const [character = '', other] = decoder.decode(pair)
      // What is no character gives U+FFFD, alone or before the second byte's own letter.
      if (other === undefined && character !== '\ufffd')
        made[first * 256 + second] = character.codePointAt(0) ?? 0
    }
  }
  return made
}
