/** Levels that everybody who walks through a value can stand. */
const mostLevels = 100

const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g

/** Whether a JSON document has no key twice in one object, and is nested a hundred levels deep at most. */
export function isPlain(json: string): boolean {
  const levels: (Set<string> | undefined)[] = []
  let isFirst = false
  for (const [token] of json.matchAll(tokens)) {
    const keys = levels.at(-1)
    if (token === '{' || token === '[') levels.push(token === '{' ? new Set() : undefined)
    else if (token === '}' || token === ']') levels.pop()
    else if (isFirst && keys !== undefined) {
      const key = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1)
      if (keys.has(key)) return false
      keys.add(key)
    }
    // In an object a text is a key behind a brace or a comma, and a value behind a colon, which is no token here.
    isFirst = token === '{' || token === ','
    if (levels.length > mostLevels) return false
  }
  return true
}
