import { entity } from './entity.ts'
import { showInvisible } from './invisible.ts'

/**
 * Puts a text into a cell, or anywhere in a line, of GitHub's Markdown as `<code>` that says just that text.
 *
 * Letters, digits, spaces, `,` and `-` stand as they are, all else is a numeric entity, which never has a
 * meaning in Markdown. That alone would not stop mentions, references and emoji, which the forge finds in
 * the rendered text; it skips `code` elements. Addresses it finds in the parsed text even there (cmark-gfm's
 * autolink.c, postprocess_text), so a `<wbr>` splits the text after each `@`.
 * @example  markdownCode('a|b') // → '<code>a&#124;b</code>'
 */
export function markdownCode(text: string): string {
  const coded = showInvisible(text).replace(/[^\p{L}\p{M}\p{N} ,-]/gu, entity)
  return `<code>${coded.replaceAll('&#64;', '&#64;<wbr>')}</code>`
}
