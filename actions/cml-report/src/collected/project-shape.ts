import { needed, object, optional, type Shape } from '@ml-actions/verdict/document/shape'
import type {
  Course,
  CurveChange,
  DataChange,
  DataVersion,
  ParameterChange,
  Point,
  Project,
} from '../project.ts'
import { most } from './collected.ts'
import { count, flag, list, real, realOrNull, text } from './shapes.ts'

const version = object<DataVersion>({
  md5: needed(text),
  bytes: optional(count),
  files: optional(count),
  rows: optional(count),
})

const points = list(object<Point>({ step: needed(real), value: needed(real) }), most.cells)

/** What the project's own files say besides metrics. */
export const project: Shape = object<Project>({
  parameters: needed(
    list(
      object<ParameterChange>({
        file: needed(text),
        name: needed(text),
        old: optional(text),
        now: optional(text),
      }),
      most.cells,
    ),
  ),
  data: needed(
    list(
      object<DataChange>({
        path: needed(text),
        lock: needed(text),
        old: optional(version),
        now: optional(version),
      }),
      most.cells,
    ),
  ),
  curves: needed(
    list(object<CurveChange>({ name: needed(text), now: needed(points), old: optional(points) }), most.cells),
  ),
  courses: needed(
    list(
      object<Course>({
        name: needed(text),
        values: needed(list(realOrNull, most.cells)),
        now: optional(real),
      }),
      most.cells,
    ),
  ),
  cut: needed(flag),
  commands: needed(list(text, most.cells)),
})
