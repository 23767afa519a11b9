import { utf8Bytes } from '../utf8.ts'

/**
 * Prints at most `most` things; while the text is longer than `limit` bytes of UTF-8, half as many, but
 * never none, so that what is wrong does not vanish with its last line.
 */
export function halve(most: number, limit: number, print: (count: number) => string): string {
  const text = print(most)
  return most <= 1 || utf8Bytes(text) <= limit ? text : halve(Math.floor(most / 2), limit, print)
}
