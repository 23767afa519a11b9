import { nothing, type Undefined } from './estimate.ts'
import { inBoth, type LabelSets } from './label-sets.ts'
import type { Measure } from './metrics/metric.ts'
import type { Settings } from './metrics/settings.ts'
import type { PerClass } from './per-class.ts'
import type { Examples } from './predictions.ts'

/**
 * Makes a measure of each row’s own fraction, its labels counted as if they were rows of one class: scikit-learn’s
 * `average="samples"`.
 *
 * What a row counts for whose fraction is 0 / 0 `zero-division` says; without that, one such row leaves no value.
 */
export function ofSamples(per: PerClass, examples: Examples, settings: Settings): Measure | Undefined {
  const { rows, labels, predictions = labels, labelSets } = examples
  const substitute = settings['zero-division']
  const other = typeof substitute === 'number' ? substitute : Number.NaN
  const { members } = labelSets as LabelSets
  const values = new Float64Array(rows)
  let without = 0
  for (let row = 0; row < rows; row++) {
    const [truth, said] = [labels, predictions].map((codes) => members[codes[row] as number]) as [
      Int32Array,
      Int32Array,
    ]
    const tally = {
      support: Float64Array.of(truth.length),
      predicted: Float64Array.of(said.length),
      hits: Float64Array.of(inBoth(truth, said).length),
      rows: 1,
      apart: 0,
    }
    const { above, below } = per.of(tally, 0)
    without += below === 0 ? 1 : 0
    values[row] = below === 0 ? other : above / below
  }
  if (substitute === undefined && without > 0) {
    const many = without === 1 ? '1 row' : `${without} rows`
    const because = `${per.name} of ${many} is 0 / 0; "zero-division: 0" would count each as 0`
    return { ...nothing, because }
  }
  // The same kind of measure whether a row is left out or not, so that two models are compared.
  if (substitute !== 'skip') return { is: 'mean', part: ({ row }) => values[row] as number }
  if (without === rows) return { ...nothing, because: `${per.name} of every row is 0 / 0` }
  const isThere = (row: number) => !Number.isNaN(values[row])
  return {
    is: 'means',
    parts: [({ row }) => (isThere(row) ? (values[row] as number) : 0), ({ row }) => (isThere(row) ? 1 : 0)],
    of: ([sum = 0, there = 0]) => (there === 0 ? nothing : sum / there),
  }
}
