import type { ReliabilityBin } from '@ml-actions/metrics/reliability'
import { markdownCode } from '@ml-actions/verdict/escape/markdown-cell'
import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import type { Chart, Point } from '../charts/chart.ts'
import type { Measured } from '../predictions/measured.ts'
import { drawn } from './drawn.ts'
import { ranks, type Section } from './section.ts'

const blocks = '▁▂▃▄▅▆▇█'

/** How often what a score promises comes true. */
export const calibration = {
  name: 'calibration',
  summary: 'In bins of the score, the mean score beside how often the positive class came.',
  blocks({ evidence: { measured, charts } }) {
    const { reliability } = measured ?? {}
    if (reliability === undefined || reliability.now.length === 0) return []
    const off = reliability.now.filter((bin) => offIn(bin) !== '').length
    const rest = off === 0 ? 'no bin is off' : `${off} of ${reliability.now.length} bins are off`
    const body = `${tableOf(reliability)}\n${drawn(calibrationChart(reliability), charts)}`
    const of = markdownCode(shorten(reliability.of, 40))
    const text = `<details><summary>Calibration of ${of}: ${rest}</summary>\n\n${body}\n</details>\n`
    return [{ text, rank: ranks.charts, holds: { count: 1, one: 'curve' } }]
  },
} as const satisfies Section

type Reliability = NonNullable<Measured['reliability']>

/** The chart of how often a score came true; the diagonal is a score that keeps its promise. */
export function calibrationChart({ now, old }: Reliability): Chart {
  const points = (bins: readonly ReliabilityBin[]) =>
    bins.map(({ meanScore, share }): Point => [meanScore, share])
  return {
    title: 'Calibration',
    x: { name: 'mean score', from: 0, to: 1 },
    y: { name: 'came true', from: 0, to: 1 },
    lines: [
      { name: 'new', is: 'now', points: points(now) },
      ...(old === undefined ? [] : [{ name: 'baseline', is: 'was', points: points(old) } as const]),
    ],
    diagonal: 'as promised',
  }
}

function tableOf({ now, old }: Reliability): string {
  const rows = now.map((bin) => {
    const before = old?.find(({ from }) => from === bin.from)
    return [
      `${numberInWords(bin.from, 1)} to ${numberInWords(bin.to, 1)}`,
      numberInWords(bin.rows, 0),
      drawnShare(bin.meanScore),
      `${drawnShare(bin.share)} &#91;${numberInWords(bin.low, 3)}, ${numberInWords(bin.high, 3)}&#93;`,
      offIn(bin),
      ...(old === undefined ? [] : [before === undefined ? '' : drawnShare(before.share)]),
    ]
  })
  const columns = ['Score', 'Rows', 'Mean score', 'Came true, 95% interval', 'Score is']
  return markdownTable([...columns, ...(old === undefined ? [] : ['Baseline'])], rows, [1])
}

function drawnShare(share: number): string {
  return `${blocks[Math.max(0, Math.min(7, Math.floor(share * 8)))]} ${numberInWords(share, 3)}`
}

function offIn({ meanScore, low, high }: ReliabilityBin): string {
  if (meanScore < low) return 'too low'
  return meanScore > high ? 'too high' : ''
}
