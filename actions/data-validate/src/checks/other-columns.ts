import { wordOr } from '@ml-actions/conditions/forms/form'
import { anyKind } from '@ml-actions/conditions/values/kind'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** `other-columns`: columns that the contract does not name; judged only where it has `columns`. */
export const otherColumns: Check<'refuse' | 'warn', Tally> = {
  name: 'other-columns',
  level: 'dataset',
  summary: 'no file has a column that the contract does not name; asked only where it has `columns`',
  on: [],
  asks: wordOr(['refuse', 'warn'], 'allow'),
  example: 'refuse',
  perValue: false,
  implied: { asked: 'refuse', on: anyKind },
  plan: emptyTally,
  open(tally, { path, first, headings, about }) {
    tally.evaluated += headings.length
    tally.failed += about.length
    for (const { name, place } of about) {
      const is = `column ${JSON.stringify(name.slice(0, 80))} is not in the contract`
      keepExample(tally.examples, first, () => ({ is, place: place ?? { path, field: name } }))
    }
  },
  merge: mergeTallies,
  answer: (tally, _, mostly) =>
    answerEach(tally, mostly, { things: 'columns', wrong: 'not in the contract' }),
  severity: (asked) => (asked === 'warn' ? 'warn' : 'error'),
  wanted: () => 'only columns that the contract names',
}
