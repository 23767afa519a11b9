import { arrows } from '../arrows.ts'
import { markdownProse } from '../escape/markdown-prose.ts'
import { signs } from '../outcome-in-words.ts'
import type { Quantity } from '../quantity.ts'
import { intervalMethods, quantityInWords } from '../quantity-in-words.ts'
import { shorten } from '../shorten.ts'
import type { MetricChange } from '../verdict.ts'
import { intervalLine } from './interval-line.ts'
import { markdownTable } from './markdown-table.ts'

/** How many metrics are shown; verdict.json has them all. */
const most = 200

/** The table of metrics, old beside new, each change with the interval that its rule used. */
export function markdownMetrics(metrics: readonly MetricChange[]): string {
  const rows = metrics
    .slice(0, most)
    .map((metric) => [metricName(metric), value(metric.old), value(metric.new), changeOf(metric)])
  const lines = metrics.slice(0, most).map(intervalLine)
  const isDrawn = lines.some((line) => line !== undefined)
  const table = markdownTable(
    ['Metric', 'Old', 'New', 'Change', ...(isDrawn ? ['Interval'] : [])],
    isDrawn ? rows.map((row, at) => [...row, drawnAs(lines[at])]) : rows,
    [1, 2],
  )
  if (table === '') return ''
  const methods = intervalMethods(metrics.slice(0, most).map((metric) => metric.change ?? metric.new))
  const legend = isDrawn
    ? `\n${methods === '' ? '' : `${markdownProse(methods)}. `}Drawn: ├──●──┤ interval, ┆ limit, 0 no change.\n`
    : methods === ''
      ? ''
      : `\n${markdownProse(methods)}\n`
  const more = metrics.length > most ? `\nand ${metrics.length - most} more in verdict.json\n` : ''
  return `\n${table}${legend}${more}`
}

/** Code, since all its characters must be of one width; none of them has a meaning in Markdown. */
function drawnAs(line: string | undefined): string {
  return line === undefined ? '' : `<code>${line}</code>`
}

function metricName(metric: MetricChange): string {
  const slice = metric.slice === undefined ? '' : `, ${markdownProse(shorten(metric.slice, 120))}`
  return `${markdownProse(shorten(metric.name, 120))}${slice}${arrows[metric.better]}`
}

function value(quantity: Quantity | undefined): string {
  return quantity === undefined ? '' : markdownProse(quantityInWords(quantity, { bare: true }))
}

function changeOf(metric: MetricChange): string {
  const mark = metric.outcome === undefined ? '' : signs[metric.outcome].mark
  const change =
    metric.change === undefined ? '' : markdownProse(quantityInWords(metric.change, { change: true }))
  const limit = metric.limit === undefined ? '' : markdownProse(shorten(metric.limit, 300))
  const said = [change, limit].filter((part) => part !== '').join(', ')
  return [mark, said].filter((part) => part !== '').join(' ')
}
