import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import { ranks, type Section } from './section.ts'

/** The verdict in one sentence: what a reader sees first, and may be all that they read. */
export const headline = {
  name: 'headline',
  summary: 'The verdict in one sentence.',
  blocks({ verdict, evidence }) {
    const { mark, word } = signs[verdict.outcome]
    const title = evidence.title === '' ? ': ' : ` · ${markdownProse(shorten(evidence.title, 120))} · `
    const text = `### ${mark} ${word}${title}${markdownProse(shorten(verdict.headline, 300))}\n`
    return [{ text, rank: ranks.verdict, holds: { count: 1, one: 'verdict' } }]
  },
} as const satisfies Section
