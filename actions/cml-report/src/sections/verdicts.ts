import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check } from '@ml-actions/verdict/verdict'
import { worstFirst } from '@ml-actions/verdict/worst-first'
import { ranks, type Section } from './section.ts'

const mostLines = 50

/** A line for each verdict that the headline does not tell, worst first. */
export const verdicts = {
  name: 'verdicts',
  summary: 'What each action said, where there are several.',
  blocks({ verdict }) {
    // That there was none to read is a reason, told with what to do about it.
    const told = (check: Check) =>
      check.reason === 'nothing-evaluated' ||
      [check.is, `${check.name}: ${check.is}`].includes(verdict.headline)
    const others = worstFirst(verdict.checks).filter((check) => !told(check))
    if (others.length === 0) return []
    const lines = others.slice(0, mostLines).map((check) => {
      const { mark, word } = signs[check.outcome]
      const name = markdownCode(shorten(check.name, 120))
      return `- ${mark} ${word}, ${name}: ${markdownProse(shorten(check.is, 300))}\n`
    })
    const left = others.length - lines.length
    const more = left === 0 ? '' : `- and ${left} more\n`
    const text = `${lines.join('')}${more}`
    return [{ text, rank: ranks.verdicts, holds: { count: others.length, one: 'verdict' } }]
  },
} as const satisfies Section
