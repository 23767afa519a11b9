import { type Column, State } from '@ml-actions/dataset/batch'
import { quantileOfSorted } from '@ml-actions/stats/summaries/quantile'
import type { Binning, Collecting, Counting } from './bins.ts'
import { growingDoubles } from './growing-doubles.ts'
import { nextUp } from './next-up.ts'
import { numberIn } from './number-in.ts'

/**
 * Bins of numbers, frozen on the reference: `(−∞, e₁), [e₁, e₂), … [eₘ, ∞)`. Only what the reference never had lies in
 * the first and the last one. After them come null and NaN.
 */
export interface NumericBins {
  readonly is: 'numeric'
  /** Ascending, none twice; none where the reference has no finite value. */
  readonly edges: readonly number[]
}

const deciles = [1, 2, 3, 4, 5, 6, 7, 8, 9]
/** A value is a spike, with a bin of its own, when it is so great a share of all, and at least so many. */
const spikeShare = 0.1
const spikeRows = 20

/** Numbers, and what is counted like them: days and instants as days since 1970. */
export const numeric: Binning<NumericBins> = {
  collect,
  count: ({ edges }) => counting(edges),
  nullBin: ({ edges }) => edges.length + 1,
}

/**
 * Freezes bins: at the deciles (type 7), at the lowest value and just above the highest, and around each spike.
 * @param sorted  the finite values of the reference in ascending order, with 0 for −0
 */
export function numericBins(sorted: Float64Array): NumericBins {
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]]
  if (lowest === undefined || highest === undefined) return { is: 'numeric', edges: [] }
  const edges = new Set([
    ...deciles.map((decile) => quantileOfSorted(sorted, decile / 10)),
    lowest,
    nextUp(highest),
    ...spikesOf(sorted).flatMap((value) => [value, nextUp(value)]),
  ])
  return { is: 'numeric', edges: [...edges].sort((one, other) => one - other) }
}

function collect(): Collecting<NumericBins> {
  const finite = growingDoubles()
  const rest: number[] = []
  let nulls = 0
  return {
    add(column, rows) {
      const number = numberIn(column)
      for (let row = 0; row < rows; row++) {
        if (column.states[row] === State.null) nulls += 1
        if (column.states[row] !== State.value) continue
        const value = number(row)
        if (Number.isFinite(value)) finite.add(value)
        else rest.push(value)
      }
    },
    freeze() {
      const sorted = finite.sorted()
      const bins = numericBins(sorted)
      const counts = new Tally(bins.edges)
      counts.addSorted(sorted)
      for (const value of rest) counts.addValue(value)
      counts.addNulls(nulls)
      return { bins, counts: counts.all() }
    },
  }
}

function counting(edges: readonly number[]): Counting {
  const tally = new Tally(edges)
  return {
    add(column: Column, rows: number) {
      const number = numberIn(column)
      for (let row = 0; row < rows; row++) {
        if (column.states[row] === State.null) tally.addNulls(1)
        else if (column.states[row] === State.value) tally.addValue(number(row))
      }
    },
    counts: () => tally.all(),
  }
}

/** Counts by bin, then null, then NaN. */
class Tally {
  readonly #edges: Float64Array
  readonly #counts: Float64Array

  constructor(edges: readonly number[]) {
    this.#edges = Float64Array.from(edges)
    this.#counts = new Float64Array(edges.length + 3)
  }

  addValue(value: number): void {
    const bin = Number.isNaN(value) ? this.#edges.length + 2 : atMost(this.#edges, value)
    this.#counts[bin] = (this.#counts[bin] as number) + 1
  }

  addNulls(nulls: number): void {
    const bin = this.#edges.length + 1
    this.#counts[bin] = (this.#counts[bin] as number) + nulls
  }

  /** Counts values in ascending order by looking for each edge among them. */
  addSorted(sorted: Float64Array): void {
    let before = 0
    this.#edges.forEach((edge, bin) => {
      const below = firstAtLeast(sorted, edge)
      this.#counts[bin] = (this.#counts[bin] as number) + below - before
      before = below
    })
    this.#counts[this.#edges.length] = (this.#counts[this.#edges.length] as number) + sorted.length - before
  }

  all(): readonly number[] {
    return [...this.#counts]
  }
}

/** How many edges are at most a value. */
function atMost(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((edges[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low
}

function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function spikesOf(sorted: Float64Array): readonly number[] {
  const wanted = Math.max(spikeRows, spikeShare * sorted.length)
  const spikes: number[] = []
  // A run of so many covers every so manieth place.
  const step = Math.ceil(wanted)
  for (let at = step - 1; at < sorted.length; at += step) {
    const value = sorted[at] as number
    if (value === spikes.at(-1)) continue
    const rows = firstAtLeast(sorted, nextUp(value)) - firstAtLeast(sorted, value)
    if (rows >= wanted) spikes.push(value)
  }
  return spikes
}
