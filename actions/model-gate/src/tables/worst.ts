import type { Pair } from '@ml-actions/metrics/pair'
import type { Predictions } from '@ml-actions/metrics/predictions'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { Table } from '@ml-actions/verdict/verdict'
import { inWords } from '../rules/words.ts'
import { idOf, slicesAt } from './named-row.ts'
import type { ReportTable } from './table.ts'

/** How many rows are named. */
const mostRows = 10

/** The rows of a regression that are furthest off: from the label, or where there is a baseline, further than that was. */
export const worst = {
  name: 'worst',
  summary:
    'Of a regression, the rows whose error grew most; without a baseline, those with the largest error.',
  of({ evidence: { candidate, pair } }) {
    const predictions = pair?.candidate ?? candidate.predictions
    // Rows that were counted together have no names.
    if (predictions?.isCounted || predictions?.task !== 'regression' || predictions.predictions === undefined)
      return []
    return pair === undefined ? furthestOff(predictions) : grown(pair)
  },
} as const satisfies ReportTable

/** How far each prediction is from its label. */
export function errorsOf({ rows, labels, predictions }: Predictions): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    Math.abs((predictions?.[row] ?? Number.NaN) - (labels[row] ?? Number.NaN)),
  )
}

/** The rows with a number above 0, the largest first; equal ones in their order. */
export function largestFirst(of: Float64Array): readonly number[] {
  const rows = Array.from(of.keys()).filter((row) => (of[row] ?? 0) > 0)
  return rows.sort((one, other) => (of[other] ?? 0) - (of[one] ?? 0) || one - other)
}

function furthestOff(candidate: Predictions): readonly Table[] {
  const errors = errorsOf(candidate)
  const rows = largestFirst(errors).slice(0, mostRows)
  if (rows.length === 0) return []
  return [
    {
      title: 'The rows with the largest error',
      columns: ['Id', 'True', 'Candidate', 'Error', ...candidate.slices.keys()],
      rows: rows.map((row) => {
        const [label = '', said = '', error = ''] = wordsOf(
          candidate.labels[row],
          candidate.predictions?.[row],
          errors[row],
        )
        return [idOf(candidate, row), label, said, error, ...slicesAt(candidate, row)]
      }),
    },
  ]
}

function grown({ candidate, baseline }: Pair): readonly Table[] {
  const [now, before] = [errorsOf(candidate), errorsOf(baseline)]
  const by = now.map((error, row) => error - (before[row] ?? 0))
  const all = largestFirst(by)
  if (all.length === 0) return []
  const shown = all.slice(0, mostRows)
  return [
    {
      title: `The rows whose error grew most, of ${numberInWords(all.length, 0)} of ${numberInWords(candidate.rows, 0)} where it grew`,
      columns: ['Id', 'True', 'Baseline', 'Candidate', 'Error grew by', ...candidate.slices.keys()],
      rows: shown.map((row) => {
        const words = wordsOf(
          candidate.labels[row],
          baseline.predictions?.[row],
          candidate.predictions?.[row],
          by[row],
        )
        return [idOf(candidate, row), ...words, ...slicesAt(candidate, row)]
      }),
    },
  ]
}

function wordsOf(...numbers: readonly (number | undefined)[]): readonly string[] {
  return inWords(numbers.map((number) => number ?? Number.NaN))
}
