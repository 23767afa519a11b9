import { entity } from './entity.ts'

/** Everything but the characters of XML 1.0 (fifth edition, production 2). */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Puts a text into XML 1.0, between tags or in a quoted attribute; characters that XML cannot hold become
 * U+FFFD.
 * @example  xmlText('a\u0000<b') // → 'a\uFFFD&#60;b'
 */
export function xmlText(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"'\t\n\r]/gu, entity)
}

/** Counts the characters of a text that XML 1.0 cannot hold. */
export function notXml(text: string): number {
  return text.match(forbidden)?.length ?? 0
}
