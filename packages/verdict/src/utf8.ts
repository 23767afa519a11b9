const encoder = new TextEncoder()

/** Counts the bytes of a text in UTF-8; a lone surrogate counts as U+FFFD, three bytes. */
export function utf8Bytes(text: string): number {
  return encoder.encode(text).length
}
