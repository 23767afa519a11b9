import { type Cases, columnName, isSame, judgeCases, readCases, tolerance, toleranceIn } from './cases.ts'
import type { Probe } from './probe.ts'

/** Cases with an answer that must be had: one that is answered otherwise is too many, and one case is enough. */
export const exact = {
  name: 'exact',
  keyword: 'behaviour',
  word: 'exact',
  summary: 'How many cases are answered otherwise than they must be (CheckList’s MFT).',
  better: 'lower',
  share: false,
  schema: {
    cases: {
      type: 'string',
      minLength: 1,
      description: 'A table with the wanted and the given answer of each case.',
    },
    expected: { ...columnName, description: 'The column of the wanted answer; `expected` by default.' },
    predicted: { ...columnName, description: 'The column of the given answer; `predicted` by default.' },
    tolerance: {
      ...tolerance,
      description: 'How far apart two numbers may be and be the same answer; 0 by default.',
    },
  },
  required: ['cases'],
  demand: { is: 'range', limits: [{ word: 'max', value: 0 }] },
  todo: 'look at the cases that are answered otherwise',
  example: { behaviour: 'exact', cases: 'out/must-hold.parquet' },
  subject: () => 'count of cases answered otherwise',
  gather: ({ cases, expected = 'expected', predicted = 'predicted' }, reach) =>
    readCases(cases, [String(expected), String(predicted)], reach),
  read: (seen, settings) => {
    const within = toleranceIn(settings)
    return judgeCases(seen, 'count', (expected, predicted) => isSame(expected, predicted, within))
  },
} as const satisfies Probe<Cases>
