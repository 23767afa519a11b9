/** A place on a chart. */
export type Point = readonly [x: number, y: number]

/** One line of a chart; `was` is what it is held against. */
export interface Line {
  readonly name: string
  readonly is: 'now' | 'was'
  readonly points: readonly Point[]
}

/** An axis with the numbers at its ends. */
export interface Axis {
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Lines over one x-axis; names are our own words, and so no renderer has to doubt them. */
export interface Chart {
  readonly title: string
  readonly x: Axis
  readonly y: Axis
  readonly lines: readonly Line[]
  /** What the diagonal means: chance in a ROC curve, a score that keeps its promise; absent where it means nothing. */
  readonly diagonal?: string
}

/** The y of a line at an x, straight between its points; undefined outside them. Points are in order of x. */
export function heightAt(points: readonly Point[], x: number): number | undefined {
  const right = points.findIndex(([at]) => at >= x)
  const to = points[right]
  if (to === undefined) return undefined
  if (to[0] === x) return to[1]
  const from = points[right - 1]
  if (from === undefined) return undefined
  return from[1] + ((x - from[0]) / (to[0] - from[0])) * (to[1] - from[1])
}
