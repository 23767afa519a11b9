/** Tells whether a name of the contract's `columns` stands for several. */
export function isGlob(pattern: string): boolean {
  return /[*?]/.test(pattern)
}

/** Tells whether a glob (`*` any text, `?` one character) matches a column's name; linear in practice, quadratic at worst. */
export function matchesGlob(glob: string, name: string): boolean {
  const pattern = [...glob]
  const text = [...name]
  let [at, from, star, mark] = [0, 0, -1, 0]
  while (from < text.length) {
    if (pattern[at] === '*') {
      star = at++
      mark = from
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[from])) {
      at++
      from++
    } else if (star >= 0) {
      at = star + 1
      from = ++mark
    } else return false
  }
  return pattern.slice(at).every((character) => character === '*')
}
