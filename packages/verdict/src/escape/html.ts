import { entity } from './entity.ts'
import { showInvisible } from './invisible.ts'

/**
 * Puts a text into HTML, between tags or in a quoted attribute.
 * @example  htmlText('<b>"') // → '&#60;b&#62;&#34;'
 */
export function htmlText(text: string): string {
  return showInvisible(text).replace(/[&<>"'`]/gu, entity)
}
