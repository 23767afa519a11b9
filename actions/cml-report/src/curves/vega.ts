import { listOf, member } from '@ml-actions/verdict/mapping'
import type { Point } from '../project.ts'
import { type CurveForm, inOrder, numberIn } from './curve-form.ts'

/** A Vega-Lite chart with its data in it, as `dvc plots show` and `dvc plots diff --show-vega` write it. */
export const vega = {
  name: 'vega',
  summary:
    'Vega-Lite with its data inside, as `dvc plots diff --show-vega` writes it; `workspace` is the new side.',
  read(text, path) {
    const chart = chartIn(text, path)
    if (chart === undefined) return undefined
    const values = listOf(member(member(chart, 'data'), 'values'))
    const x = fieldOf(chart, 'x')
    const y = fieldOf(chart, 'y')
    if (values.length === 0 || x === undefined || y === undefined) return []
    const sides = [...new Set(values.map(revisionOf))]
    const newest = sides.includes('workspace') ? 'workspace' : sides[0]
    return sides.slice(0, 2).flatMap((side) => {
      const points = values
        .filter((value) => revisionOf(value) === side)
        .flatMap((entry): Point[] => {
          const step = numberIn(member(entry, x))
          const value = numberIn(member(entry, y))
          return step === undefined || value === undefined ? [] : [{ step, value }]
        })
      return points.length === 0 ? [] : [{ name: y, points: inOrder(points), old: side !== newest }]
    })
  },
} as const satisfies CurveForm

/** The Vega or Vega-Lite chart in a file; undefined when it holds none. */
export function chartIn(text: string, path: string): unknown {
  if (!/\.(json|vl|vg)$/i.test(path)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const schema = member(value, '$schema')
    return typeof schema === 'string' && /vega/i.test(schema) ? value : undefined
  } catch {
    return undefined
  }
}

/** The field that a channel shows, of the chart or of its first layer that has one. */
function fieldOf(chart: unknown, channel: 'x' | 'y'): string | undefined {
  const parts = [chart, ...listOf(member(chart, 'layer'))]
  const fields = parts.map((part) => member(member(member(part, 'encoding'), channel), 'field'))
  return fields.find((field) => typeof field === 'string')
}

function revisionOf(value: unknown): string {
  const rev = member(value, 'rev')
  return typeof rev === 'string' ? rev : ''
}
