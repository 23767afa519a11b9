import type { Undefined } from './estimate.ts'
import type { Metric } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'

/** The fewest rows of each class for an area under the curve: with fewer, DeLong's variance is not to be trusted. */
const fewestOfClass = 10

/** Says why a metric cannot be computed of these rows; undefined when it can be tried. */
export function unusable(metric: Metric, examples: Examples): Undefined | undefined {
  if (examples.rows === 0)
    return { is: 'undefined', reason: 'nothing-evaluated', because: 'there are no rows' }
  const values = metric.needs === 'score' ? examples.scores : examples.predictions
  const bad = values?.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0) ?? examples.rows
  if (bad > 0) {
    const because = `${bad} of ${examples.rows} rows have no usable ${metric.needs}`
    return { is: 'undefined', reason: 'not-finite', because }
  }
  return metric.measure.is === 'area' ? oneSided(examples) : undefined
}

function oneSided({ labels, positive, rows }: Examples): Undefined | undefined {
  const positives = labels.reduce((sum, label) => sum + (label === positive ? 1 : 0), 0)
  const fewer = Math.min(positives, rows - positives)
  if (fewer >= fewestOfClass) return undefined
  const because = `it needs ${fewestOfClass} rows of each class, and one class has ${fewer}`
  return { is: 'undefined', reason: 'too-few-rows', because }
}
