import { Unmapped } from '../unmapped.ts'

/** A piece of a pattern: an escape, a character class, a group's head, or one character. */
const piece =
  /\\(?:x[0-9a-fA-F]{2}|u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|c[A-Za-z]|[pP]\{[^}]*\}|k<[^>]*>|.)|\[\^?(?:\\.|[^\]\\])*\]|\(\?[^)]?|./gsu

/** ECMAScript's white space (ECMA-262, WhiteSpace and LineTerminator), which has more than RE2's. */
const space =
  '\\t-\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}'

/** Escapes that mean the same in both. */
const same = /^\\(?:[dDwWbBtnrfv]|[^A-Za-z0-9])$/u

/**
 * Writes a pattern of ECMAScript, without flags, in RE2's syntax, so that it finds the same: white space and the
 * ends of lines are those of ECMAScript. Lookaround and backreferences are left for the contract to refuse.
 * @throws {Unmapped} for what RE2 would read as something else
 */
export function re2OfEcma(pattern: string): string {
  return pattern.replace(piece, (found) => {
    if (found === '.') return '[^\\n\\r\\x{2028}\\x{2029}]'
    if (found === '$') return '\\z'
    if (found === '[]' || found === '[^]')
      return found === '[]' ? '[^\\x{0}-\\x{10ffff}]' : '[\\x{0}-\\x{10ffff}]'
    if (found.startsWith('[')) return classOf(found)
    return found.startsWith('\\') ? escapeOf(found, false) : found
  })
}

function classOf(found: string): string {
  if (/\[[:.=]/.test(found.slice(1)))
    throw new Unmapped('its pattern has a class that RE2 reads as one of POSIX')
  const head = found.startsWith('[^') ? '[^' : '['
  const body = found.slice(head.length, -1)
  const inner = body.replace(
    /\\(?:x[0-9a-fA-F]{2}|u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|c[A-Za-z]|[pP]\{[^}]*\}|.)|\[/gsu,
    (one) => (one === '[' ? '\\[' : escapeOf(one, true)),
  )
  return `${head}${inner}]`
}

function escapeOf(found: string, inClass: boolean): string {
  const letter = found.charAt(1)
  if (letter === 's') return inClass ? space : `[${space}]`
  if (letter === 'S') {
    if (inClass) throw new Unmapped('its pattern has \\S within a class')
    return `[^${space}]`
  }
  if (inClass && letter === 'b') return '\\x08'
  if (inClass && letter === 'B') throw new Unmapped('its pattern has \\B within a class')
  if (same.test(found)) return found
  if (found === '\\0') return '\\x00'
  if (letter === 'c') return `\\x{${(found.charCodeAt(2) % 32).toString(16)}}`
  if ((letter === 'x' || letter === 'u') && found.length > 2) {
    const digits = found.slice(2).replace(/[{}]/g, '')
    if (/^[dD][89a-fA-F]/.test(digits) && digits.length === 4) {
      throw new Unmapped('its pattern names half of a surrogate pair')
    }
    return `\\x{${digits}}`
  }
  if (letter === 'p' || letter === 'P') return found
  if (/[1-9k]/.test(letter)) {
    throw new Unmapped('its pattern refers back to a group, which needs more than linear time')
  }
  throw new Unmapped(`its pattern has the escape \\${letter}, which is none of ECMAScript's`)
}
