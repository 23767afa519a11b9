import { isHex } from './ascii.ts'
import type { Format } from './format.ts'
import { dottedQuad, isDottedQuad } from './ipv4.ts'

const COLON = 58

const group = '[0-9A-Fa-f]{1,4}'
const last = `(?:${group}:${group}|${dottedQuad})`

/** Up to so many groups before a gap. */
function upTo(groups: number): string {
  return `(?:(?:${group}:){0,${groups - 1}}${group})?`
}

/** An address as a pattern, as the grammar of RFC 3986 has it. */
export const address = `(?:${[
  `(?:${group}:){6}${last}`,
  `::(?:${group}:){5}${last}`,
  `${upTo(1)}::(?:${group}:){4}${last}`,
  `${upTo(2)}::(?:${group}:){3}${last}`,
  `${upTo(3)}::(?:${group}:){2}${last}`,
  `${upTo(4)}::${group}:${last}`,
  `${upTo(5)}::${last}`,
  `${upTo(6)}::${group}`,
  `${upTo(7)}::`,
].join('|')})`

/** IPv6 addresses in the three forms of RFC 4291, section 2.2; no zone, no prefix length. */
export const ipv6: Format = {
  name: 'ipv6',
  wanted: 'an IPv6 address (RFC 4291)',
  regular: { all: [`^${address}$`] },
  holds: isIpv6,
}

/** Tells whether `bytes[from … to)` is an IPv6 address. */
export function isIpv6(bytes: Uint8Array, from: number, to: number): boolean {
  let [at, groups, gap] = [from, 0, false]
  if (bytes[at] === COLON) {
    if (to - at < 2 || bytes[at + 1] !== COLON) return false
    ;[at, gap] = [at + 2, true]
  }
  while (at < to) {
    const end = pastHex(bytes, at, to)
    if (end < to && bytes[end] !== COLON) {
      if (!isDottedQuad(bytes, at, to)) return false
      groups += 2
      break
    }
    if (end === at || end - at > 4) return false
    groups++
    at = end
    if (at === to) break
    at++
    if (at < to && bytes[at] === COLON) {
      if (gap) return false
      ;[at, gap] = [at + 1, true]
    } else if (at === to) return false
  }
  return gap ? groups <= 7 : groups === 8
}

function pastHex(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isHex(bytes[at] as number)) at++
  return at
}
