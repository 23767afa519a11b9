/**
 * Writes a character as a numeric entity, which means itself in HTML, in XML and in Markdown.
 * @example  entity('@') // → '&#64;'
 */
export function entity(character: string): string {
  return `&#${character.codePointAt(0)};`
}
