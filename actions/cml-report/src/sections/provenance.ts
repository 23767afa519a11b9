import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { type Report, ranks, type Section } from './section.ts'

/** Whose numbers these are, and whether the pull request has moved on, where another run than the reported one tells it. */
export const provenance = {
  name: 'provenance',
  summary: 'Where a report was published for another run: whose numbers it has, and of which commit.',
  blocks({ evidence: { reported, verdicts, numbers } }) {
    if (reported === undefined) return []
    const isTold = verdicts.length > 0 || numbers.length > 0
    const lines = [isTold ? claims(reported) : '', movedOn(reported), ended(reported)].filter(
      (line) => line !== '',
    )
    if (lines.length === 0) return []
    const text = lines.map((line) => `> ${line}\n`).join('>\n')
    return [{ text, rank: ranks.footer, holds: { count: 1, one: 'note' } }]
  },
} as const satisfies Section

type Reported = NonNullable<Report['evidence']['reported']>

function claims({ context }: Reported): string {
  return context.change?.fork === true
    ? 'The numbers are what the code of this pull request says: it comes from a fork, and nothing was computed again.'
    : ''
}

function movedOn({ context, pull }: Reported): string {
  const { sha = '' } = context
  if (pull === undefined || pull.head.sha === sha) return ''
  return `This is about commit ${shown(sha)}. The pull request has moved on to ${shown(pull.head.sha)}.`
}

function ended({ pull }: Reported): string {
  if (pull === undefined || pull.state === 'open') return ''
  return `The pull request was ${pull.state} before this report came.`
}

function shown(sha: string): string {
  return markdownCode(sha.slice(0, 7))
}
