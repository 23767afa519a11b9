import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import { isUnjudged, tendencyOf } from '../tendency.ts'
import { type Report, ranks, type Section } from './section.ts'

/** The verdict in one sentence: what a reader sees first, and may be all that they read. */
export const headline = {
  name: 'headline',
  summary: 'Verdict or tendency in one sentence: better, worse, mixed, changed or unknown.',
  blocks(report) {
    const { verdict, evidence } = report
    const { mark, word } = signs[verdict.outcome]
    const sentence = markdownProse(shorten(verdict.headline, 300))
    const named = evidence.title === '' ? '' : ` · ${markdownProse(shorten(evidence.title, 120))}`
    // Without a verdict the sentence says by itself how much it knows.
    const isJudged = !isUnjudged(verdict.checks) || tendencyOf(evidence) === undefined
    const first = isJudged
      ? `${mark} ${word}${named}${named === '' ? ': ' : ' · '}${sentence}`
      : `${mark}${named}${named === '' ? ' ' : ' · '}${capital(sentence)}`
    const text = `### ${first}\n${isJudged ? besides(report) : ''}`
    return [{ text, rank: ranks.verdict, holds: { count: 1, one: 'verdict' } }]
  },
} as const satisfies Section

/** What predictions say beside a verdict. */
function besides({ evidence }: Report): string {
  const tendency = evidence.measured?.paired === true ? tendencyOf(evidence) : undefined
  if (tendency === undefined) return ''
  return `\n**${capital(tendency.is)}**, by the predictions: ${markdownProse(shorten(tendency.because, 300))}.\n`
}

function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`
}
