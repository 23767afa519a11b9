import { type Form, refusal } from '@ml-actions/conditions/forms/form'
import { countInWords, count as counts, type Range, range, within } from '@ml-actions/conditions/forms/range'
import { anyKind } from '@ml-actions/conditions/values/kind'
import { counted } from '@ml-actions/conditions/words'
import { isGlob } from '../forms/glob.ts'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

const counting = range(counts)

const asks: Form<Range> = {
  ...counting,
  read(value, about) {
    if (isGlob(String(about.column))) return counting.read(value, about)
    const wanted = 'a glob, such as "f_*"'
    throw refusal(about, { is: 'is asked of a single column', wanted, todo: 'take it away; say required' })
  },
}

/** `count`: how many columns a glob matches in each file. */
export const count: Check<Range, Tally> = {
  name: 'count',
  level: 'column',
  summary: 'the glob matches so many columns in every file',
  on: anyKind,
  asks,
  example: 20,
  perValue: false,
  plan: emptyTally,
  open(tally, { path, first, about, headings }, wanted) {
    tally.evaluated++
    if (within(wanted, about.length)) return
    tally.failed++
    const is = `${counted(about.length, 'column')} ${about.length === 1 ? 'matches' : 'match'}`
    keepExample(tally.examples, first, () => ({ is, place: headings[0]?.place ?? { path } }))
  },
  merge: mergeTallies,
  answer(tally, _, mostly) {
    const wrong = 'with another number of matching columns'
    const answer = answerEach(tally, mostly, { things: 'files', wrong })
    const [only] = tally.examples
    return tally.evaluated === 1 && only !== undefined ? { ...answer, is: only.finding.is } : answer
  },
  wanted: (wanted) => countInWords(wanted, 'matching column'),
}
