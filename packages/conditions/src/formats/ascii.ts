import { isDigit } from '@ml-actions/dataset/types/digits'

/** Tells whether a byte is a letter of ASCII. */
export function isLetter(byte: number): boolean {
  const lower = byte | 32
  return lower >= 97 && lower <= 122
}

/** Tells whether a byte is a hexadecimal digit. */
export function isHex(byte: number): boolean {
  const lower = byte | 32
  return isDigit(byte) || (lower >= 97 && lower <= 102)
}

/** Makes a table of the bytes that are letters, digits, or one of these signs. */
export function lettersDigitsAnd(signs: string): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    isDigit(byte) || isLetter(byte) || signs.includes(String.fromCharCode(byte)) ? 1 : 0,
  )
}
