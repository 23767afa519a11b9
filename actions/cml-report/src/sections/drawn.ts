import type { Chart } from '../charts/chart.ts'
import { mermaidChart } from '../charts/mermaid.ts'
import { unicodeChart } from '../charts/unicode.ts'
import type { ChartKind } from '../evidence.ts'

/** A chart in the way that the workflow asked for; it never stands without the table beside it. */
export function drawn(chart: Chart, kind: ChartKind): string {
  return kind === 'mermaid' ? mermaidChart(chart) : unicodeChart(chart)
}
