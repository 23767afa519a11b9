import { wordOr } from '@ml-actions/conditions/forms/form'
import type { Heading } from '@ml-actions/dataset/table'
import { matchesGlob } from '../forms/glob.ts'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** `column-order: same`: every file has the contract's columns in the contract's order, whatever stands between them. */
export const columnOrder: Check<'same', Tally> = {
  name: 'column-order',
  level: 'dataset',
  summary:
    'every file has the columns that the contract names in its order, whatever others stand between them',
  on: [],
  asks: wordOr(['same'], 'any'),
  example: 'same',
  perValue: false,
  plan: emptyTally,
  open(tally, { path, first, headings, rules }) {
    let last: { readonly rank: number; readonly name: string } | undefined
    for (const heading of headings) {
      const rank = rankOf(heading, rules)
      if (rank < 0) continue
      tally.evaluated++
      if (last === undefined || rank >= last.rank) last = { rank, name: heading.name }
      else {
        tally.failed++
        const is = `column ${quoted(heading.name)} stands after ${quoted(last.name)}, and before it in the contract`
        keepExample(tally.examples, first, () => ({
          is,
          place: heading.place ?? { path, field: heading.name },
        }))
      }
    }
  },
  merge: mergeTallies,
  answer: (tally, _, mostly) =>
    answerEach(tally, mostly, { things: 'columns', wrong: 'not where the contract has them' }),
  wanted: () => "the contract's columns in the contract's order",
}

/** The number of the rule that a column answers to: exact names win over globs. */
function rankOf({ name }: Heading, rules: readonly string[]): number {
  const exact = rules.indexOf(name)
  return exact >= 0 ? exact : rules.findIndex((rule) => matchesGlob(rule, name))
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 80))
}
