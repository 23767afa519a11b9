/**
 * Shortens a text to a number of code points, `…` among them; never inside a surrogate pair.
 * @example  shorten('abcdef', 4) // → 'abc…'
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const end = after(text, 0, most - 1)
  return after(text, end, 1) === text.length ? text : `${text.slice(0, end)}…`
}

/** The index after some code points; counted in place, since texts may be as long as an attacker likes. */
function after(text: string, from: number, points: number): number {
  let end = from
  for (let passed = 0; passed < points && end < text.length; passed++) end += surrogates(text, end) ? 2 : 1
  return end
}

function surrogates(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
}
