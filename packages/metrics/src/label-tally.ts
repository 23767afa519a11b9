import type { Counted, Undefined } from './estimate.ts'
import { inBoth, type LabelSets } from './label-sets.ts'
import type { Examples } from './predictions.ts'
import type { Statistic } from './statistic.ts'
import type { Tally } from './tally.ts'

/**
 * A function of how often each label was true, was predicted, and was both, as a statistic of rows that may be weighted.
 *
 * Rows are resampled with all their labels, since labels of one row depend on one another. To first order a row adds the
 * slopes of the counts that it is part of: the function must not change when all counts grow alike.
 */
export function labelStatistic(
  examples: Examples,
  sets: LabelSets,
  of: (tally: Tally, seen: Tally) => Counted | Undefined,
): Statistic | Undefined {
  const kinds = kindsOf(examples, sets)
  const tally = (times: ArrayLike<number>) => tallied(kinds, times, sets.names.length)
  const ones = new Uint8Array(examples.rows).fill(1)
  const seen = tally(ones)
  const found = of(seen, seen)
  if ('is' in found) return found
  const worth = (some: Tally) => {
    const value = of(some, seen)
    return 'is' in value ? undefined : value.value
  }
  const weighted = (times: ArrayLike<number>) => {
    const some = tally(times)
    return some.rows === 0 ? undefined : worth(some)
  }
  const influence = () => {
    const slopes = slopesAt(tally(ones), (some) => worth(some) ?? found.value)
    const adds = new Float64Array(kinds.number)
    for (const [at, slot] of kinds.slots.entries()) {
      const kind = kinds.owners[at] as number
      adds[kind] = (adds[kind] as number) + examples.rows * (slopes[slot] as number)
    }
    return Float64Array.from(kinds.of).map((kind) => adds[kind] as number)
  }
  return { ...found, weighted, influence }
}

/** Rows of one set of true labels and one of predicted ones are of one kind, and in the same counts. */
interface Kinds {
  readonly number: number
  /** Of each row. */
  readonly of: Int32Array
  /** The counts that a kind is in, one after another: a label’s support, then all predictions, then all hits. */
  readonly slots: Int32Array
  /** The kind that each of them is of. */
  readonly owners: Int32Array
}

function kindsOf({ labels, predictions = labels }: Examples, { names, members }: LabelSets): Kinds {
  const known = new Map<number, number>()
  const [slots, owners]: [number[], number[]] = [[], []]
  const of = Int32Array.from(labels).map((truth, row) => {
    const said = predictions[row] as number
    const key = truth * members.length + said
    const kind = known.get(key) ?? known.size
    if (kind < known.size) return kind
    known.set(key, kind)
    const [one, other] = [members[truth], members[said]] as [Int32Array, Int32Array]
    for (const [count, each] of [one, other, inBoth(one, other)].entries()) {
      for (const label of each) {
        slots.push(count * names.length + label)
        owners.push(kind)
      }
    }
    return kind
  })
  return { number: known.size, of, slots: Int32Array.from(slots), owners: Int32Array.from(owners) }
}

function tallied({ number, of, slots, owners }: Kinds, times: ArrayLike<number>, labels: number): Tally {
  const ofKind = new Float64Array(number)
  let rows = 0
  for (let row = 0; row < of.length; row++) {
    const kind = of[row] as number
    ofKind[kind] = (ofKind[kind] as number) + (times[row] as number)
    rows += times[row] as number
  }
  const counts = new Float64Array(3 * labels)
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    counts[slot] = (counts[slot] as number) + (ofKind[owners[at] as number] as number)
  }
  return tallyOf(counts, rows)
}

function tallyOf(counts: Float64Array, rows: number): Tally {
  const labels = counts.length / 3
  return {
    support: counts.subarray(0, labels),
    predicted: counts.subarray(labels, 2 * labels),
    hits: counts.subarray(2 * labels),
    rows,
    apart: 0,
  }
}

/** How far from a count its slope is taken, as a part of the rows. */
const step = 1e-6

/** How fast the value grows with each count, by central differences, in the order of the slots. */
function slopesAt({ support, predicted, hits, rows }: Tally, value: (tally: Tally) => number): Float64Array {
  const counts = Float64Array.of(...support, ...predicted, ...hits)
  const reach = step * rows
  return counts.map((own, slot) => {
    const beside = (by: number) => {
      counts[slot] = own + by
      const found = value(tallyOf(counts, rows))
      counts[slot] = own
      return found
    }
    return (beside(reach) - beside(-reach)) / (2 * reach)
  })
}
