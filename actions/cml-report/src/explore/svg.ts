import { numberInWords } from '@ml-actions/verdict/quantity-in-words'
import { type Markup, tag } from '@ml-actions/verdict/renderers/html/markup'
import type { Axis, Chart, Line } from '../charts/chart.ts'

const size = { width: 420, height: 260, left: 44, right: 12, top: 12, bottom: 34 } as const

/** Draws a chart; each point tells its numbers when it is pointed at, without any script. */
export function svgChart(chart: Chart): Markup {
  const { x, y, lines, diagonal } = chart
  const across = (value: number) => at(value, x, size.left, size.width - size.right)
  const up = (value: number) => at(value, y, size.height - size.bottom, size.top)
  const ends = { x1: across(x.from), y1: up(y.from), x2: across(x.to), y2: up(y.to) }
  return tag(
    'svg',
    { viewBox: `0 0 ${size.width} ${size.height}`, role: 'img', class: 'curve' },
    tag('title', {}, chart.title),
    tag('rect', {
      x: ends.x1,
      y: ends.y2,
      width: ends.x2 - ends.x1,
      height: ends.y1 - ends.y2,
      class: 'frame',
    }),
    diagonal === undefined ? undefined : tag('line', { ...ends, class: 'diagonal' }),
    ...lines.toReversed().flatMap((line) => drawn(line, chart, { across, up })),
    ...[x.from, x.to].map((value) =>
      label(value, { x: across(value), y: size.height - 18, 'text-anchor': 'middle' }),
    ),
    ...[y.from, y.to].map((value) =>
      label(value, { x: size.left - 6, y: up(value) + 4, 'text-anchor': 'end' }),
    ),
    tag('text', { x: size.width / 2, y: size.height - 4, 'text-anchor': 'middle' }, x.name),
  )
}

interface Scales {
  readonly across: (value: number) => number
  readonly up: (value: number) => number
}

function drawn({ name, is, points }: Line, { x, y }: Chart, { across, up }: Scales): readonly Markup[] {
  const path = points.map(([one, other]) => `${across(one)},${up(other)}`).join(' ')
  const dots = points.map(([one, other]) =>
    tag(
      'circle',
      { cx: across(one), cy: up(other), r: 4, class: `dot ${is}` },
      tag('title', {}, `${name}: ${x.name} ${numberInWords(one, 3)}, ${y.name} ${numberInWords(other, 3)}`),
    ),
  )
  return [tag('polyline', { points: path, class: `line ${is}` }), ...dots]
}

function label(value: number, where: Readonly<Record<string, string | number>>): Markup {
  return tag('text', where, numberInWords(value, Number.isInteger(value) ? 0 : 2))
}

/** A number's place between two edges, to a tenth of a pixel. */
function at(value: number, { from, to }: Axis, low: number, high: number): number {
  const share = to === from ? 0.5 : Math.min(1, Math.max(0, (value - from) / (to - from)))
  return Number((low + share * (high - low)).toFixed(1))
}
