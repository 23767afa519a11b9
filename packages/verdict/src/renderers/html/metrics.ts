import { arrows } from '@ml-actions/verdict/arrows'
import { limitsAt } from '@ml-actions/verdict/limits-at'
import { signs } from '@ml-actions/verdict/outcome-in-words'
import type { Quantity } from '@ml-actions/verdict/quantity'
import { intervalMethods, quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { shorten } from '@ml-actions/verdict/shorten'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import { intervalChart, key } from './chart.ts'
import { type Child, type Markup, tag } from './markup.ts'
import { sign } from './sign.ts'
import { type Column, more, stackedTable } from './table.ts'

/** How many metrics are shown; verdict.json has them all. */
const most = 500

const columns: readonly Column[] = [
  { name: 'Metric' },
  { name: 'Old', kind: 'number' },
  { name: 'New', kind: 'number' },
  { name: 'Change' },
  { name: 'Interval', kind: 'chart' },
  { name: 'Outcome' },
]

/** The metrics, old beside new, each with its change in words and its interval drawn. */
export function metricSection(metrics: readonly MetricChange[]): Markup | undefined {
  if (metrics.length === 0) return undefined
  const shown = metrics.slice(0, most)
  const tones = shown.map((metric) => metric.outcome ?? 'inconclusive')
  return tag(
    'section',
    {},
    tag('h2', {}, 'Metrics'),
    tag('div', { class: 'card scroll' }, stackedTable(columns, shown.map(cellsOf), tones)),
    legend(shown),
    more(metrics.length - shown.length),
  )
}

function cellsOf(metric: MetricChange): readonly Child[] {
  const slice = metric.slice === undefined ? '' : `, ${shorten(metric.slice, 120)}`
  return [
    `${shorten(metric.name, 120)}${slice}${arrows[metric.better]}`,
    bare(metric.old),
    bare(metric.new),
    changeOf(metric),
    intervalChart(metric),
    metric.outcome === undefined ? undefined : sign(metric.outcome, signs[metric.outcome].word),
  ]
}

function bare(quantity: Quantity | undefined): string | undefined {
  return quantity === undefined ? undefined : quantityInWords(quantity, { bare: true })
}

function changeOf({ change, limit }: MetricChange): Markup | undefined {
  if (change === undefined && limit === undefined) return undefined
  const said = change === undefined ? undefined : quantityInWords(change, { change: true })
  return tag(
    'div',
    {},
    said,
    limit === undefined ? undefined : tag('div', { class: 'soft' }, shorten(limit, 300)),
  )
}

function legend(metrics: readonly MetricChange[]): Markup | undefined {
  const drawn = metrics.filter((metric) => intervalChart(metric) !== undefined)
  if (drawn.length === 0) return undefined
  const methods = intervalMethods(drawn.map((metric) => metric.change ?? metric.new))
  const items: readonly (readonly [Parameters<typeof key>[0], string])[] = [
    ['span', methods === '' ? 'Intervals' : methods],
    ...(drawn.some((metric) => metric.change !== undefined) ? [['zero', 'no change'] as const] : []),
    ...(drawn.some((metric) => limitsAt(metric).length > 0) ? [['limit', 'limit'] as const] : []),
  ]
  return tag('p', { class: 'legend' }, ...items.map(([kind, word]) => tag('span', {}, key(kind), word)))
}
