import { confusionOf } from '@ml-actions/metrics/confusion'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { ReportTable } from './table.ts'

/** More classes than these make no table. */
const mostClasses = 12

/** How often each class was predicted as each, and how that changed. */
export const confusion = {
  name: 'confusion',
  summary: 'The confusion matrix, with the change from the baseline.',
  of({ evidence: { candidate, pair } }) {
    const predictions = pair?.candidate ?? candidate.predictions
    const seen = predictions === undefined ? undefined : confusionOf(predictions)
    if (seen === undefined || seen.classes.length > mostClasses) return []
    const before = pair === undefined ? undefined : confusionOf(pair.baseline)
    const rows = seen.classes.map((name, label) => [
      name,
      ...seen.classes.map((_, said) => {
        const count = seen.counts[label]?.[said] ?? 0
        const change = before === undefined ? 0 : count - (before.counts[label]?.[said] ?? 0)
        const beside =
          before === undefined ? '' : ` (${change === 0 ? '±0' : numberInWords(change, 0, true)})`
        return `${numberInWords(count, 0)}${beside}`
      }),
    ])
    const title =
      before === undefined ? 'Confusion matrix' : 'Confusion matrix, with the change from the baseline'
    return [{ title, columns: ['true \\ predicted', ...seen.classes], rows }]
  },
} as const satisfies ReportTable
