import { shorten } from '@ml-actions/verdict/shorten'
import type { CurveChange, Point } from '../project.ts'

/** Parts of a curve that are drawn, each with its least and its greatest value: a picture has fewer pixels than that. */
const mostParts = 300

/**
 * A curve as a Vega-Lite chart, the new one before the old. Its texts are data: a title and the names of two colours, never
 * the name of a field.
 */
export function curveChart({ name, now, old }: CurveChange): string {
  const compared = old !== undefined && old.length > 0
  const values = [...(compared ? rowsOf(old, 'old') : []), ...rowsOf(now, 'new')]
  return JSON.stringify({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: shorten(name, 80),
    width: 420,
    height: 220,
    data: { values },
    mark: { type: 'line', clip: true },
    encoding: {
      x: { field: 'step', type: 'quantitative', scale: { zero: false, nice: false } },
      y: { field: 'value', type: 'quantitative', scale: { zero: false }, title: null },
      ...(compared ? { color: side, strokeDash: dashes } : {}),
    },
  })
}

/** Blue for the new side and grey for the old one, which both looks can read; dashes tell them apart without colours. */
const side = {
  field: 'side',
  type: 'nominal',
  title: null,
  scale: { domain: ['old', 'new'], range: ['#8b949e', '#2f81f7'] },
}

const dashes = {
  field: 'side',
  type: 'nominal',
  title: null,
  scale: {
    domain: ['old', 'new'],
    range: [
      [5, 3],
      [1, 0],
    ],
  },
}

function rowsOf(points: readonly Point[], of: 'old' | 'new') {
  return extremes(points).map(({ step, value }) => ({ step, value, side: of }))
}

/** The least and the greatest point of each part, in order, so that a spike stays where there are many points. */
function extremes(points: readonly Point[]): readonly Point[] {
  if (points.length <= 2 * mostParts) return points
  return Array.from({ length: mostParts }, (_, at) => {
    const from = Math.floor((at * points.length) / mostParts)
    const part = points.slice(from, Math.floor(((at + 1) * points.length) / mostParts))
    const least = part.reduce((one, other) => (other.value < one.value ? other : one))
    const most = part.reduce((one, other) => (other.value > one.value ? other : one))
    return least.step < most.step ? [least, most] : [most, least]
  }).flat()
}
