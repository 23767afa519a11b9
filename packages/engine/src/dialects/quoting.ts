/**
 * Quotes a name by a mark that is doubled inside.
 * @throws {RangeError} for a name with a NUL or half a surrogate pair
 */
export function quotedName(name: string, mark: '"' | '`'): string {
  if (name.includes('\0')) throw new RangeError('a name holds a NUL character')
  return `${mark}${whole(name).replaceAll(mark, mark + mark)}${mark}`
}

/**
 * Quotes a text as standard SQL has it, in which no character has a meaning but the quote; a NUL, at which parsers
 * written in C stop, is put beside the rest by its number.
 * @throws {RangeError} for half a surrogate pair
 */
export function quotedText(value: string): string {
  const pieces = whole(value)
    .split('\0')
    .map((piece) => `'${piece.replaceAll("'", "''")}'`)
  return pieces.length === 1 ? String(pieces[0]) : `(${pieces.join(' || chr(0) || ')})`
}

/** A text that can be written as UTF-8. */
export function whole(value: string): string {
  if (value.isWellFormed()) return value
  throw new RangeError('a text holds half a surrogate pair, which no text of a table can')
}
