import { yes } from '@ml-actions/conditions/forms/form'
import { anyKind } from '@ml-actions/conditions/values/kind'
import type { Check } from './check.ts'
import type { Example } from './example.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

/** `required`: the column is in each file, with values that can be read. */
export const required: Check<true, Tally> = {
  name: 'required',
  level: 'column',
  summary: 'the column is in every file; with `false` its other checks do not apply where it is absent',
  on: anyKind,
  asks: yes,
  example: true,
  perValue: false,
  implied: { asked: true, on: anyKind },
  plan: emptyTally,
  open(tally, { path, first, about: [heading] }) {
    tally.evaluated++
    if (heading !== undefined && heading.unreadable === undefined) return
    tally.failed++
    const is =
      heading === undefined
        ? 'the file has no such column'
        : `the column is a ${heading.unreadable}, which has no plain values`
    keepExample(tally.examples, first, () => ({ is, place: heading?.place ?? { path } }))
  },
  merge: mergeTallies,
  answer(tally, _, mostly) {
    const { evaluated, failed } = tally
    const answer = answerEach(tally, mostly, { things: 'files', wrong: 'without the column' })
    if (failed > 0 && evaluated === 1) return { ...answer, is: (tally.examples[0] as Example).finding.is }
    return failed === 0 ? { ...answer, is: 'the column is there' } : answer
  },
  wanted: () => 'the column in every file',
}
