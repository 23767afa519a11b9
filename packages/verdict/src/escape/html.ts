import { showInvisible } from './invisible.ts'

/**
 * Puts a text into HTML, between tags or in a quoted attribute.
 * @example  htmlText('<b>"') // → '&lt;b&gt;&quot;'
 */
export function htmlText(text: string): string {
  return showInvisible(text).replace(/[&<>"'`]/gu, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
