import type { Block } from '../page.ts'
import { ranks, type Section } from './section.ts'

/** About how long a block is, so that a long file can be shown in part. */
const blockCharacters = 2_000

/** The workflow's own Markdown; what is in it was made harmless, or taken as it is, when it was read. */
export const markdown = {
  name: 'markdown',
  summary: 'Files of the workflow’s own, in the order in which they are named.',
  blocks: ({ evidence }) => (evidence.own ?? []).flatMap(({ pieces }) => joined(pieces)),
} as const satisfies Section

/** Joins pieces to blocks that are neither many nor long. */
function joined(pieces: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let text = ''
  let count = 0
  const flush = () => {
    if (count > 0) blocks.push({ text, rank: ranks.own, holds: { count, one: 'paragraph' } })
    text = ''
    count = 0
  }
  for (const piece of pieces) {
    if (text.length + piece.length > blockCharacters) flush()
    text += text === '' ? piece : `\n${piece}`
    count += 1
  }
  flush()
  return blocks
}
