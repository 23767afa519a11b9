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
  /** The line that names the blocks that were left out; neighbours of one name are named once. */
  leftOut(names: readonly string[]): string
}

/**
 * Joins the blocks of a page; while it is longer than `limit` bytes of UTF-8 (and so than as many
 * characters), the last block is left out, and a line at the end names all that were.
 */
export function fit(page: Page, limit: number): string {
  const [before, after] = page.around ?? ['', '']
  const blocks = page.blocks.filter((block) => block.text !== '')
  let size = utf8Bytes(`${before}${after}`) + blocks.reduce((sum, block) => sum + utf8Bytes(block.text), 0)
  const left: string[] = []
  while (blocks.length > 0) {
    const end = left.length === 0 ? '' : page.leftOut(left.toReversed())
    const text = () => blocks.map((block) => block.text).join('')
    if (size + utf8Bytes(end) <= limit) return `${before}${text()}${end}${after}`
    const last = blocks.pop()
    size -= utf8Bytes(last?.text ?? '')
    if (last !== undefined && left.at(-1) !== last.name) left.push(last.name)
  }
  return `${before}${page.least}${after}`
}
