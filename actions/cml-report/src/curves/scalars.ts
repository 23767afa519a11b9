import type { Point } from '../project.ts'
import { type CurveForm, inOrder, numberIn, stemOf } from './curve-form.ts'

/** TensorBoard's scalars as JSON: `[[wall time, step, value], …]`. */
export const scalars = {
  name: 'scalars',
  summary: 'JSON as TensorBoard exports scalars: `[[wall time, step, value], …]`.',
  read(text, path) {
    const rows = listIn(text, path)
    if (rows === undefined || rows.some((row) => !Array.isArray(row) || row.length !== 3)) return undefined
    const points = rows.flatMap((row): Point[] => {
      const [, written, held] = row as readonly unknown[]
      const step = numberIn(written)
      const value = numberIn(held)
      return step === undefined || value === undefined ? [] : [{ step, value }]
    })
    const name = /^(?:run-.*-)?tag-(.+)$/.exec(stemOf(path))?.[1] ?? stemOf(path)
    return points.length === 0 ? [] : [{ name, points: inOrder(points), old: false }]
  },
} as const satisfies CurveForm

function listIn(text: string, path: string): readonly unknown[] | undefined {
  if (!path.toLowerCase().endsWith('.json') || !/^\s*\[/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
