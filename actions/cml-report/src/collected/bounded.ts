import type { Measured } from '../predictions/measured.ts'
import { type Point, type Project, silentProject } from '../project.ts'
import { most } from './collected.ts'

const mostCurves = 8
const mostPoints = 40

/** What predictions say, with no longer lists than may travel. */
export function boundedMeasured(measured: Measured): Measured {
  const { metrics, slices, small } = measured
  return { ...measured, metrics: first(metrics), slices: first(slices), small: first(small) }
}

/** What a project says, with no longer lists than may travel: of a curve some evenly spaced points and the last one. */
export function boundedProject(project: Project, keepCurves: boolean): Project {
  const curves = project.curves.slice(0, mostCurves).map(({ name, now, old }) => ({
    name,
    now: thinned(now),
    ...(old === undefined ? {} : { old: thinned(old) }),
  }))
  return {
    parameters: first(project.parameters),
    data: first(project.data),
    curves: keepCurves ? curves : silentProject.curves,
    courses: first(project.courses).map((course) => ({
      ...course,
      values: course.values.slice(-most.cells),
    })),
    cut: project.cut,
    commands: first(project.commands),
  }
}

function first<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, most.cells)
}

function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= mostPoints) return points
  const at = Array.from({ length: mostPoints }, (_, i) =>
    Math.round((i * (points.length - 1)) / (mostPoints - 1)),
  )
  return at.flatMap((index) => points[index] ?? [])
}
