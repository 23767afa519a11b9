import type { ReliabilityBin } from '@ml-actions/metrics/reliability'
import { needed, object, optional, type Shape } from '@ml-actions/verdict/document/shape'
import type { CurvePair, Measured, Measurement, SliceMeasurement } from '../predictions/measured.ts'
import { most } from './collected.ts'
import { count, flag, list, metricFields, real, text } from './shapes.ts'

const proven: Shape = { is: 'choice', among: ['better', 'worse'] }

const curve = object<CurvePair>({
  now: needed(list(real, most.cells)),
  old: optional(list(real, most.cells)),
})

const bins = list(
  object<ReliabilityBin>({
    from: needed(real),
    to: needed(real),
    rows: needed(count),
    meanScore: needed(real),
    share: needed(real),
    low: needed(real),
    high: needed(real),
  }),
  most.cells,
)

/** What predictions say. */
export const measured: Shape = object<Measured>({
  path: needed(text),
  baseline: optional(text),
  task: needed({ is: 'choice', among: ['binary', 'multiclass', 'multilabel', 'regression', 'ranking'] }),
  rows: needed(count),
  paired: needed(flag),
  metrics: needed(list(object<Measurement>({ ...metricFields, proven: optional(proven) }), most.cells)),
  slices: needed(
    list(
      object<SliceMeasurement>({
        ...metricFields,
        slice: needed(text),
        rows: needed(count),
        proven: optional(proven),
      }),
      most.cells,
    ),
  ),
  small: needed(list(text, most.cells)),
  roc: optional(curve),
  precision: optional(curve),
  reliability: optional(
    object<NonNullable<Measured['reliability']>>({
      of: needed(text),
      now: needed(bins),
      old: optional(bins),
    }),
  ),
})
