const ZERO = 48
const billion = 1e9

// Low word first: typed arrays lie in the machine's order, which is little-endian wherever Node 24 runs in CI.
const word = new Uint32Array(2)
const wide = new BigUint64Array(word.buffer)

/** Finds the first byte from `from` on that is not a digit, at most `to`. */
export function pastDigits(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isDigit(bytes[at] as number)) at++
  return at
}

/** Tells whether a byte is one of `0` … `9`. */
export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte < ZERO + 10
}

/** Reads digits as a number: exact up to 15 of them. Every byte must be a digit. */
export function small(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 10 + (bytes[at] as number) - ZERO
  return value
}

/** Reads digits as a bigint, of any length. Every byte must be a digit. */
export function large(bytes: Uint8Array, from: number, to: number): bigint {
  if (to - from > 19) return BigInt(new TextDecoder().decode(bytes.subarray(from, to)))
  const middle = Math.max(from, to - 9)
  return product(small(bytes, from, middle), small(bytes, middle, to))
}

/**
 * Multiplies `high` (below 2^34) by a billion and adds `low` (below a billion), in 64 bits: building one
 * bigint from two words takes a fifth of the time of the same sum in bigints.
 */
function product(high: number, low: number): bigint {
  const upper = Math.floor(high / 65_536) * billion
  const lower = (high % 65_536) * billion + low
  const bottom = (lower % 4_294_967_296) + (upper % 65_536) * 65_536
  word[0] = bottom
  word[1] =
    Math.floor(lower / 4_294_967_296) + Math.floor(upper / 65_536) + Math.floor(bottom / 4_294_967_296)
  return wide[0] as bigint
}
