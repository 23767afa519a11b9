import { answerSlices } from './answer-slices.ts'
import { compareToRange } from './floor.ts'
import { rangeKeywords } from './keywords.ts'
import type { Rule } from './rule.ts'

/** A value within a range in every slice. */
export const sliceFloor = {
  name: 'slice-floor',
  keywords: ['min', 'max', 'above', 'below'],
  sliced: true,
  summary: 'The candidate’s value is within a range in every slice.',
  schema: rangeKeywords,
  example: { metric: 'recall', by: 'region', min: 0.6 },
  answer: (question) => answerSlices(question, compareToRange),
} as const satisfies Rule
