import { Unmapped } from '../unmapped.ts'

/** Python's classes of characters, which are of all scripts; RE2's of the same name are of ASCII. */
const classes: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  w: '\\p{L}\\p{N}_',
  s: '\\t-\\r\\x1c-\\x20\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}',
}

/** Escapes that mean the same in both. */
const same = new Set('afnrtvA')

/**
 * Writes a pattern of Python's `re` in RE2's syntax, so that it finds the same: classes are widened to all
 * scripts, `$` also stands before a last line end. What RE2 itself refuses (lookaround, backreferences) is left
 * for the contract to refuse.
 * @throws {Unmapped} for what RE2 would read as something else
 */
export function re2Of(pattern: string): string {
  const flags = /^\(\?([aiLmsux]+)\)/.exec(pattern)?.[1] ?? ''
  if (/[Lx]/.test(flags) || /\(\?[a-z]*[aLux][a-z]*(-[a-z]+)?:/i.test(pattern)) {
    throw new Unmapped('its pattern sets a flag that RE2 has not')
  }
  const kept = flags.replace(/[au]/g, '')
  const state = { ascii: flags.includes('a'), lines: flags.includes('m') }
  const body = translated(pattern.slice(flags === '' ? 0 : flags.length + 3), state)
  return `${kept === '' ? '' : `(?${kept})`}${body}`
}

interface Manner {
  readonly ascii: boolean
  /** Whether `$` ends every line. */
  readonly lines: boolean
}

/** A piece of a pattern: an escape, a character class, a counted repetition, an end, a comment, or one character. */
const piece =
  /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.)|\[\^?\]?(?:\\.|[^\]\\])*\]|\{,\d+\}|\$|\(\?#[^)]*\)|./gs

function translated(pattern: string, manner: Manner): string {
  return pattern.replace(piece, (found) => {
    if (found.startsWith('\\')) return escapeOf(found, manner, false)
    if (found.startsWith('[')) return classOf(found, manner)
    if (found.startsWith('{,')) return `{0${found.slice(1)}`
    if (found.startsWith('(?#')) return ''
    return found === '$' && !manner.lines ? '(?:\\n?\\z)' : found
  })
}

function classOf(found: string, manner: Manner): string {
  if (/\[:\^?[a-z]+:\]?/.test(found.slice(1)))
    throw new Unmapped('its pattern has a class that RE2 reads as one of POSIX')
  const head = /^\[\^?\]?/.exec(found)?.[0] ?? '['
  const body = found.slice(head.length, -1)
  return `${head}${body.replace(/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.)/gs, (one) => escapeOf(one, manner, true))}]`
}

function escapeOf(found: string, { ascii }: Manner, inClass: boolean): string {
  const letter = found.charAt(1)
  if (/^[xuU]$/.test(letter) && found.length > 2) return `\\x{${found.slice(2).replace(/^0+(?=.)/, '')}}`
  if (/[0-7]/.test(letter) && (inClass || letter === '0' || found.length === 4)) {
    return `\\x{${Number.parseInt(found.slice(1), 8).toString(16)}}`
  }
  if (/[0-9]/.test(letter))
    throw new Unmapped('its pattern refers back to a group, which needs more than linear time')
  const kind = Object.hasOwn(classes, letter.toLowerCase()) ? classes[letter.toLowerCase()] : undefined
  if (kind !== undefined) return ascii ? asciiClass(letter) : wideClass(letter, kind, inClass)
  if (letter === 'b' && inClass) return '\\x08'
  if (/[bB]/.test(letter)) {
    if (ascii) return found
    throw new Unmapped(
      `its pattern has \\${letter}, which knows the letters of all scripts in Python and those of ASCII in RE2`,
    )
  }
  if (letter === 'Z') return '\\z'
  if (same.has(letter)) return found
  if (/[a-zA-Z]/.test(letter))
    throw new Unmapped(`its pattern has the escape \\${letter}, which is none of Python's`)
  return found
}

function wideClass(letter: string, kind: string, inClass: boolean): string {
  const isNot = letter !== letter.toLowerCase()
  if (!inClass) return `[${isNot ? '^' : ''}${kind}]`
  if (!isNot) return kind
  if (letter === 'D') return '\\P{Nd}'
  throw new Unmapped(`its pattern has \\${letter} within a class`)
}

/** Python's ASCII whitespace has the vertical tab, RE2's has not. */
function asciiClass(letter: string): string {
  if (letter === 's') return '[\\t-\\r ]'
  return letter === 'S' ? '[^\\t-\\r ]' : `\\${letter}`
}

/**
 * Writes a pattern of SQL's LIKE as one of RE2: `%` is any text, `_` any one character, all else itself.
 * @throws {Unmapped} for a backslash, which some databases take for an escape
 */
export function likeOf(pattern: string): string {
  if (pattern.includes('\\'))
    throw new Unmapped('its pattern has a backslash, which each database reads differently')
  const body = pattern.replace(/[.*+?^${}()|[\]]|[%_]/g, (one) =>
    one === '%' ? '.*' : one === '_' ? '.' : `\\${one}`,
  )
  return `(?s)^${body}\\z`
}
