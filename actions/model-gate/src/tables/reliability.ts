import { reliabilityOf } from '@ml-actions/metrics/reliability'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import type { ReportTable } from './table.ts'

/** How often what a score promises comes true. */
export const reliability = {
  name: 'reliability',
  summary: 'In bins of the score, the mean score beside how often the positive class came.',
  of({ evidence: { candidate, pair } }) {
    const shown = pair?.candidate ?? candidate.predictions
    const seen = shown === undefined ? undefined : reliabilityOf(shown)
    if (shown === undefined || seen === undefined) return []
    const before = pair === undefined ? undefined : reliabilityOf(pair.baseline)
    const rows = seen.map(({ from, to, rows, meanScore, share, low, high }) => {
      const old = before?.find((bin) => bin.from === from)
      return [
        `${numberInWords(from, 1)} to ${numberInWords(to, 1)}`,
        numberInWords(rows, 0),
        numberInWords(meanScore, 3),
        numberInWords(share, 3),
        `${numberInWords(low, 3)} to ${numberInWords(high, 3)}`,
        meanScore < low ? 'too low' : meanScore > high ? 'too high' : '',
        ...(before === undefined ? [] : [old === undefined ? '' : numberInWords(old.share, 3)]),
      ]
    })
    const columns = ['Score', 'Rows', 'Mean score', 'Came true', '95% of it', 'Score is']
    const title = `Reliability: how often ${JSON.stringify(shown.classes[shown.positive] ?? '')} came true, by its score`
    return [
      { title, columns: [...columns, ...(before === undefined ? [] : ['Baseline'])], rows, drawn: [2, 3] },
    ]
  },
} as const satisfies ReportTable
