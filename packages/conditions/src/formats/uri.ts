import { isDigit } from '@ml-actions/dataset/types/digits'
import { isHex, isLetter, lettersDigitsAnd } from './ascii.ts'
import type { Format } from './format.ts'
import { address, isIpv6 } from './ipv6.ts'

const HASH = 35
const PERCENT = 37
const PLUS_MINUS_POINT = [43, 45, 46]
const SLASH = 47
const COLON = 58
const QUESTION = 63
const AT = 64
const OPEN = 91
const CLOSE = 93

const marks = "-._~!$&'()*+,;="
const userCharacters = lettersDigitsAnd(`${marks}:`)
const nameCharacters = lettersDigitsAnd(marks)
const pathCharacters = lettersDigitsAnd(`${marks}:@/`)
const queryCharacters = lettersDigitsAnd(`${marks}:@/?`)

const escaped = '%[0-9A-Fa-f]{2}'
const nameSet = "0-9A-Za-z._~!$&'()*+,;="
/** Any number of characters of a set, or percent-encoded; not one by one, for which Java's stack would be too small. */
const anyOf = (set: string) => `[${set}-]*(?:${escaped}[${set}-]*)*`
const path = anyOf(`${nameSet}:@/`)
const ofBrackets = `\\[(?:${address}|[vV][0-9A-Fa-f]+\\.[${nameSet}:-]+)\\]`
const authority = `(?:${anyOf(`${nameSet}:`)}@)?(?:${ofBrackets}|${anyOf(nameSet)})(?::[0-9]*)?`
/** What follows two slashes is an authority; a path without one begins with one slash at most. */
const behindScheme = `(?://${authority}(?:/${path})?|/?(?:(?:[${nameSet}:@-]|${escaped})${path})?)`
const query = anyOf(`${nameSet}:@/?`)

/** URIs with a scheme (RFC 3986), a fragment allowed; characters outside ASCII must be percent-encoded. */
export const uri: Format = {
  name: 'uri',
  wanted: 'an absolute URI (RFC 3986)',
  regular: { all: [`^[A-Za-z][0-9A-Za-z+.-]*:${behindScheme}(?:\\?${query})?(?:#${query})?$`] },
  holds(bytes, from, to) {
    const colon = pastScheme(bytes, from, to)
    if (colon === from || bytes[colon] !== COLON || colon === to) return false
    const hash = indexOf(bytes, HASH, colon + 1, to)
    const query = indexOf(bytes, QUESTION, colon + 1, hash)
    const path = pastAuthority(bytes, colon + 1, query)
    return (
      path >= 0 &&
      isMadeOf(pathCharacters, bytes, path, query) &&
      isMadeOf(queryCharacters, bytes, query + 1, hash) &&
      isMadeOf(queryCharacters, bytes, hash + 1, to)
    )
  },
}

function pastScheme(bytes: Uint8Array, from: number, to: number): number {
  if (!isLetter(bytes[from] ?? 0)) return from
  let at = from
  while (at < to && isSchemeCharacter(bytes[at] as number)) at++
  return at
}

function isSchemeCharacter(byte: number): boolean {
  return isLetter(byte) || isDigit(byte) || PLUS_MINUS_POINT.includes(byte)
}

/** Where the path begins, behind an authority if there is one; −1 when the authority is none. */
function pastAuthority(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < 2 || bytes[from] !== SLASH || bytes[from + 1] !== SLASH) return from
  const end = indexOf(bytes, SLASH, from + 2, to)
  const at = indexOf(bytes, AT, from + 2, end)
  const host = at === end ? from + 2 : at + 1
  if (at < end && !isMadeOf(userCharacters, bytes, from + 2, at)) return -1
  return isHostAndPort(bytes, host, end) ? end : -1
}

function isHostAndPort(bytes: Uint8Array, from: number, to: number): boolean {
  const inBrackets = bytes[from] === OPEN && from < to
  const end = inBrackets ? indexOf(bytes, CLOSE, from, to) : indexOf(bytes, COLON, from, to)
  if (inBrackets ? !isLiteral(bytes, from + 1, end) : !isMadeOf(nameCharacters, bytes, from, end))
    return false
  let port = inBrackets ? end + 1 : end
  if (port >= to) return port === to
  if (bytes[port++] !== COLON) return false
  while (port < to && isDigit(bytes[port] as number)) port++
  return port === to
}

/** Tells whether it is an IPv6 address, or one of a later version: `v1F.anything`. */
function isLiteral(bytes: Uint8Array, from: number, to: number): boolean {
  if (isIpv6(bytes, from, to)) return true
  if (((bytes[from] ?? 0) | 32) !== 118) return false
  let at = from + 1
  while (at < to && isHex(bytes[at] as number)) at++
  return at > from + 1 && bytes[at] === 46 && at + 1 < to && hasOnly(userCharacters, bytes, at + 1, to)
}

/** Tells whether all characters are of a table, or percent-encoded. */
function isMadeOf(table: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (table[byte] === 1) continue
    if (
      byte !== PERCENT ||
      at + 2 >= to ||
      !isHex(bytes[at + 1] as number) ||
      !isHex(bytes[at + 2] as number)
    )
      return false
    at += 2
  }
  return true
}

function hasOnly(table: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (table[bytes[at] as number] !== 1) return false
  return true
}

/** The first place of a byte; `to` where it does not stand. */
function indexOf(bytes: Uint8Array, byte: number, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bytes[at] === byte) return at
  return to
}
