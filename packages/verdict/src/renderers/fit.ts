import { utf8Bytes } from '../utf8.ts'

/** A part of a page that is shown whole or not at all. */
export interface Block {
  /** What it is, for the line that names what was left out. */
  readonly name: string
  readonly text: string
}

/** A page before its length is known. */
export interface Page {
  /** Most important first. The first one is the verdict's sentence. */
  readonly blocks: readonly Block[]
  /** The verdict in a few words, for when even the first block is too long. */
  readonly least: string
  /** What stands before and after the blocks, whatever is left out. */
  readonly around?: readonly [before: string, after: string]
  /** The line that names the blocks that were left out. */
  leftOut(names: readonly string[]): string
}

/**
 * Joins the blocks of a page; while it is longer than `limit` bytes of UTF-8 (and so than as many
 * characters), the last block is left out, and a line at the end names all that were.
 */
export function fit(page: Page, limit: number): string {
  const [before, after] = page.around ?? ['', '']
  const blocks = page.blocks.filter((block) => block.text !== '')
  for (let kept = blocks.length; kept > 0; kept--) {
    const names = blocks.slice(kept).map((block) => block.name)
    const end = names.length === 0 ? '' : page.leftOut(names)
    const text = blocks.slice(0, kept).map((block) => block.text)
    const whole = `${before}${text.join('')}${end}${after}`
    if (utf8Bytes(whole) <= limit) return whole
  }
  return `${before}${page.least}${after}`
}
