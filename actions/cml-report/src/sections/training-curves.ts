import { markdownProse } from '@ml-actions/verdict/escape/markdown-prose'
import { quantityInWords } from '@ml-actions/verdict/quantity-in-words'
import { markdownTable } from '@ml-actions/verdict/renderers/markdown-table'
import { shorten } from '@ml-actions/verdict/shorten'
import { directionOf } from '../directions.ts'
import type { CurveChange, Point } from '../project.ts'
import { extentOf, sparkline } from '../sparkline.ts'
import { ranks, type Section } from './section.ts'

const mostRows = 20
const width = 16

/** Training curves as lines of blocks, old and new on one scale, with the last value and the best. */
export const trainingCurves = {
  name: 'training-curves',
  summary: 'Training curves as text, old beside new, with the last and the best value.',
  blocks({ evidence: { project } }) {
    const all = project.curves.filter(({ now }) => now.length > 0)
    if (all.length === 0) return []
    const compared = all.some(({ old }) => old !== undefined)
    const columns = ['Curve', ...(compared ? ['Old'] : []), 'New', 'Last', 'Best']
    const rows = all.slice(0, mostRows).map((curve) => rowOf(curve, compared))
    const left = all.length > mostRows ? `\n<sub>and ${all.length - mostRows} more</sub>\n` : ''
    const summary = `${all.length} training ${all.length === 1 ? 'curve' : 'curves'}`
    const table = markdownTable(columns, rows)
    const text = `<details><summary>${summary}</summary>\n\n${table}${left}\n</details>\n`
    return [{ text, rank: ranks.curves, holds: { count: all.length, one: 'curve' } }]
  },
} as const satisfies Section

function rowOf({ name, now, old }: CurveChange, compared: boolean): readonly string[] {
  const values = now.map(({ value }) => value)
  const before = old?.map(({ value }) => value) ?? []
  const extent = extentOf(values, before) ?? { low: 0, high: 0 }
  return [
    markdownProse(shorten(name, 80)),
    ...(compared ? [sparkline(before, extent, width)] : []),
    sparkline(values, extent, width),
    toldBeside(now.at(-1), old?.at(-1)),
    toldBeside(bestOf(name, now), old === undefined ? undefined : bestOf(name, old), true),
  ]
}

/** The best point by what the name means; undefined where it does not say which way is better. */
function bestOf(name: string, points: readonly Point[]): Point | undefined {
  const better = directionOf(name.replaceAll('/', '.'))
  if (better === 'neither') return undefined
  return points.reduce<Point | undefined>((best, point) => {
    if (best === undefined) return point
    return (better === 'higher' ? point.value > best.value : point.value < best.value) ? point : best
  }, undefined)
}

function toldBeside(now: Point | undefined, old: Point | undefined, steps = false): string {
  const say = ({ value, step }: Point) => {
    const at = steps ? ` at ${quantityInWords({ value: step }, { bare: true })}` : ''
    return `${quantityInWords({ value }, { bare: true })}${at}`
  }
  if (now === undefined) return ''
  return markdownProse(old === undefined ? say(now) : `${say(old)} → ${say(now)}`)
}
