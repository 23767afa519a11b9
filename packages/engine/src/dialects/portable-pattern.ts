/**
 * Writes a pattern in RE2 syntax as engines of the Java family (java.util.regex, Joni) read it the same; undefined
 * where it uses more than literals, sets, groups, repetitions and anchors, or anything that Java means otherwise: what a
 * dot and `$` are (RE2 knows one line end), what white space is, sets in sets, and word boundaries.
 */
export function portablePattern(source: string): string | undefined {
  const written: string[] = []
  const characters = [...source]
  let at = 0
  while (at < characters.length) {
    const taken = tokenAt(characters, at)
    if (taken === undefined) return undefined
    written.push(taken.written)
    at += taken.length
  }
  return written.join('')
}

interface Token {
  readonly written: string
  readonly length: number
}

function tokenAt(characters: readonly string[], at: number): Token | undefined {
  const [one = '', next = '', third = ''] = characters.slice(at, at + 3)
  if (one === '\\') return escapeIn(next, false)
  if (one === '[') return setAt(characters, at)
  if (one === '.') return { written: '[^\\n]', length: 1 }
  if (one === '$') return { written: '\\z', length: 1 }
  if (one === '(' && next === '?') return third === ':' ? { written: '(?:', length: 3 } : undefined
  if ('^()|'.includes(one)) return { written: one, length: 1 }
  if ('*+?'.includes(one)) return { written: one, length: 1 }
  if (one === '{') return repetitionAt(characters, at)
  return literal(one)
}

/** A brace that repeats; one that stands for itself is one to Java only behind a backslash. */
function repetitionAt(characters: readonly string[], at: number): Token {
  const [written] = /^\{\d{1,4}(,\d{0,4})?\}/.exec(characters.slice(at, at + 12).join('')) ?? []
  return written === undefined ? { written: '\\{', length: 1 } : { written, length: written.length }
}

const classes: Readonly<Record<string, readonly [inSet: string, whole: string]>> = {
  d: ['0-9', '[0-9]'],
  w: ['0-9A-Za-z_', '[0-9A-Za-z_]'],
  s: ['\\t\\n\\x0C\\r ', '[\\t\\n\\x0C\\r ]'],
}

const negated: Readonly<Record<string, string>> = {
  D: '[^0-9]',
  W: '[^0-9A-Za-z_]',
  S: '[^\\t\\n\\x0C\\r ]',
}

function escapeIn(letter: string, inSet: boolean): Token | undefined {
  const known = classes[letter]
  if (known !== undefined) return { written: known[inSet ? 0 : 1], length: 2 }
  const opposite = negated[letter]
  if (opposite !== undefined) return inSet ? undefined : { written: opposite, length: 2 }
  if (/^[tnr]$/.test(letter)) return { written: `\\${letter}`, length: 2 }
  if (!inSet && (letter === 'A' || letter === 'z')) return { written: `\\${letter}`, length: 2 }
  return /^[!-/:-@[-`{-~]$/.test(letter) ? { written: `\\${letter}`, length: 2 } : undefined
}

/** A set of characters and ranges, written so that nothing in it has a meaning of its own. */
function setAt(characters: readonly string[], at: number): Token | undefined {
  let index = at + 1
  const isOpposite = characters[index] === '^'
  if (isOpposite) index++
  const written: string[] = []
  for (let isFirst = true; isFirst || characters[index] !== ']'; isFirst = false) {
    const one = characters[index]
    if (one === undefined || (one === '[' && characters[index + 1] === ':')) return undefined
    const taken = one === '\\' ? escapeIn(characters[index + 1] ?? '', true) : inSetAt(one)
    if (taken === undefined) return undefined
    written.push(taken.written)
    index += taken.length
  }
  return { written: `[${isOpposite ? '^' : ''}${written.join('')}]`, length: index + 1 - at }
}

function inSetAt(one: string): Token {
  return one === '-' ? { written: '-', length: 1 } : literal(one)
}

function literal(one: string): Token {
  return { written: /^[!-/:-@[-`{-~ #]$/.test(one) ? `\\${one}` : one, length: 1 }
}
