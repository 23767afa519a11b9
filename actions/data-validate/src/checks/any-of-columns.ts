import { type Form, refusal } from '@ml-actions/conditions/forms/form'
import { listed } from '@ml-actions/conditions/words'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

const asks: Form<readonly string[]> = {
  schema: { type: 'array', items: { type: 'string' } },
  summary: 'list of columns',
  read(value, about) {
    const names = (value as readonly unknown[]).map(String)
    if (names.length > 0) return names
    const is = 'is an empty list, which no file could hold'
    throw refusal(about, { is, wanted: 'one column or more', todo: 'name them' })
  },
}

/** `any-of-columns`: every file has at least one of these columns, each of which may be absent by itself. */
export const anyOfColumns: Check<readonly string[], Tally> = {
  name: 'any-of-columns',
  level: 'dataset',
  summary: 'every file has at least one of these columns, so that it is one that the contract speaks of',
  on: [],
  asks,
  example: ['email', 'phone'],
  perValue: false,
  plan: emptyTally,
  open(tally, { path, first, headings }, names) {
    tally.evaluated++
    if (headings.some(({ name }) => names.includes(name))) return
    tally.failed++
    const is = 'the file has none of the columns'
    keepExample(tally.examples, first, () => ({ is, place: headings[0]?.place ?? { path } }))
  },
  merge: mergeTallies,
  answer: (tally, _, mostly) =>
    answerEach(tally, mostly, { things: 'files', wrong: 'without any of the columns' }),
  wanted: (names) => `one of the columns ${listed(names.map((name) => JSON.stringify(name.slice(0, 80))))}`,
}
