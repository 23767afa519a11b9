import type { Quantity } from '@ml-actions/verdict/quantity'
import type { Verdict } from '@ml-actions/verdict/verdict'

/** GitHub takes 1 MiB of outputs a job; a later step that wants more reads verdict.json. */
const mostMetrics = 500

/** The outputs that the verdict alone decides; those of the comment are known once it is written, see `tell.ts`. */
export function outputsOf(verdict: Verdict): Readonly<Record<string, string>> {
  const metrics = verdict.metrics.slice(0, mostMetrics).map((metric) => ({
    name: metric.name,
    ...(metric.slice === undefined ? {} : { slice: metric.slice }),
    old: numberOf(metric.old),
    new: numberOf(metric.new),
    change: rounded(numberOf(metric.change)),
    better: metric.better,
  }))
  return { metrics: JSON.stringify(metrics) }
}

/** A difference of two numbers, without the digits that binary fractions add to it. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12))
}

function numberOf(quantity: Quantity | undefined): number | null {
  return quantity?.value ?? null
}
