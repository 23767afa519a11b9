import { linkAddress } from '@ml-actions/verdict/escape/address'
import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Baseline } from '../evidence.ts'
import { type Report, ranks, type Section } from './section.ts'

/** Which commit it is about, what old numbers are, and where all of it is. */
export const footer = {
  name: 'footer',
  summary: 'The commit, the baseline, and a link to the run.',
  blocks(report) {
    const parts = [commits(report), runOf(report), linkOf(report)].filter((part) => part !== '')
    if (parts.length === 0) return []
    const text = `<sub>${parts.join(' · ')}</sub>\n`
    return [{ text, rank: ranks.footer, holds: { count: 1, one: 'footer' } }]
  },
} as const satisfies Section

function commits({ context, evidence: { baseline, numbers } }: Report): string {
  const head = context.change?.head ?? context.sha
  const now = head === undefined ? '' : markdownCode(head.slice(0, 7))
  const old = numbers.length > 0 ? baselineInWords(baseline) : ''
  return [now, old].filter((part) => part !== '').join(' against ')
}

function baselineInWords(baseline: Baseline): string {
  if (baseline.is === 'none') return ''
  if (baseline.is === 'files') return markdownCode(shorten(baseline.name, 120))
  return `${markdownProse(baseline.name)} ${markdownCode(baseline.commit.slice(0, 7))}`
}

function runOf({ context }: Report): string {
  return context.runNumber > 0 ? `run ${context.runNumber}.${context.attempt}` : ''
}

function linkOf({ context }: Report): string {
  const address = context.runUrl === undefined ? undefined : linkAddress(context.runUrl)
  return address === undefined ? '' : `[all numbers](${address.replaceAll('&', '&amp;')})`
}
