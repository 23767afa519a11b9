/** Writes a count with a comma between thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** Writes a part of a whole as a percentage with three significant digits; never 0 or 100 % unless it is exactly that. */
export function percent(part: number, whole: number): string {
  if (part === 0 || part === whole) return part === 0 ? '0 %' : '100 %'
  const value = Number(((100 * part) / whole).toPrecision(3))
  return value >= 100 ? '> 99.9 %' : `${value < 0.001 ? '< 0.001' : value} %`
}

/** Writes a count and its noun, in the plural unless it is one: `1 row`, `2 rows`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Lists words for people: the first ten, and how many more. */
export function listed(words: readonly string[]): string {
  const more = words.length - 10
  return `${words.slice(0, 10).join(', ')}${more > 0 ? ` and ${grouped(more)} more` : ''}`
}
