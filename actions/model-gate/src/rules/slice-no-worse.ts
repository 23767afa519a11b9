import { answerSlices } from './answer-slices.ts'
import { compareLoss, noWorse } from './no-worse.ts'
import type { Rule } from './rule.ts'

/** A loss within a margin in every slice. */
export const sliceNoWorse = {
  name: 'slice-no-worse',
  keywords: ['not-worse-by'],
  sliced: true,
  summary: 'In no slice is the candidate worse than the baseline by more than a margin.',
  schema: noWorse.schema,
  example: { metric: 'recall', by: ['region', 'plan'], 'not-worse-by': 0.05 },
  answer: (question) => answerSlices(question, compareLoss),
} as const satisfies Rule
