import { count, inWords, type Range, range, within } from '@ml-actions/conditions/forms/range'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { grouped } from '@ml-actions/conditions/words'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** `position`: which column of every file it is, from 1. */
export const position: Check<Range, Tally> = {
  name: 'position',
  level: 'column',
  summary: 'the column stands at this place among the columns of every file, from 1',
  on: anyKind,
  asks: range(count),
  example: 1,
  perValue: false,
  plan: emptyTally,
  open(tally, { path, first, about: [heading], headings }, wanted) {
    if (heading === undefined) return
    tally.evaluated++
    const at = headings.indexOf(heading) + 1
    if (within(wanted, at)) return
    tally.failed++
    const is = `the column is number ${grouped(at)} of ${grouped(headings.length)}`
    keepExample(tally.examples, first, () => ({ is, place: heading.place ?? { path } }))
  },
  merge: mergeTallies,
  answer: (tally, _, mostly) =>
    answerEach(tally, mostly, { things: 'files', wrong: 'with the column in another place' }),
  wanted: (wanted) => `column number ${inWords(wanted)}`,
}
