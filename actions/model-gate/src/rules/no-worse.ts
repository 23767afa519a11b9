import { answerOne } from './answer-one.ts'
import { compareChange } from './change.ts'
import type { Compare } from './comparison.ts'
import { marginKeyword } from './keywords.ts'
import type { Rule } from './rule.ts'

/** A loss against the baseline within a margin. */
export const noWorse = {
  name: 'no-worse',
  keywords: ['not-worse-by'],
  sliced: false,
  summary: 'The candidate is not worse than the baseline by more than a margin.',
  schema: {
    'not-worse-by': marginKeyword('The most that may be lost against the baseline.'),
  },
  example: { metric: 'accuracy', 'not-worse-by': 0.01 },
  answer: (question) => answerOne(question, compareLoss),
} as const satisfies Rule

/** Holds the change against the most that may be lost. */
export const compareLoss: Compare = (question, view) => {
  const { demand } = question.asked
  if (demand.is !== 'not-worse-by') throw new TypeError(`no-worse was asked for ${demand.is}`)
  return compareChange(question, view, { margin: demand.margin, gain: false })
}
