import { amount, type Range, range } from '@ml-actions/conditions/forms/range'
import { pushRanks } from '../push/ranks.ts'
import { noRanking } from '../values/ranking.ts'
import type { Check } from './check.ts'
import {
  answerQuantiles,
  lookRanked,
  mergeRanked,
  type Quantiles,
  quantilesInWords,
  type Ranked,
  ranksIn,
  seekQuantiles,
} from './quantile.ts'

/** `median`: the middle value, or the mean of the two in the middle, exact at any number of rows. */
export const median: Check<Range, Ranked> = {
  name: 'median',
  level: 'column',
  summary: 'the middle value in ascending order, or the mean of the two in the middle, is in this range',
  on: ['integer', 'decimal', 'float', 'number'],
  asks: range(amount),
  example: { min: 20, max: 40 },
  perValue: false,
  plan: () => ({ ranking: noRanking(), skipped: 0 }),
  fold: lookRanked,
  again: (state, asked) => seekQuantiles(state, half(asked)),
  push: (asked, about) => pushRanks(about, (evaluated) => ranksIn(half(asked), evaluated)),
  merge: mergeRanked,
  answer: (state, asked, _, given) => answerQuantiles(state, half(asked), given),
  wanted: (asked) => quantilesInWords(half(asked)),
}

function half(asked: Range): Quantiles {
  return { method: 'linear', quantiles: [{ p: { unscaled: 5n, scale: 1 }, range: asked }] }
}
