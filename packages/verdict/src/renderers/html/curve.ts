import type { Curve, Table } from '@ml-actions/verdict/verdict'
import { type Markup, tag } from './markup.ts'

const width = 200
const height = 40
const margin = 4

/**
 * Draws a course of numbers as a line, with a dashed one at its limit and a dot at the end; where a number is missing
 * the line has a gap. Undefined where the table has none for the cell, or no number of it is finite.
 */
export function curveIn(table: Table, row: number, column: number): Markup | undefined {
  const curve = table.curves?.find((one) => one.row === row && one.column === column)
  const last = curve?.values.findLast(isNumber)
  if (curve === undefined || !isNumber(last)) return undefined
  const at = place(curve)
  const end = curve.values.lastIndexOf(last)
  return tag(
    'svg',
    { class: 'curve', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    tag('line', { class: 'limit', x1: 0, x2: width, y1: at(0, curve.limit)[1], y2: at(0, curve.limit)[1] }),
    ...stretches(curve.values).map((points) =>
      tag('polyline', {
        class: 'course',
        points: points.map(([index, value]) => at(index, value).join(',')).join(' '),
      }),
    ),
    tag('circle', { class: 'dot', cx: at(end, last)[0], cy: at(end, last)[1], r: 3.5 }),
  )
}

type Point = readonly [index: number, value: number]

/** The numbers that follow each other without a gap; one alone becomes a line of no length. */
function stretches(values: Curve['values']): readonly (readonly Point[])[] {
  const found: Point[][] = []
  let open: Point[] = []
  for (const [index, value] of values.entries()) {
    if (!isNumber(value)) {
      open = []
      continue
    }
    if (open.length === 0) found.push(open)
    open.push([index, value])
  }
  return found
}

/** Maps a number to the drawing: from the least to the greatest, the limit and 0 among them. */
function place({ values, limit }: Curve): (index: number, value: number) => readonly [x: number, y: number] {
  const halves = [...values.filter(isNumber), limit, 0].map((value) => value / 2)
  const least = Math.min(...halves)
  const span = Math.max(...halves) - least
  const last = Math.max(1, values.length - 1)
  const inside = (share: number, size: number) => Math.round(10 * (margin + share * (size - 2 * margin))) / 10
  return (index, value) => [
    inside(index / last, width),
    inside(span === 0 ? 0.5 : 1 - (value / 2 - least) / span, height),
  ]
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
