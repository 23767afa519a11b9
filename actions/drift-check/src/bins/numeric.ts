import { type Column, State } from '@ml-actions/dataset/batch'
import type { Binning, Collecting, Counting } from './bins.ts'
import { growingDoubles } from './growing-doubles.ts'
import { nextUp } from './next-up.ts'
import { doublesIn } from './number-in.ts'
import { type Ordered, orderedAt } from './ordered.ts'
import { Tally } from './tally.ts'

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
 * @param values  the finite values of the reference in any order, with 0 for −0
 */
export function numericBins(values: Float64Array): NumericBins {
  return { is: 'numeric', edges: edgesOf(orderOf(values)) }
}

/** The order of a sample, as far as its bins need it. */
function orderOf(values: Float64Array): Ordered {
  return orderedAt(values, ranksFor(values.length))
}

/** The ranks that bins are made of, of so many finite values. */
export function ranksFor(length: number): readonly number[] {
  const last = length - 1
  if (last < 0) return []
  const around = deciles.flatMap((decile) => {
    const position = last * (decile / 10)
    return [Math.floor(position), Math.ceil(position)]
  })
  return [0, last, ...around, ...probesFor(length)]
}

/** Everything that may be an edge, whatever the spikes are. */
export function mayBeEdges(order: Pick<Ordered, 'at' | 'length'>): readonly number[] {
  if (order.length === 0) return []
  return edgesWith(order, probesFor(order.length).map(order.at))
}

function edgesOf(order: Ordered): readonly number[] {
  return order.length === 0 ? [] : edgesWith(order, spikesOf(order))
}

function edgesWith(order: Pick<Ordered, 'at' | 'length'>, spikes: readonly number[]): readonly number[] {
  const last = order.length - 1
  const edges = new Set([
    ...deciles.map((decile) => quantileAt(order, decile / 10)),
    order.at(0),
    nextUp(order.at(last)),
    ...spikes.flatMap((value) => [value, nextUp(value)]),
  ])
  return [...edges].sort((one, other) => one - other)
}

/** The quantile of type 7, as `quantile` of the statistics has it. */
function quantileAt(order: Pick<Ordered, 'at' | 'length'>, p: number): number {
  const position = (order.length - 1) * p
  const [below, above] = [order.at(Math.floor(position)), order.at(Math.ceil(position))]
  return below === above ? below : below + (above - below) * (position - Math.floor(position))
}

function collect(): Collecting<NumericBins> {
  const finite = growingDoubles()
  const rest: number[] = []
  let nulls = 0
  return {
    add(column, rows) {
      const { states } = column
      for (let row = 0; row < rows; row++) if (states[row] === State.null) nulls += 1
      for (const value of finite.addAll(doublesIn(column, rows), states, rows)) rest.push(value)
    },
    freeze() {
      const are = (wanted: number) => rest.filter((value) => Object.is(value, wanted)).length
      return frozenNumbers(orderOf(finite.all()), {
        negative: are(Number.NEGATIVE_INFINITY),
        positive: are(Number.POSITIVE_INFINITY),
        nan: are(Number.NaN),
        nulls,
      })
    },
  }
}

/** Rows without a finite value. */
export interface NotFinite {
  /** Infinities below and above all numbers. */
  readonly negative: number
  readonly positive: number
  readonly nan: number
  readonly nulls: number
}

/** Freezes bins by the order of the reference's finite values. */
export function frozenNumbers(order: Ordered, { negative, positive, nan, nulls }: NotFinite): Frozen {
  const edges = edgesOf(order)
  const counts = new Tally(edges)
  counts.addOrdered(order.below, order.length)
  counts.addValue(Number.NEGATIVE_INFINITY, negative)
  counts.addValue(Number.POSITIVE_INFINITY, positive)
  counts.addValue(Number.NaN, nan)
  counts.addNulls(nulls)
  return { bins: { is: 'numeric', edges }, counts: counts.all() }
}

type Frozen = ReturnType<Collecting<NumericBins>['freeze']>

function counting(edges: readonly number[]): Counting {
  const tally = new Tally(edges)
  return {
    add(column: Column, rows: number) {
      tally.addAll(doublesIn(column, rows), column.states, rows)
    },
    counts: () => tally.all(),
  }
}

/** How many rows a value must have to be a spike. */
function spikeOf(rows: number): number {
  return Math.max(spikeRows, spikeShare * rows)
}

/** Ranks of which every spike has one: a run of so many covers every so manieth place. */
function probesFor(rows: number): readonly number[] {
  const step = Math.ceil(spikeOf(rows))
  return Array.from({ length: Math.floor(rows / step) }, (_, probe) => (probe + 1) * step - 1)
}

function spikesOf(order: Ordered): readonly number[] {
  const spikes = probesFor(order.length).filter((rank) => order.equalTo(rank) >= spikeOf(order.length))
  return [...new Set(spikes.map((rank) => order.at(rank)))]
}
