import {
  type Cases,
  columnName,
  fewestCases,
  isSame,
  judgeCases,
  readCases,
  tolerance,
  toleranceIn,
} from './cases.ts'
import type { Probe } from './probe.ts'

/** Answers that should not change between the two inputs of a pair: a typo, another name, another word order. */
export const invariant = {
  name: 'invariant',
  keyword: 'behaviour',
  word: 'invariant',
  summary:
    'The share of pairs whose two answers differ although nothing that matters does (CheckList’s INV): a typo, another name.',
  better: 'lower',
  share: true,
  units: { '%': 0.01 },
  schema: {
    pairs: { type: 'string', minLength: 1, description: 'A table with the two answers of each pair.' },
    before: {
      ...columnName,
      description: 'The column of the answer to the first input; `before` by default.',
    },
    after: { ...columnName, description: 'The column of the answer to the second; `after` by default.' },
    tolerance: {
      ...tolerance,
      description: 'How far apart two numbers may be and be the same answer; 0 by default.',
    },
  },
  required: ['pairs'],
  todo: 'look at the pairs that flip',
  example: { behaviour: 'invariant', pairs: 'out/typos.parquet', max: 0.05 },
  subject: () => 'share of pairs that flip',
  fewest: fewestCases,
  gather: ({ pairs, before = 'before', after = 'after' }, reach) =>
    readCases(pairs, [String(before), String(after)], reach),
  read: (seen, settings) => {
    const within = toleranceIn(settings)
    return judgeCases(seen, 'share', (before, after) => isSame(before, after, within))
  },
} as const satisfies Probe<Cases>
