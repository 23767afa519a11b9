import { limitsAt } from '@ml-actions/verdict/limits-at'
import type { Tallied } from '@ml-actions/verdict/outcome-in-words'
import type { Quantity } from '@ml-actions/verdict/quantity'
import { quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import type { MetricChange } from '@ml-actions/verdict/verdict'
import { type Markup, tag } from './markup.ts'

const width = 200
const height = 24
const margin = 8

/**
 * Draws the interval of a metric's change, or of its new value where there is no change: a line from low
 * to high with a dot at the value, a line at zero and a dashed one at each limit. An open side runs to the
 * edge. Undefined where there is no interval to draw.
 */
export function intervalChart(metric: MetricChange): Markup | undefined {
  const drawn = metric.change ?? metric.new
  const value = drawn?.value
  if (drawn === undefined || typeof value !== 'number') return undefined
  const bounds = [drawn.low, drawn.high].filter((bound) => typeof bound === 'number')
  if (bounds.length === 0) return undefined
  const zero = metric.change === undefined ? [] : [0]
  const limits = limitsAt(metric)
  const at = scale([value, ...bounds, ...zero, ...limits])
  const low = typeof drawn.low === 'number' ? at(drawn.low) : 0
  const high = typeof drawn.high === 'number' ? at(drawn.high) : width
  return tag(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': label(metric, drawn),
    },
    ...zero.map((number) => upright('zero', at(number))),
    ...limits.map((number) => upright('limit', at(number))),
    tag('line', { class: 'span', x1: low, x2: high, y1: height / 2, y2: height / 2 }),
    tag('circle', { class: 'dot', cx: at(value), cy: height / 2, r: 4.5 }),
  )
}

/** Draws a share from 0 to 1 as a bar. */
export function shareBar(share: number): Markup {
  const filled = Math.min(1, Math.max(0, share)) * 100
  return tag(
    'svg',
    { class: 'share', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    tag('rect', { class: 'bar', width: rounded(filled), height: 8 }),
  )
}

const tones = { failed: 'fail', inconclusive: 'inconclusive', warned: 'warning', passed: 'pass' } as const

/** Draws how many checks have each answer as one bar in parts; the words stand beside it. */
export function tallyBar(parts: readonly Tallied[]): Markup | undefined {
  const total = parts.reduce((sum, part) => sum + part.count, 0)
  if (total === 0) return undefined
  let x = 0
  const bars = parts.map(({ word, count }) => {
    const share = (count / total) * 100
    const bar = tag('rect', { class: `bar ${tones[word]}`, x: rounded(x), width: rounded(share), height: 8 })
    x += share
    return bar
  })
  return tag(
    'svg',
    { class: 'tally', viewBox: '0 0 100 8', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ...bars,
  )
}

/** A small line of one kind, to explain it in words. */
export function key(kind: 'zero' | 'limit' | 'span'): Markup {
  const line = kind === 'span' ? { x1: 3, x2: 25, y1: 7, y2: 7 } : { x1: 14, x2: 14, y1: 0, y2: 14 }
  return tag(
    'svg',
    { class: 'key inconclusive', viewBox: '0 0 28 14', 'aria-hidden': 'true' },
    tag('line', { class: kind, ...line }),
  )
}

function upright(kind: string, x: number): Markup {
  return tag('line', { class: kind, x1: x, x2: x, y1: 1, y2: height - 1 })
}

/** Maps numbers to the drawing; halved first, since the span of two doubles may be no double. */
function scale(numbers: readonly number[]): (number: number) => number {
  const halves = numbers.map((number) => number / 2)
  const least = Math.min(...halves)
  const span = Math.max(...halves) - least
  return (number) =>
    rounded(span === 0 ? width / 2 : margin + ((number / 2 - least) / span) * (width - 2 * margin))
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10
}

function label(metric: MetricChange, drawn: Quantity): string {
  const change = metric.change !== undefined
  const said = `${change ? 'change ' : ''}${quantityInWords(drawn, { change })}`
  const unit = drawn.unit === undefined ? {} : { unit: drawn.unit }
  const limits = limitsAt(metric).map((value) => quantityInWords({ value, ...unit }, { change }))
  if (limits.length === 0) return said
  return `${said}, ${limits.length === 1 ? 'limit' : 'limits'} ${limits.join(' and ')}`
}
