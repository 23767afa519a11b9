import { descending } from './order.ts'
import type { Examples } from './predictions.ts'

/** How many places of the x-axis a curve is given at: 0, 0.01, … 1. */
const places = 101

/** A curve of a score over all its thresholds, given at evenly spaced places from 0 to 1. */
export interface Curves {
  /** The true positive rate at each false positive rate; straight between two thresholds, as scikit-learn's `auc` has it. */
  readonly roc: Float64Array
  /** The precision at the highest threshold that reaches each recall. */
  readonly precision: Float64Array
}

/** How many rows of each class score at least as high as one threshold. */
interface Step {
  readonly hits: number
  readonly alarms: number
}

/**
 * Computes the receiver operating characteristic and the curve of precision over recall of a binary task.
 * @returns undefined without scores, where one is missing, and where a class has no rows
 */
export function curvesOf(examples: Examples): Curves | undefined {
  const { task, scores } = examples
  if (task !== 'binary' || scores === undefined || scores.some((score) => Number.isNaN(score)))
    return undefined
  const steps = stepsOf(examples, scores)
  const last = steps.at(-1)
  if (last === undefined || last.hits === 0 || last.alarms === 0) return undefined
  return { roc: rocOf(steps, last), precision: precisionOf(steps, last) }
}

/** The counts after each group of rows with one score, the highest first. */
function stepsOf({ labels, positive }: Examples, scores: Float64Array): readonly Step[] {
  const { rows, ends } = descending(scores)
  let [hits, at] = [0, 0]
  return Array.from(ends, (end) => {
    for (; at < end; at++) if (labels[rows[at] as number] === positive) hits += 1
    return { hits, alarms: end - hits }
  })
}

function rocOf(steps: readonly Step[], all: Step): Float64Array {
  let from: Step = { hits: 0, alarms: 0 }
  let at = 0
  return Float64Array.from({ length: places }, (_, place) => {
    const wanted = (place * all.alarms) / (places - 1)
    // Past every threshold that costs no more, so that a place on a vertical piece has its upper end.
    for (let step = steps[at]; step !== undefined && step.alarms <= wanted; step = steps[++at]) from = step
    const to = steps[at] ?? all
    const part = to.alarms === from.alarms ? 0 : (wanted - from.alarms) / (to.alarms - from.alarms)
    return (from.hits + part * (to.hits - from.hits)) / all.hits
  })
}

function precisionOf(steps: readonly Step[], all: Step): Float64Array {
  let at = steps.findIndex(({ hits }) => hits > 0)
  return Float64Array.from({ length: places }, (_, place) => {
    while ((steps[at] as Step).hits * (places - 1) < place * all.hits) at += 1
    const { hits, alarms } = steps[at] as Step
    return hits / (hits + alarms)
  })
}
