/** A glob, taken apart at its slashes. */
export type Glob = readonly string[]

/** Tells whether a path is a pattern: holds `*`, `?` or `[`. */
export function isGlob(path: string): boolean {
  return /[*?[]/.test(path)
}

/** Takes a pattern apart; `.` and empty parts mean nothing. */
export function globOf(pattern: string): Glob {
  return pattern.split('/').filter((part) => part !== '' && part !== '.')
}

/** Where a glob stands before any name was taken. */
export const start: readonly number[] = [0]

/**
 * Takes one more name of a path: `*` is any text, `?` one character, `[a-z]` and `[!a-z]` one of a set, `**` any
 * number of directories; a leading dot must be written out. A glob that only walks forward needs to look into
 * those directories alone that can still match.
 * @returns the parts of the glob that the next name may match; none when nothing below can match
 */
export function step(glob: Glob, at: readonly number[], name: string): readonly number[] {
  const next = new Set<number>()
  for (const part of at) {
    const pattern = glob[part]
    if (pattern === undefined) continue
    if (pattern !== '**') {
      if (matches(pattern, name)) next.add(part + 1)
    } else {
      if (!name.startsWith('.')) next.add(part).add(part === glob.length - 1 ? part + 1 : part)
      for (const skipped of step(glob, [part + 1], name)) next.add(skipped)
    }
  }
  return [...next]
}

/** Tells whether the names taken so far are a whole match. */
export function isWhole(glob: Glob, at: readonly number[]): boolean {
  return at.includes(glob.length)
}

/** Tells whether a glob matches a whole path. */
export function matchesPath(glob: Glob, path: string): boolean {
  return isWhole(
    glob,
    path.split('/').reduce<readonly number[]>((at, name) => step(glob, at, name), start),
  )
}

/** Orders texts by their code points, which is the order of their UTF-8. */
export function byCodePoint(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference =
      ((a[i] as string).codePointAt(0) as number) - ((b[i] as string).codePointAt(0) as number)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Matches one name. On a mismatch only the last `*` takes one character more: linear in both for each `*`. */
function matches(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false
  const tokens = Array.from(pattern.matchAll(/\[!?\]?[^\]]*\]|[\s\S]/gu), ([token]) => token)
  const letters = [...name]
  let token = 0
  let letter = 0
  let star = -1
  let resume = 0
  while (letter < letters.length) {
    if (tokens[token] === '*') {
      star = token++
      resume = letter
    } else if (token < tokens.length && fits(tokens[token] as string, letters[letter] as string)) {
      token++
      letter++
    } else if (star >= 0) {
      token = star + 1
      letter = ++resume
    } else return false
  }
  return tokens.slice(token).every((rest) => rest === '*')
}

function fits(token: string, letter: string): boolean {
  if (token === '?') return true
  if (token.length < 3 || !token.startsWith('[')) return token === letter
  const negated = token[1] === '!'
  const set = [...token.slice(negated ? 2 : 1, -1)]
  const code = letter.codePointAt(0) as number
  const held = set.some((low, i) => {
    const high = set[i + 1] === '-' ? set[i + 2] : undefined
    if (high === undefined) return low === letter
    return code >= (low.codePointAt(0) as number) && code <= (high.codePointAt(0) as number)
  })
  return held !== negated
}
