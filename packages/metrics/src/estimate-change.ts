import { bootstrapRows } from '@ml-actions/stats/intervals/bootstrap'
import { pairedT } from '@ml-actions/stats/intervals/paired-t'
import { tango } from '@ml-actions/stats/intervals/tango'
import { wilson } from '@ml-actions/stats/intervals/wilson'
import { seeded } from '@ml-actions/stats/random'
import { momentsOf, variance } from '@ml-actions/stats/summaries/moments'
import { sumOf } from '@ml-actions/stats/summaries/sum'
import { estimateAreaChange } from './area.ts'
import { type Cells, estimateCells } from './cells.ts'
import { bcaBounds, type Estimate, nothing, resamples, type Undefined, zOf } from './estimate.ts'
import { squareAndAdd } from './estimate-apart.ts'
import { meanOf } from './mean.ts'
import { type eachExample, type Measure, type Metric, partsOf } from './metrics/metric.ts'
import type { Both } from './predictions.ts'
import { unusable } from './unusable.ts'

/**
 * Estimates how much a metric changed, candidate − factor · baseline, over the same rows.
 *
 * Tango's score interval for shares with the same denominator, DeLong for areas, t or BCa bootstrap on differences for
 * means, a paired BCa bootstrap for the others. A factor other than 1 serves relative margins: with 0.98 a bound above 0
 * shows that less than 2 % is lost. A share with such a factor gets square-and-add limits with the correlation of the pairs.
 */
export function estimateChange(metric: Metric, both: Both, factor = 1): Estimate | Undefined {
  const { measure, name } = metric
  const not = unusable(metric, both.candidate) ?? unusable(metric, both.baseline)
  if (not !== undefined) return not
  switch (measure.is) {
    case 'share':
      if (measure.among === 'predictions') return cells(cellsOfShare(measure), both, { name, factor })
      return factor === 1 ? share(measure, both) : scaledShare(measure, both, factor)
    case 'cells':
      return cells(measure, both, { name, factor })
    case 'mean':
      return meanOf(differences(both, measure.part, factor), `${name} ${factor}`)
    case 'root-mean':
      return root(both, measure.part, { name, factor })
    case 'area':
      return estimateAreaChange(both, factor)
  }
}

type Part = (example: Parameters<Parameters<typeof eachExample>[1]>[0]) => number

/** How many rows count with both, with the candidate only, with the baseline only, with neither. */
interface Agreement {
  readonly both: number
  readonly gained: number
  readonly lost: number
  readonly neither: number
}

function agreement(measure: Measure & { is: 'share' }, { candidate, baseline }: Both): Agreement {
  const counts = [0, 0, 0, 0]
  const part: Part = (example) => measure.part(example) ?? Number.NaN
  const [one, other] = [partsOf(candidate, part), partsOf(baseline, part)]
  for (const [row, value] of one.entries()) {
    const cell = 2 * value + (other[row] as number)
    if (cell >= 0) counts[cell] = (counts[cell] as number) + 1
  }
  const [neither = 0, lost = 0, gained = 0, all = 0] = counts
  return { both: all, gained, lost, neither }
}

function share(measure: Measure & { is: 'share' }, both: Both): Estimate | Undefined {
  const seen = agreement(measure, both)
  const { gained, lost } = seen
  const n = seen.both + gained + lost + seen.neither
  if (n === 0) return nothing
  return {
    is: 'estimate',
    value: (gained - lost) / n,
    n,
    // From the share of rows on which the two disagree: what it is if the models are equally good.
    error: Math.sqrt((gained + lost) / n / n),
    method: 'Tango',
    within: (tail) => tango({ pairs: n, gained, lost }, zOf(tail)),
  }
}

function scaledShare(measure: Measure & { is: 'share' }, both: Both, factor: number): Estimate | Undefined {
  const { both: all, gained, lost, neither } = agreement(measure, both)
  const n = all + gained + lost + neither
  if (n === 0) return nothing
  const [one, other] = [all + gained, all + lost]
  const spread = Math.sqrt(one * (n - one) * other * (n - other))
  const correlation = spread === 0 ? 0 : (all * neither - gained * lost) / spread
  const within = (tail: number) =>
    squareAndAdd(
      { value: one / n, bounds: wilson(one, n, zOf(tail)) },
      { value: other / n, bounds: wilson(other, n, zOf(tail)) },
      { factor, correlation },
    )
  const [p, q] = [one / n, other / n]
  const shared = correlation * Math.sqrt(p * (1 - p) * q * (1 - q))
  const perRow = p * (1 - p) + factor ** 2 * q * (1 - q) - 2 * factor * shared
  return {
    is: 'estimate',
    value: p - factor * q,
    n,
    error: Math.sqrt(Math.max(0, perRow) / n),
    method: 'paired square-and-add',
    within,
  }
}

