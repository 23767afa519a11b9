import { estimateCells } from './cells.ts'
import type { Counted, Estimate, Undefined } from './estimate.ts'
import type { Measure } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'
import type { Tally } from './tally.ts'

type OfTally = Measure & { is: 'tally' }

/** One model's side of a value: how it is made, and of which rows. */
export interface Side {
  readonly measure: OfTally
  readonly examples: Examples
}

/**
 * Estimates a function of a model's confusion matrix, or the difference of two models', first − factor · second.
 *
 * Rows differ only in their label and in what the models say, so that counts of these are resampled, not rows.
 * @param seed  what the value is; the random numbers follow from it and from the counts
 */
export function estimateTally(
  sides: readonly Side[],
  { seed, factor = 1 }: { readonly seed: string; readonly factor?: number },
): Estimate | Undefined {
  const cells = cellsOf(sides.map(({ examples }) => examples))
  const made = sides.map((side, at) => tallying(side, cells, at))
  const of = (counts: readonly number[]): Counted | Undefined => {
    const [first, second] = made.map((each) => each(counts)) as [Counted | Undefined, Counted | Undefined]
    if ('is' in first) return first
    if (second === undefined || 'is' in second) return second ?? first
    return { value: first.value - factor * second.value, n: Math.min(first.n, second.n) }
  }
  return estimateCells({ counts: cells.counts, of }, seed)
}

/** The combinations of a label and of what each model says that occur, and how often. */
interface Combinations {
  readonly labels: Int32Array
  /** What each model says, by side. */
  readonly said: readonly Int32Array[]
  readonly counts: readonly number[]
}

/** As many counters as these are kept in an array, more in a map. */
const mostDense = 1 << 20

function cellsOf(sides: readonly Examples[]): Combinations {
  const [{ classes, labels, rows }] = sides as readonly [Examples]
  const size = classes.length
  const span = size ** (sides.length + 1)
  const said = sides.map(({ predictions }) => predictions as Float64Array)
  const keyOf = (row: number) =>
    said.reduce((key, predictions) => key * size + (predictions[row] as number), labels[row] as number)
  const counts = span <= mostDense ? new Float64Array(span) : new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row)
    if (counts instanceof Map) counts.set(key, (counts.get(key) ?? 0) + 1)
    else counts[key] = (counts[key] as number) + 1
  }
  const found = [...counts.entries()].filter(([, count]) => count > 0).sort(([one], [other]) => one - other)
  const digit = (place: number) =>
    Int32Array.from(found, ([key]) => Math.floor(key / size ** (sides.length - place)) % size)
  return {
    labels: digit(0),
    said: sides.map((_, at) => digit(at + 1)),
    counts: found.map(([, count]) => count),
  }
}

/** The value of one side for any counts of the combinations. */
function tallying({ measure, examples }: Side, cells: Combinations, at: number) {
  const { labels, counts } = cells
  const said = cells.said[at] as Int32Array
  const size = examples.classes.length
  const weights = Float64Array.from(
    labels,
    (label, cell) => measure.weigh?.(label, said[cell] as number) ?? 0,
  )
  const empty = (): Tally => ({
    support: new Float64Array(size),
    predicted: new Float64Array(size),
    hits: new Float64Array(size),
    rows: 0,
    apart: 0,
  })
  const fill = (tally: Tally, some: readonly number[]): Tally => {
    for (const column of [tally.support, tally.predicted, tally.hits]) column.fill(0)
    tally.rows = 0
    tally.apart = 0
    for (let cell = 0; cell < some.length; cell++) {
      const [count, label, prediction] = [some[cell], labels[cell], said[cell]] as [number, number, number]
      tally.rows += count
      tally.support[label] = (tally.support[label] as number) + count
      tally.predicted[prediction] = (tally.predicted[prediction] as number) + count
      if (label === prediction) tally.hits[label] = (tally.hits[label] as number) + count
      tally.apart += count * (weights[cell] as number)
    }
    return tally
  }
  const seen = fill(empty(), counts)
  const again = empty()
  return (some: readonly number[]) => measure.of(fill(again, some), seen)
}
