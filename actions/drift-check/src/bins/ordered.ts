/** A sample as far as its order is asked for. */
export interface Ordered {
  readonly length: number
  /** The value at a rank, from 0, in ascending order; only of a rank that was asked for. */
  at(rank: number): number
  /** How many values equal the one at a rank that was asked for. */
  equalTo(rank: number): number
  /** How many values are below an edge: one of those values, what follows it, or what lies between two neighbours. */
  below(edge: number): number
}

const buckets = 65_536
/** Fewer values are sorted at once. */
const few = 4096

/**
 * Finds the values at some ranks without sorting all: values are counted in buckets of equal width, and only the buckets
 * in which a rank lies are sorted. A tenth of the time of sorting a million; where one bucket holds all it is a sort.
 * @param values  all finite
 * @param ranks   whole numbers from 0, below the length
 */
export function orderedAt(values: Float64Array, ranks: readonly number[]): Ordered {
  const isFew = values.length < few
  const bucketOf = isFew ? () => 0 : bucketsOver(values)
  const before = startsOf(values, bucketOf, isFew ? 1 : buckets)
  const bucketAt = (rank: number) => lastAtMost(before, rank)
  const lists = sortedIn(values, bucketOf, new Set(ranks.map(bucketAt)))
  const at = (rank: number) => {
    const bucket = bucketAt(rank)
    return lists.get(bucket)?.[rank - (before[bucket] as number)] as number
  }
  const below = (edge: number) => {
    const bucket = Math.min(before.length - 1, Math.max(0, bucketOf(edge)))
    return (before[bucket] as number) + firstAtLeast(lists.get(bucket) ?? none, edge)
  }
  return {
    length: values.length,
    at,
    below,
    equalTo(rank) {
      const value = at(rank)
      const list = lists.get(bucketAt(rank)) ?? none
      let last = firstAtLeast(list, value)
      const first = last
      while (list[last] === value) last += 1
      return last - first
    },
  }
}

const none = new Float64Array()

/** Buckets from the lowest value to the highest; all in the first where their distance is no double, or nothing. */
function bucketsOver(values: Float64Array): (value: number) => number {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  const scale = (buckets - 1) / (highest - lowest)
  if (!Number.isFinite(scale) || scale === 0) return () => 0
  return (value) => ((value - lowest) * scale) | 0
}

/** How many values lie in the buckets before each. */
function startsOf(values: Float64Array, bucketOf: (value: number) => number, size: number): Float64Array {
  const counts = new Float64Array(size)
  for (const value of values) {
    const bucket = bucketOf(value)
    counts[bucket] = (counts[bucket] as number) + 1
  }
  let sum = 0
  return counts.map((count) => {
    sum += count
    return sum - count
  })
}

/** The values of the chosen buckets, each in order. */
function sortedIn(
  values: Float64Array,
  bucketOf: (value: number) => number,
  chosen: ReadonlySet<number>,
): ReadonlyMap<number, Float64Array> {
  const isChosen = new Uint8Array(buckets)
  for (const bucket of chosen) isChosen[bucket] = 1
  const kept = values.filter((value) => isChosen[bucketOf(value)] === 1).sort()
  const lists = new Map<number, Float64Array>()
  for (let from = 0; from < kept.length; ) {
    const bucket = bucketOf(kept[from] as number)
    let to = from
    while (to < kept.length && bucketOf(kept[to] as number) === bucket) to += 1
    lists.set(bucket, kept.subarray(from, to))
    from = to
  }
  return lists
}

/** The place of the first value that is at least a wanted one. */
function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** The last place that starts at a rank or before it: the bucket that holds the rank. */
function lastAtMost(starts: Float64Array, rank: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) <= rank) low = middle + 1
    else high = middle
  }
  return low - 1
}
