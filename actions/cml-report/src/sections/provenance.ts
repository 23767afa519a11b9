import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { type Report, ranks, type Section } from './section.ts'

/** How far the numbers are to be believed: verdicts of a change to its own gate, and what another run tells of this one. */
export const provenance = {
  name: 'provenance',
  summary:
    'Whether a change edits its own gate; and for a report of another run, whose numbers it has, and of which commit.',
  blocks({ evidence }) {
    const lines = [...unverified(evidence), ...published(evidence)].filter((line) => line !== '')
    if (lines.length === 0) return []
    const text = lines.map((line) => `> ${line}\n`).join('>\n')
    return [{ text, rank: ranks.footer, holds: { count: 1, one: 'note' } }]
  },
} as const satisfies Section

const mostUnverified = 5

type Reported = NonNullable<Report['evidence']['reported']>

/** What a verdict says of itself that is not verified, such as one whose policy the same change edits. */
export function doubtOf({ facts, notes }: Verdict): string | undefined {
  if (facts['verified'] !== false) return undefined
  return notes.find((note) => note.includes('not verified')) ?? 'this verdict is not verified'
}

function unverified({ verdicts }: Report['evidence']): readonly string[] {
  return verdicts
    .flatMap(({ verdict }) => {
      const said = doubtOf(verdict)
      const action = markdownCode(shorten(verdict.action, 60))
      return said === undefined ? [] : [`⚠️ ${action}: ${markdownProse(shorten(said, 300))}.`]
    })
    .slice(0, mostUnverified)
}

function published({ reported, verdicts, numbers, cut }: Report['evidence']): readonly string[] {
  if (reported === undefined) return []
  const isTold = verdicts.length > 0 || numbers.length > 0
  const part =
    cut === true ? 'Not all of the report could travel: the run that collected it has the rest.' : ''
  return [isTold ? claims(reported) : '', part, movedOn(reported), ended(reported)]
}

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
