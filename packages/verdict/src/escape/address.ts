/**
 * Makes an address safe to be linked to from Markdown and HTML: http or https alone, and every character
 * that could end the link is percent-encoded; undefined for anything else, and for more than 2,000 characters.
 * @example  linkAddress('https://a.example/(b)') // → 'https://a.example/%28b%29'
 */
export function linkAddress(address: string): string | undefined {
  if (!/^https?:\/\/[a-z0-9.:-]+(\/|$)/iu.test(address)) return undefined
  if (address.length > 2_000) return undefined
  return address.toWellFormed().replace(/[^\w\-.~:/?#@!$&*+,;=%]/gu, percentEncoded)
}

/** encodeURIComponent leaves `'()` as they are. */
function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character)
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded
}
