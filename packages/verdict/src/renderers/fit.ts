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
  /** The line that names the blocks that were left out; each name once. */
  leftOut(names: readonly string[]): string
}

/**
 * Joins the blocks of a page; while it is longer than `limit` bytes of UTF-8 (and so than as many
 * characters), the last block is left out, and a line at the end names all that were.
 */
export function fit(page: Page, limit: number): string {
  const [before, after] = page.around ?? ['', '']
  const blocks = page.blocks.filter((block) => block.text !== '')
  const sizes = blocks.map((block) => utf8Bytes(block.text))
  const fixed = utf8Bytes(`${before}${after}`)
  for (let kept = blocks.length; kept > 0; kept--) {
    const left = [...new Set(blocks.slice(kept).map((block) => block.name))]
    const end = left.length === 0 ? '' : page.leftOut(left)
    const size = sizes.slice(0, kept).reduce((sum, one) => sum + one, fixed + utf8Bytes(end))
    if (size > limit) continue
    const text = blocks.slice(0, kept).map((block) => block.text)
    return `${before}${text.join('')}${end}${after}`
  }
  return `${before}${page.least}${after}`
}
