import type { CurveForm, ReadCurve } from './curve-form.ts'
import { scalars } from './scalars.ts'
import { table } from './table.ts'
import { vega } from './vega.ts'

/** All forms of curves. */
export const curveForms = [scalars, table, vega] as const satisfies readonly CurveForm[]

/** Reads the curves of a file in the form that it is of; undefined when it is of none. */
export function curvesIn(text: string, path: string): readonly ReadCurve[] | undefined {
  for (const form of curveForms) {
    const curves = form.read(text, path)
    if (curves !== undefined) return curves
  }
  return undefined
}
