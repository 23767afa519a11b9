import type { Predictions } from '@ml-actions/metrics/predictions'
import { wilson } from '@ml-actions/stats/intervals/wilson'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { ReportTable } from './table.ts'

/** Bins of equal width from 0 to 1. */
const bins = 10
/** The normal quantile of a two-sided 95 % interval. */
const z = 1.959963984540054

/** How often what a score promises comes true. */
export const reliability = {
  name: 'reliability',
  summary: 'In bins of the score, the mean score beside how often the positive class came.',
  of({ evidence: { candidate, pair } }) {
    const shown = pair?.candidate ?? candidate.predictions
    const seen = shown === undefined ? undefined : binned(shown)
    if (shown === undefined || seen === undefined) return []
    const before = pair === undefined ? undefined : binned(pair.baseline)
    const rows = seen.flatMap(({ rows, scores, positives }, bin) => {
      if (rows === 0) return []
      const [low, high] = wilson(positives, rows, z)
      const mean = scores / rows
      const off = mean < low ? 'too low' : mean > high ? 'too high' : ''
      const old = before?.[bin]
      return [
        [
          `${numberInWords(bin / bins, 1)} to ${numberInWords((bin + 1) / bins, 1)}`,
          numberInWords(rows, 0),
          numberInWords(mean, 3),
          numberInWords(positives / rows, 3),
          `${numberInWords(low, 3)} to ${numberInWords(high, 3)}`,
          off,
          ...(before === undefined
            ? []
            : [old === undefined || old.rows === 0 ? '' : numberInWords(old.positives / old.rows, 3)]),
        ],
      ]
    })
    const columns = ['Score', 'Rows', 'Mean score', 'Came true', '95% of it', 'Score is']
    const title = `Reliability: how often ${JSON.stringify(shown.classes[shown.positive] ?? '')} came true, by its score`
    return [
      { title, columns: [...columns, ...(before === undefined ? [] : ['Baseline'])], rows, drawn: [2, 3] },
    ]
  },
} as const satisfies ReportTable

interface Bin {
  rows: number
  /** Sum of the scores. */
  scores: number
  positives: number
}

/** Counts scores by bin; undefined without scores, and where a score is none from 0 to 1. */
function binned({ scores, labels, positive, task, times }: Predictions): readonly Bin[] | undefined {
  if (task !== 'binary' || scores === undefined || scores.length === 0) return undefined
  const counts = Array.from({ length: bins }, (): Bin => ({ rows: 0, scores: 0, positives: 0 }))
  for (const [row, score] of scores.entries()) {
    if (!(score >= 0 && score <= 1)) return undefined
    const bin = counts[Math.min(bins - 1, Math.floor(score * bins))]
    if (bin === undefined) continue
    const count = times?.[row] ?? 1
    bin.rows += count
    bin.scores += count * score
    if (labels[row] === positive) bin.positives += count
  }
  return counts
}
