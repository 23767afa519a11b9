import { delong, delongPaired } from '@ml-actions/stats/hypotheses/delong'
import { aucInterval } from '@ml-actions/stats/intervals/auc'
import { type Estimate, type Undefined, zOf } from './estimate.ts'
import { areaOf } from './one-against-rest.ts'
import { type Both, type Examples, rowsOf } from './predictions.ts'
import type { Statistic } from './statistic.ts'

/** The fewest rows of each class for an area under the curve: with fewer, DeLong's variance is not to be trusted. */
const fewestOfClass = 10

/** Estimates the area under one ROC curve, by DeLong. */
export function estimateArea(all: Examples, code?: number): Estimate | Undefined {
  const examples = ofClass(all, code)
  const few = oneSided(examples)
  if (few !== undefined) return few
  const [labels, scores] = [positivesOf(examples), scoresOf(examples)]
  const auc = delong(labels, scores, examples.times)
  const within = (tail: number) => aucInterval(auc, zOf(tail))
  const error = Math.sqrt(auc.variance)
  return { is: 'estimate', value: auc.auc, n: rowsOf(examples), error, method: 'DeLong', within }
}

/** Estimates the difference of two areas over the same rows, candidate − factor · baseline, by DeLong. */
export function estimateAreaChange(both: Both, factor: number, code?: number): Estimate | Undefined {
  const [candidate, baseline] = [ofClass(both.candidate, code), ofClass(both.baseline, code)]
  const few = oneSided(candidate)
  if (few !== undefined) return few
  const [fresh, old] = [scoresOf(candidate), scoresOf(baseline)]
  const { first, second, covariance } = delongPaired(positivesOf(candidate), fresh, old, candidate.times)
  const squared = first.variance + factor ** 2 * second.variance - 2 * factor * covariance
  // Rounding may leave a tiny negative number where the true variance is none.
  const error = Math.sqrt(Math.max(0, squared))
  const value = first.auc - factor * second.auc
  const within = (tail: number) => [value - zOf(tail) * error, value + zOf(tail) * error] as const
  return { is: 'estimate', value, n: rowsOf(candidate), error, method: 'paired DeLong', within }
}

/** The area as a statistic of rows that may be weighted, with as many rows of each class as DeLong wants. */
export function weightedArea(all: Examples, code?: number): Statistic | Undefined {
  const examples = ofClass(all, code)
  return oneSided(examples) ?? areaOf(examples)
}

/** The rows with a class against the rest, where one is named. */
function ofClass(examples: Examples, code: number | undefined): Examples {
  const scores = code === undefined ? undefined : examples.classScores?.[code]
  return code === undefined || scores === undefined ? examples : { ...examples, positive: code, scores }
}

/** Says which class has too few rows for the areas of each against the rest. */
export function tooFewOfClass({ labels, classes }: Examples): Undefined | undefined {
  const counts = classes.map(() => 0)
  for (const label of labels) counts[label] = (counts[label] as number) + 1
  const few = counts.findIndex((count) => count < fewestOfClass)
  if (few < 0) return undefined
  const because = `it needs ${fewestOfClass} rows of each class, and ${JSON.stringify(classes[few]?.slice(0, 40))} has ${counts[few]}`
  return { is: 'undefined', reason: 'too-few-rows', because }
}

/** The scores, which were looked at before: without them there is no area to estimate. */
function scoresOf({ scores }: Examples): Float64Array {
  return scores as Float64Array
}

/** 1 for the rows of the positive class, 0 for the others. */
function positivesOf({ labels, positive }: Examples): Float64Array {
  return labels.map((label) => (label === positive ? 1 : 0))
}

function oneSided(examples: Examples): Undefined | undefined {
  const { labels, positive, times } = examples
  const positives = labels.reduce(
    (sum, label, row) => sum + (label === positive ? (times?.[row] ?? 1) : 0),
    0,
  )
  const fewer = Math.min(positives, rowsOf(examples) - positives)
  if (fewer >= fewestOfClass) return undefined
  const because = `it needs ${fewestOfClass} rows of each class, and one class has ${fewer}`
  return { is: 'undefined', reason: 'too-few-rows', because }
}
