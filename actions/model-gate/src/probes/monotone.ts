import {
  type Cases,
  columnName,
  fewestCases,
  judgeCases,
  numberIn,
  readCases,
  tolerance,
  toleranceIn,
} from './cases.ts'
import type { Probe } from './probe.ts'

/** Answers that should move one way between the two inputs of a pair: more income, no less credit. */
export const monotone = {
  name: 'monotone',
  keyword: 'behaviour',
  word: 'monotone',
  summary:
    'The share of pairs whose answer moves against a direction (CheckList’s DIR): more income, and less credit.',
  better: 'lower',
  share: true,
  units: { '%': 0.01 },
  schema: {
    pairs: {
      type: 'string',
      minLength: 1,
      description: 'A table with the two answers of each pair, as numbers.',
    },
    direction: { enum: ['up', 'down'], description: 'Which way the second answer may lie from the first.' },
    before: {
      ...columnName,
      description: 'The column of the answer to the first input; `before` by default.',
    },
    after: { ...columnName, description: 'The column of the answer to the second; `after` by default.' },
    tolerance: { ...tolerance, description: 'How far an answer may move the other way; 0 by default.' },
  },
  required: ['pairs', 'direction'],
  todo: 'look at the pairs that move the wrong way',
  example: {
    behaviour: 'monotone',
    pairs: 'out/income.parquet',
    direction: 'up',
    tolerance: 0.01,
    max: 0.02,
  },
  subject: ({ direction }) => `share of pairs that do not move ${String(direction)}`,
  fewest: fewestCases,
  gather: ({ pairs, before = 'before', after = 'after' }, reach) =>
    readCases(pairs, [String(before), String(after)], reach),
  read(seen, settings) {
    const within = toleranceIn(settings)
    const sign = settings['direction'] === 'down' ? -1 : 1
    return judgeCases(seen, 'share', (before, after) => {
      const [first, second] = [numberIn(before), numberIn(after)]
      if (!Number.isFinite(first) || !Number.isFinite(second)) return false
      // Rounding of binary fractions is no move: 0.3 − 0.1 is less than 0.2 by 3e−17.
      return sign * (second - first) >= -within - 1e-12 * Math.max(Math.abs(first), Math.abs(second))
    })
  },
} as const satisfies Probe<Cases>
