import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import type { Chart, Line, Point } from '../charts/chart.ts'
import type { Block } from '../page.ts'
import type { CurvePair, Measured } from '../predictions/measured.ts'
import { drawn } from './drawn.ts'
import { ranks, type Section } from './section.ts'

/** The places that the tables show, in percent of the x-axis. */
const falseAlarms = [1, 5, 10, 20, 50]
const recalls = [20, 50, 80, 90, 95]

/** ROC and precision over recall, old and new, each as a table and a chart. */
export const roc = {
  name: 'roc',
  summary: 'ROC and precision-recall curves of a score, as tables and charts.',
  blocks({ evidence: { measured, charts } }) {
    if (measured?.roc === undefined || measured.precision === undefined) return []
    const ways = rocChart(measured.roc)
    const found = precisionChart(measured.precision)
    return [
      folded(
        `ROC curve${areaIn(measured, 'roc-auc')}`,
        `${tableOf('False alarms', 'Found', measured.roc, falseAlarms)}\n${drawn(ways, charts)}`,
      ),
      folded(
        `Precision and recall${areaIn(measured, 'average-precision')}`,
        `${tableOf('Recall', 'Precision', measured.precision, recalls)}\n${drawn(found, charts)}`,
      ),
    ]
  },
} as const satisfies Section

/** The chart of a ROC curve. */
export function rocChart(pair: CurvePair): Chart {
  return {
    title: 'ROC curve',
    x: { name: 'false alarms', from: 0, to: 1 },
    y: { name: 'found', from: 0, to: 1 },
    lines: linesOf(pair),
    diagonal: 'chance',
  }
}

/** The chart of precision over recall. */
export function precisionChart(pair: CurvePair): Chart {
  return {
    title: 'Precision over recall',
    x: { name: 'recall', from: 0, to: 1 },
    y: { name: 'precision', from: 0, to: 1 },
    lines: linesOf(pair),
  }
}

function linesOf({ now, old }: CurvePair): readonly Line[] {
  const points = (values: readonly number[]) =>
    values.map((y, at): Point => [values.length < 2 ? 0 : at / (values.length - 1), y])
  return [
    { name: 'new', is: 'now', points: points(now) },
    ...(old === undefined ? [] : [{ name: 'baseline', is: 'was', points: points(old) } as const]),
  ]
}

function tableOf(x: string, y: string, { now, old }: CurvePair, percents: readonly number[]): string {
  const at = (values: readonly number[], percent: number) => {
    const value = values[Math.round((percent / 100) * (values.length - 1))]
    return value === undefined ? '' : `${numberInWords(100 * value, 1)}%`
  }
  const rows = percents.map((percent) => [
    `${percent}%`,
    ...(old === undefined ? [] : [at(old, percent)]),
    at(now, percent),
  ])
  const columns = [x, ...(old === undefined ? [] : [`${y}, old`]), old === undefined ? y : `${y}, new`]
  return markdownTable(columns, rows, [0, 1, 2].slice(0, columns.length))
}

/** The area in the fold's own line, so that a reader knows whether to open it. */
function areaIn({ metrics }: Measured, name: string): string {
  const metric = metrics.find((each) => each.name === name)
  const [now, old] = [metric?.new?.value, metric?.old?.value]
  if (typeof now !== 'number') return ''
  return `: area ${numberInWords(now, 3)}${typeof old === 'number' ? `, was ${numberInWords(old, 3)}` : ''}`
}

function folded(summary: string, body: string): Block {
  const text = `<details><summary>${summary}</summary>\n\n${body}\n</details>\n`
  return { text, rank: ranks.charts, holds: { count: 1, one: 'curve' } }
}