/** A share as a function of counts: rows that do not matter, that do not count, that count. */
function cellsOfShare(measure: Measure & { is: 'share' }): Measure & { is: 'cells' } {
  return {
    is: 'cells',
    cells: 3,
    cell: (example) => (measure.part(example) ?? -1) + 1,
    of: ([, not = 0, counted = 0]) =>
      not + counted === 0 ? undefined : { value: counted / (not + counted), n: not + counted },
  }
}

/** A row falls into one cell for each model, so the two together into one of a square of cells. */
function cells(
  measure: Measure & { is: 'cells' },
  { candidate, baseline }: Both,
  { name, factor }: { readonly name: string; readonly factor: number },
): Estimate | Undefined {
  const size = measure.cells
  const counts = Array<number>(size * size).fill(0)
  const [one, other] = [partsOf(candidate, measure.cell), partsOf(baseline, measure.cell)]
  for (const [row, cell] of one.entries()) {
    const at = cell * size + (other[row] as number)
    counts[at] = (counts[at] as number) + 1
  }
  const of: Cells['of'] = (some) => {
    const margin = (pick: (cell: number) => number) => {
      const sums = Array<number>(size).fill(0)
      for (const [cell, count] of some.entries()) sums[pick(cell)] = (sums[pick(cell)] as number) + count
      return measure.of(sums)
    }
    const first = margin((cell) => Math.floor(cell / size))
    const second = margin((cell) => cell % size)
    if (first === undefined || second === undefined) return undefined
    return { value: first.value - factor * second.value, n: Math.min(first.n, second.n) }
  }
  return estimateCells({ counts, of }, `${name} ${factor}`)
}

function differences({ candidate, baseline }: Both, part: Part, factor: number): Float64Array {
  const other = partsOf(baseline, part)
  return partsOf(candidate, part).map((value, row) => value - factor * (other[row] as number))
}

/** Above this many rows the roots of two means are compared by the delta method, below by a bootstrap. */
const manyRows = 2_000

function root(
  { candidate, baseline }: Both,
  part: Part,
  { name, factor }: { readonly name: string; readonly factor: number },
): Estimate | Undefined {
  const pairs = sortedPairs(partsOf(candidate, part), partsOf(baseline, part))
  const n = candidate.rows
  const [mean, otherMean] = [sumOf(pairs.first) / n, sumOf(pairs.second) / n]
  if (!Number.isFinite(mean) || !Number.isFinite(otherMean)) {
    return { is: 'undefined', reason: 'not-finite', because: 'its sum is beyond the largest double' }
  }
  const value = Math.sqrt(mean) - factor * Math.sqrt(otherMean)
  const slopes = [slopeAt(mean), factor * slopeAt(otherMean)] as const
  // What each row adds to the difference of the roots, to first order.
  const adds = pairs.first.map(
    (one, row) => slopes[0] * (one - mean) - slopes[1] * ((pairs.second[row] as number) - otherMean),
  )
  const error = Math.sqrt((variance(momentsOf(adds)) ?? 0) / n)
  if (n === 1 || n > manyRows) {
    const within = (tail: number) => {
      const [low, high] = pairedT(adds, tail)
      return [value + low, value + high] as const
    }
    return { is: 'estimate', value, n, error, method: 'delta method', within }
  }
  const within = resampledRoots(pairs, { value, factor, seed: `${name} ${factor} ${n} ${value}` })
  return { is: 'estimate', value, n, error, method: 'BCa bootstrap', within }
}

/** The slope of the square root; of a mean of 0, whose rows are all 0, none is needed. */
function slopeAt(mean: number): number {
  return mean === 0 ? 0 : 1 / (2 * Math.sqrt(mean))
}

interface Pairs {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** Bounds of a difference of roots of means, the pairs resampled together. */
function resampledRoots(
  { first, second }: Pairs,
  { value, factor, seed }: { readonly value: number; readonly factor: number; readonly seed: string },
) {
  const n = first.length
  const difference = (sum: number, otherSum: number, rows: number) =>
    Math.sqrt(Math.max(0, sum) / rows) - factor * Math.sqrt(Math.max(0, otherSum) / rows)
  const statistic = (times: Uint32Array) => {
    const sum = (parts: Float64Array) =>
      parts.reduce((all, each, row) => all + each * (times[row] as number), 0)
    return difference(sum(first), sum(second), n)
  }
  const [sum, otherSum] = [sumOf(first), sumOf(second)]
  return bcaBounds({
    value,
    replicates: () => bootstrapRows(n, statistic, { resamples, random: seeded(seed) }),
    leftOut: () => first.map((one, row) => difference(sum - one, otherSum - (second[row] as number), n - 1)),
  })
}

/** The same pairs in an order of their own, so that the order of rows changes nothing. */
function sortedPairs(first: Float64Array, second: Float64Array): Pairs {
  const at = (values: Float64Array, row: number) => values[row] as number
  const order = Int32Array.from(first.keys()).sort(
    (one, other) => at(first, one) - at(first, other) || at(second, one) - at(second, other),
  )
  const pick = (values: Float64Array) => Float64Array.from(order, (row) => at(values, row))
  return { first: pick(first), second: pick(second) }
}
