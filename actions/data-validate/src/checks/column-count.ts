import { count, countInWords, type Range, range, within } from '@ml-actions/conditions/forms/range'
import { counted } from '@ml-actions/conditions/words'
import type { Check } from './check.ts'
import { answerEach, emptyTally, keepExample, mergeTallies, type Tally } from './tally.ts'

interface Counts extends Tally {
  fewest: number
  most: number
}

/** `column-count`: the number of columns of each file. */
export const columnCount: Check<Range, Counts> = {
  name: 'column-count',
  level: 'dataset',
  summary: 'the number of columns of every file is in this range',
  on: [],
  asks: range(count),
  example: 21,
  perValue: false,
  plan: () => ({ ...emptyTally(), fewest: Number.MAX_SAFE_INTEGER, most: 0 }),
  open(tally, { path, first, headings }, wanted) {
    tally.evaluated++
    tally.fewest = Math.min(tally.fewest, headings.length)
    tally.most = Math.max(tally.most, headings.length)
    if (within(wanted, headings.length)) return
    tally.failed++
    const is = `the file has ${counted(headings.length, 'column')}`
    keepExample(tally.examples, first, () => ({ is, place: headings[0]?.place ?? { path } }))
  },
  merge: (one, other) => ({
    ...mergeTallies(one, other),
    fewest: Math.min(one.fewest, other.fewest),
    most: Math.max(one.most, other.most),
  }),
  answer(tally, _, mostly) {
    const answer = answerEach(tally, mostly, { things: 'files', wrong: 'with another number of columns' })
    const [only] = tally.examples
    return {
      ...answer,
      ...(tally.fewest === tally.most ? { observed: { value: tally.most, unit: 'columns' } } : {}),
      ...(tally.evaluated === 1 && only !== undefined ? { is: only.finding.is } : {}),
    }
  },
  wanted: (wanted) => countInWords(wanted, 'column'),
}
