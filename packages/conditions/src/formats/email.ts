import { lettersDigitsAnd } from './ascii.ts'
import type { Format } from './format.ts'
import { isHostname, labels } from './hostname.ts'
import { dottedQuad, isDottedQuad } from './ipv4.ts'
import { address, isIpv6 } from './ipv6.ts'

const POINT = 46
const AT = 64
const OPEN = 91
const CLOSE = 93

/** The longest local part, in octets (RFC 5321, section 4.5.3.1.1). */
const longestLocal = 64

/** The longest mailbox: a path has 256 octets with its brackets (RFC 5321, section 4.5.3.1.3). */
const longest = 254

const atoms = lettersDigitsAnd("!#$%&'*+-/=?^_`{|}~")

const atom = "[0-9A-Za-z!#$%&'*+/=?^_`{|}~-]+"
const host = `(?:${labels}|\\[(?:${dottedQuad}|IPv6:${address})\\])`

/** Mailboxes of RFC 5321, section 4.1.2, without quoted local parts. */
export const email: Format = {
  name: 'email',
  wanted: 'a mailbox (RFC 5321) without quotes',
  regular: {
    all: [`^${atom}(?:\\.${atom})*@${host}$`, `^[^@]{1,${longestLocal}}@`],
    none: [`@${dottedQuad}$`],
    longest,
  },
  holds(bytes, from, to) {
    if (to - from > longest) return false
    let at = from
    while (at < to && bytes[at] !== AT) {
      const byte = bytes[at] as number
      const isPoint = byte === POINT
      if (isPoint ? at === from || bytes[at - 1] === POINT : atoms[byte] !== 1) return false
      at++
    }
    if (at === from || at === to || at - from > longestLocal || bytes[at - 1] === POINT) return false
    return isHostname(bytes, at + 1, to) || isLiteral(bytes, at + 1, to)
  },
}

const tag = new TextEncoder().encode('IPv6:')

/** Tells whether it is an address in brackets: `[192.0.2.1]`, `[IPv6:2001:db8::1]`. */
function isLiteral(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] !== OPEN || to - from < 2 || bytes[to - 1] !== CLOSE) return false
  if (isDottedQuad(bytes, from + 1, to - 1)) return true
  return (
    tag.every((byte, index) => bytes[from + 1 + index] === byte) &&
    isIpv6(bytes, from + 1 + tag.length, to - 1)
  )
}
