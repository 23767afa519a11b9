import type { Point } from '../project.ts'

/** A curve that a file holds. */
export interface ReadCurve {
  readonly name: string
  readonly points: readonly Point[]
  /** Whether it is the old side's, where a file holds both. */
  readonly old: boolean
}

/** A way to write curves. */
export interface CurveForm {
  readonly name: string
  readonly summary: string
  /** Reads curves; undefined when the text is of another form. @throws {Misuse} when it is of this one, and too large */
  read(text: string, path: string): readonly ReadCurve[] | undefined
}

/** The file's name without its folder and its end. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

/** A number as a file writes it, DVC’s charts as text; undefined for anything that is no finite number. */
export function numberIn(value: unknown): number | undefined {
  const isNumeral = typeof value === 'string' && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value)
  const number = isNumeral ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

/** Points in the order of their steps; of several at one step the last counts, as a resumed run writes them. */
export function inOrder(points: readonly Point[]): readonly Point[] {
  const last = new Map(points.map((point) => [point.step, point]))
  return [...last.values()].toSorted((one, other) => one.step - other.step)
}
