import { estimateCells } from './cells.ts'
import {
  type Counted,
  type Estimate,
  isUnmoved,
  type Undefined,
  unseenMethod,
  unseenShare,
  valueOr,
} from './estimate.ts'
import type { Measure } from './metrics/metric.ts'
import type { Examples } from './predictions.ts'
import type { Statistic } from './statistic.ts'
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
  const estimate = estimateCells({ counts: cells.counts, of }, seed)
  const [side, other] = sides
  if (side === undefined || other !== undefined || estimate.is === 'undefined' || !isUnmoved(estimate))
    return estimate
  const within = (tail: number) => unseen(side, cells, { value: estimate.value, tail })
  return { ...estimate, method: unseenMethod, within }
}

/** Of more classes than these the rarest are looked at: a wrong row weighs most there. */
const mostClasses = 60

/**
 * Bounds of a value that no row's absence changes, as of a model that is right everywhere: resamples never leave it, yet
 * there may be kinds of rows that these do not show. The bounds are those with the worst and the best such kind.
 */
function unseen(
  side: Side,
  cells: Combinations,
  { value, tail }: { readonly value: number; readonly tail: number },
): readonly [number, number] {
  const rows = cells.counts.reduce((sum, count) => sum + count, 0)
  const share = unseenShare(rows, tail)
  const moved = [...cells.counts.map((count) => count * (1 - share)), rows * share]
  let [low, high] = [value, value]
  const codes = rarest(cells, side.examples.classes.length)
  for (const label of codes)
    for (const said of codes) {
      const more: Combinations = {
        labels: Int32Array.of(...cells.labels, label),
        said: cells.said.map((each) => Int32Array.of(...each, said)),
        counts: [...cells.counts, 0],
      }
      const other = valueOr(tallying(side, more, 0)(moved), value)
      low = Math.min(low, other)
      high = Math.max(high, other)
    }
  return [low, high]
}

/** The codes of classes, the rarest label first. */
function rarest({ labels, counts }: Combinations, classes: number): readonly number[] {
  const support = new Float64Array(classes)
  labels.forEach((label, cell) => {
    support[label] = (support[label] as number) + (counts[cell] as number)
  })
  const codes = Array.from(support.keys())
  return codes
    .toSorted((one, other) => (support[one] as number) - (support[other] as number))
    .slice(0, mostClasses)
}

/** The same as a statistic of rows that may be weighted; rows of one combination add the same. */
export function tallyStatistic(side: Side): Statistic | Undefined {
  const { examples } = side
  const { rows, labels, classes, predictions = labels } = examples
  const cells = cellsOf([examples])
  const of = tallying(side, cells, 0)
  const seen = of(cells.counts)
  if ('is' in seen) return seen
  const [said] = cells.said as readonly [Int32Array]
  const places = new Map(
    [...cells.labels].map((label, cell) => [label * classes.length + (said[cell] as number), cell]),
  )
  const cell = Int32Array.from(
    labels,
    (label, row) => places.get(label * classes.length + (predictions[row] as number)) as number,
  )
  const value = (counts: readonly number[]) => {
    const found = of(counts)
    return 'is' in found ? undefined : found.value
  }
  const weighted = (times: ArrayLike<number>) => {
    const counts = cells.counts.map(() => 0)
    for (let row = 0; row < rows; row++)
      counts[cell[row] as number] = (counts[cell[row] as number] as number) + (times[row] as number)
    return value(counts)
  }
  const influence = () => {
    const less = [...cells.counts]
    const adds = cells.counts.map((count, at) => {
      less[at] = count - 1
      const without = value(less) ?? 0
      less[at] = count
      return (rows - 1) * (seen.value - without)
    })
    return Float64Array.from(cell).map((at) => adds[at] as number)
  }
  return { ...seen, weighted, influence }
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
  const [{ classes, labels, rows, times }] = sides as readonly [Examples]
  const size = classes.length
  const span = size ** (sides.length + 1)
  const said = sides.map(({ predictions }) => predictions as Float64Array)
  const keyOf = (row: number) =>
    said.reduce((key, predictions) => key * size + (predictions[row] as number), labels[row] as number)
  const counts = span <= mostDense ? new Float64Array(span) : new Map<number, number>()
  for (let row = 0; row < rows; row++) {
    const key = keyOf(row)
    const more = times?.[row] ?? 1
    if (counts instanceof Map) counts.set(key, (counts.get(key) ?? 0) + more)
    else counts[key] = (counts[key] as number) + more
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
