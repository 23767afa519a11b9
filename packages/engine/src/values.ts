/**
 * Takes a text out from behind the colon that dialects put before it.
 * @throws {RangeError} when there is none
 */
export function textIn(text: string): string {
  if (!text.startsWith(':')) throw new RangeError('a text was answered without the colon before it')
  return text.slice(1)
}

/** Reads a double as dialects write it: `nan`, `-inf`, `Infinity` and digits. */
export function doubleIn(text: string): number {
  const word = text.toLowerCase().replace('+', '')
  if (word === 'nan') return Number.NaN
  if (word === 'inf' || word === 'infinity') return Number.POSITIVE_INFINITY
  if (word === '-inf' || word === '-infinity') return Number.NEGATIVE_INFINITY
  return Number(text)
}
