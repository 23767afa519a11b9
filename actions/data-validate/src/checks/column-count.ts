import { count, countInWords, type Range, range, within } from '../forms/range.ts'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'
import { counted } from './words.ts'

/** `column-count`: the number of columns of each file. */
export const columnCount: Check<Range, Tally> = {
  name: 'column-count',
  level: 'dataset',
  summary: 'the number of columns of every file is in this range',
  on: [],
  asks: range(count),
  example: 21,
  perValue: false,
  plan: emptyTally,
  open(tally, { path, first, headings }, wanted) {
    tally.evaluated++
    if (within(wanted, headings.length)) return
    tally.failed++
    const is = `the file has ${counted(headings.length, 'column')}`
    keepExample(tally.examples, first, () => ({ is, place: headings[0]?.place ?? { path } }))
  },
  merge: mergeTallies,
  answer(tally, _, mostly) {
    const answer = answerEach(tally, mostly, { things: 'files', wrong: 'with another number of columns' })
    const [only] = tally.examples
    return tally.evaluated === 1 && only !== undefined ? { ...answer, is: only.finding.is } : answer
  },
  wanted: (wanted) => countInWords(wanted, 'column'),
}
