import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { signOf } from '@ml-actions/verdict/outcome-in-words'
import { placeInWords } from '@ml-actions/verdict/place'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Check } from '@ml-actions/verdict/verdict'
import { worstFirst } from '@ml-actions/verdict/worst-first'
import type { Block } from '../page.ts'
import { ranks, type Section } from './section.ts'

const reasonsInBlock = 5
const mostPlaces = 3

interface Told extends Check {
  readonly action: string
}

/** Why it is no pass, worst first, each with its first places and what to do next. */
export const reasons = {
  name: 'reasons',
  summary: 'Each check that does not hold: what is, what was wanted, what to do.',
  blocks({ verdict, evidence }) {
    const own = verdict.checks.filter((check) => check.reason !== undefined)
    const several = evidence.verdicts.length > 1
    const checks: readonly Told[] = evidence.verdicts.flatMap(({ verdict }) =>
      verdict.checks.map((check) => ({ ...check, action: several ? verdict.action : '' })),
    )
    const wrong = worstFirst(checks.filter((check) => check.outcome !== 'pass'))
    return grouped([...own.map((check) => ({ ...check, action: '' })), ...wrong].map(reasonOf))
  },
} as const satisfies Section

/** Joins single reasons to short lists, so that a few of them can be left out. */
function grouped(all: readonly Block[]): readonly Block[] {
  const lists: Block[] = []
  for (let from = 0; from < all.length; from += reasonsInBlock) {
    const some = all.slice(from, from + reasonsInBlock)
    const text = some.map((block) => block.text).join('')
    lists.push({ text, rank: ranks.reasons, holds: { count: some.length, one: 'reason' } })
  }
  return lists
}

function reasonOf(check: Told): Block {
  const of = check.action === '' ? '' : ` of ${markdownProse(check.action)}`
  const name = `${signOf(check).mark} ${markdownCode(shorten(check.name, 120))}${of}`
  const wanted = markdownProse(shorten(check.wanted, 300))
  const todo = check.todo === undefined ? '' : ` **Next:** ${markdownProse(shorten(check.todo, 300))}.`
  const why = check.why === undefined ? '' : ` Asked because ${markdownProse(shorten(check.why, 300))}.`
  const text = `- ${name}: ${markdownProse(shorten(check.is, 300))}; wanted: ${wanted}.${todo}${why}\n${placesOf(check)}`
  return { text, rank: ranks.reasons, holds: { count: 1, one: 'reason' } }
}

function placesOf({ findings }: Check): string {
  const lines = findings.slice(0, mostPlaces).map(({ is, place, shown }) => {
    const at = place === undefined ? '' : markdownCode(shorten(placeInWords(place), 300))
    const value = shown === undefined ? '' : markdownCode(shorten(shown, 120))
    const said = [at, markdownProse(shorten(is, 300)), value].filter((part) => part !== '').join(' ')
    // A dash alone below a line of text would make that line a heading.
    return `  - ${said === '' ? 'here' : said}\n`
  })
  const left = findings.length - lines.length
  return `${lines.join('')}${left > 0 ? `  - and ${left} more places in the report\n` : ''}`
}
