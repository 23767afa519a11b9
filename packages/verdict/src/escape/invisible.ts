/**
 * Everything that a reader cannot see or that moves what they see: controls (line ends and ESC among them),
 * format characters (bidirectional, zero-width), lone surrogates, unassigned and private code points, and
 * whatever else Unicode lets a program ignore. The last matter because a comparison that follows a culture,
 * as .NET's StartsWith does by default, skips them: `:` U+00AD `:` equals `::` there. The emoji sign
 * U+FE0F stays where it follows a pictograph, which no command is made of; a code point that is only reserved
 * for one is not seen, and neither is what follows it.
 */
const invisible =
  /(?<![\p{Extended_Pictographic}--\p{C}])\uFE0F|[[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\uFE0F]]/gv

/** Only what is seen for certain: most texts are no more, and the engine takes 20 ms to build what looks for the rest. */
const plain = /^[ -~\xA0-\xAC\xAE-\xFF\u2010-\u2027\u2190-\u22FF\u2500-\u259F\u2700-\u27BF]*$/

/**
 * Replaces every code point that cannot be seen by its number, so that hidden text shows itself.
 * @example  showInvisible('a\u001B[0m') // → 'aU+001B[0m'
 */
export function showInvisible(text: string): string {
  return plain.test(text) ? text : text.replace(invisible, numbered)
}

/** Writes a character as `U+0041`. */
export function numbered(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
