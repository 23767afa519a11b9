import { answerOne } from './answer-one.ts'
import { compareChange } from './change.ts'
import { marginKeyword } from './keywords.ts'
import type { Rule } from './rule.ts'

/** A gain over the baseline of at least a margin; with a margin of 0, any gain. */
export const better = {
  name: 'better',
  keywords: ['better-by'],
  sliced: false,
  summary: 'The candidate is better than the baseline by at least a margin; with 0, better at all.',
  schema: { 'better-by': marginKeyword('The least that must be gained over the baseline.') },
  example: { metric: 'roc-auc', 'better-by': 0 },
  answer: (question) =>
    answerOne(question, (each, view) => {
      const { demand } = each.asked
      if (demand.is !== 'better-by') throw new TypeError(`better was asked for ${demand.is}`)
      return compareChange(each, view, { margin: demand.margin, gain: true })
    }),
} as const satisfies Rule
