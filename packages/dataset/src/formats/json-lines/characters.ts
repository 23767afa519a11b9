/** The bytes that the grammar of JSON speaks of (RFC 8259). */
export const characters = {
  tab: 9,
  lf: 10,
  cr: 13,
  space: 32,
  quote: 34,
  plus: 43,
  comma: 44,
  minus: 45,
  point: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  upperE: 69,
  open: 91,
  backslash: 92,
  close: 93,
  lowerE: 101,
  u: 117,
  openBrace: 123,
  closeBrace: 125,
} as const

/** 1 for each byte that stands for itself in a text: all but quote, backslash and the control characters. */
export const plain = table((byte) => byte >= 32 && byte !== characters.quote && byte !== characters.backslash)

/** 1 for each byte that may stand between tokens of one line. */
export const spaces = table((byte) =>
  [characters.tab, characters.cr, characters.space].some((one) => one === byte),
)

/** 1 for each byte that may stand between tokens. */
export const spacesAndLines = table((byte) => byte === characters.lf || spaces[byte] === 1)

/** For each byte the value that it has as a hexadecimal digit, 255 for all others. */
export const hexDigits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(digit) ? 255 : digit
})

/** For the byte after a backslash the byte that the two stand for, 0 for those that stand for nothing; `u` has digits. */
export const escapes = Uint8Array.from({ length: 256 }, (_, byte) => {
  const found = '"\\/bfnrt'.indexOf(String.fromCharCode(byte))
  return found < 0 ? 0 : ('"\\/\b\f\n\r\t'.charCodeAt(found) ?? 0)
})

function table(holds: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (holds(byte) ? 1 : 0))
}
