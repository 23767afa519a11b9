import { isDigit } from '@ml-actions/dataset/types/digits'
import type { Format } from './format.ts'

const POINT = 46
const ZERO = 48

const octet = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])'

/** A dotted quad as a pattern. */
export const dottedQuad = `(?:${octet}\\.){3}${octet}`

/** IPv4 addresses as a dotted quad: four decimal numbers up to 255, without leading zeros. */
export const ipv4: Format = {
  name: 'ipv4',
  wanted: 'an IPv4 address as a dotted quad',
  regular: { all: [`^${dottedQuad}$`] },
  holds: isDottedQuad,
}

/** Tells whether `bytes[from … to)` is a dotted quad. */
export function isDottedQuad(bytes: Uint8Array, from: number, to: number): boolean {
  let [at, parts] = [from, 0]
  while (parts < 4) {
    if (parts > 0 && bytes[at++] !== POINT) return false
    const first = at
    let value = 0
    while (at < to && at - first < 3 && isDigit(bytes[at] as number))
      value = value * 10 + (bytes[at++] as number) - ZERO
    if (at === first || value > 255 || (bytes[first] === ZERO && at - first > 1)) return false
    parts++
  }
  return at === to
}
