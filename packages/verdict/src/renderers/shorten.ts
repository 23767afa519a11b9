/**
 * Shortens a text to a number of code points, `…` among them; never inside a surrogate pair.
 * @example  shorten('abcdef', 4) // → 'abc…'
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const points = [...text.slice(0, 2 * most + 2)]
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`
}
