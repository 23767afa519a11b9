import type { LabelSets } from './label-sets.ts'
import type { Example, Measure } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'

/** The scores of one row’s labels, those that are true of it and the others. */
interface ScoredLabels {
  readonly relevant: Float64Array
  readonly others: Float64Array
}

/** Makes a measure of the mean of what each row’s scored labels are worth. */
export function ofScoredLabels(
  { labelSets, classScores = [] }: Examples,
  of: (row: ScoredLabels) => number,
): Measure {
  const { members } = labelSets as LabelSets
  const isRelevant = new Uint8Array(classScores.length)
  const part = ({ row, label }: Example) => {
    const truth = members[label] as Int32Array
    isRelevant.fill(0)
    for (const one of truth) isRelevant[one] = 1
    const relevant = new Float64Array(truth.length)
    const others = new Float64Array(classScores.length - truth.length)
    let at = 0
    for (const [one, scores] of classScores.entries()) {
      if (isRelevant[one] === 1) relevant[at++] = scores[row] as number
      else others[one - at] = scores[row] as number
    }
    return of({ relevant, others })
  }
  return { is: 'mean', part }
}

/** How many of some numbers are at least as large as one. */
export function atLeast(numbers: Float64Array, least: number): number {
  let count = 0
  for (const number of numbers) count += number >= least ? 1 : 0
  return count
}
