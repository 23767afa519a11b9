import { isDigit } from '@ml-actions/dataset/types/digits'
import { isLetter } from './ascii.ts'
import type { Format } from './format.ts'
import { dottedQuad, isDottedQuad } from './ipv4.ts'

const HYPHEN = 45
const POINT = 46

/** The longest name and the longest label, in octets (RFC 1035, section 2.3.4). */
const [longestName, longestLabel] = [253, 63]

const label = '[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?'

/** A host name as a pattern, or a dotted quad, of any length. */
export const labels = `${label}(?:\\.${label})*`

/**
 * Host names: labels of letters, digits and inner hyphens, without a point at the end. A dotted quad is an
 * address and no name (RFC 1123, section 2.1).
 */
export const hostname: Format = {
  name: 'hostname',
  wanted: 'a host name (RFC 1123)',
  regular: { all: [`^${labels}$`], none: [`^${dottedQuad}$`], longest: longestName },
  holds: isHostname,
}

/** Tells whether `bytes[from … to)` is a host name. */
export function isHostname(bytes: Uint8Array, from: number, to: number): boolean {
  if (to === from || to - from > longestName) return false
  let first = from
  for (let at = from; at <= to; at++) {
    const byte = at === to ? POINT : (bytes[at] as number)
    if (byte === POINT) {
      if (at === first || at - first > longestLabel || bytes[first] === HYPHEN || bytes[at - 1] === HYPHEN)
        return false
      first = at + 1
    } else if (!isDigit(byte) && !isLetter(byte) && byte !== HYPHEN) return false
  }
  return !isDottedQuad(bytes, from, to)
}
