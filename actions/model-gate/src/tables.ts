import { confusionOf } from '@ml-actions/metrics/confusion'
import { isNumeric, type Predictions } from '@ml-actions/metrics/predictions'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Table } from '@ml-actions/verdict/verdict'
import type { Evidence } from './evidence/evidence.ts'
import type { Answered } from './rules/answered.ts'
import { aboutRows } from './rules/words.ts'

/** More classes than these make no table. */
const mostClasses = 12

/** The confusion matrix, what changed row by row, and what would settle the open questions. */
export function tablesOf(evidence: Evidence, answered: readonly Answered[]): readonly Table[] {
  const probed = answered.flatMap((each) => each.probed?.tables ?? [])
  return [...settling(answered), ...probed, ...confusion(evidence), ...churn(evidence)]
}

function settling(answered: readonly Answered[]): readonly Table[] {
  const rows = answered.flatMap(({ asked, answer }) => {
    if (answer.settle === undefined) return []
    const { of, rows: have, needed, supposing, instead, unit = '' } = answer.settle
    return [
      [
        asked.name,
        of,
        numberInWords(have, 0),
        `${aboutRows(needed)} ${unit === '' ? '' : `${unit} `}${supposing}`,
        instead ?? '',
      ],
    ]
  })
  const columns = ['Check', 'Of', 'Rows', 'Rows needed', 'Or allow']
  return rows.length === 0 ? [] : [{ title: 'What would settle it', columns, rows }]
}

function confusion({ candidate, pair }: Evidence): readonly Table[] {
  const predictions = pair?.candidate ?? candidate.predictions
  const seen = predictions === undefined ? undefined : confusionOf(predictions)
  if (seen === undefined || seen.classes.length > mostClasses) return []
  const before = pair === undefined ? undefined : confusionOf(pair.baseline)
  const rows = seen.classes.map((name, label) => [
    name,
    ...seen.classes.map((_, said) => {
      const count = seen.counts[label]?.[said] ?? 0
      const change = before === undefined ? 0 : count - (before.counts[label]?.[said] ?? 0)
      const beside = before === undefined ? '' : ` (${change === 0 ? '±0' : numberInWords(change, 0, true)})`
      return `${numberInWords(count, 0)}${beside}`
    }),
  ])
  const title =
    before === undefined ? 'Confusion matrix' : 'Confusion matrix, with the change from the baseline'
  return [{ title, columns: ['true \\ predicted', ...seen.classes], rows }]
}

function churn({ pair }: Evidence): readonly Table[] {
  if (pair === undefined || isNumeric(pair.candidate.task)) return []
  const { candidate, baseline } = pair
  if (candidate.predictions === undefined || baseline.predictions === undefined || candidate.rows === 0)
    return []
  const right = (model: Predictions, row: number) => model.predictions?.[row] === model.labels[row]
  const counts = { changed: 0, fixed: 0, broken: 0 }
  for (let row = 0; row < candidate.rows; row++) {
    if (candidate.predictions[row] === baseline.predictions[row]) continue
    counts.changed += 1
    if (right(candidate, row)) counts.fixed += 1
    else if (right(baseline, row)) counts.broken += 1
  }
  const share = numberInWords((100 * counts.changed) / candidate.rows, 1)
  const row = [
    `${numberInWords(counts.changed, 0)} (${share}%)`,
    numberInWords(counts.fixed, 0),
    numberInWords(counts.broken, 0),
  ]
  return [{ title: 'Predictions that changed', columns: ['Changed', 'Fixed', 'Broken'], rows: [row] }]
}
