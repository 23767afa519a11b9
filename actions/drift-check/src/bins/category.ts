import { sha256 } from '@ml-actions/action/settings-file'
import { byCodePoint } from '@ml-actions/dataset/sources/glob'
import type { Binning, Collecting, Counting } from './bins.ts'
import { eachValue } from './each-value.ts'

/**
 * Bins of values that are told apart and have no order, frozen on the reference. After the kept values come the others,
 * what the reference never had, and null.
 */
export interface CategoryBins {
  readonly is: 'category'
  /** The values with a bin of their own, most frequent first, ties by code point. */
  readonly kept: readonly string[]
  /** Marks of the values that the reference has too, and that are counted together: rare ones, so they are not named. */
  readonly others: readonly string[]
  readonly tail: Tail
}

/** What the reference's own rare values tell of how many new ones the next sample has. */
export interface Tail {
  /**
   * Rows whose value no other row has: held against the rest of the reference, they are what it never had, and so great a
   * share of the next sample is that too (Good 1953, Biometrika 40:237–264).
   */
  readonly alone: number
  /** Rows of values that at most four rows have. */
  readonly scarce: number
}

/** Values that the reference never had: in which bin they are counted, and how many its rare ones make expect. */
export interface Unseen extends Tail {
  readonly bin: number
}

/** So many different values are names, not categories: they are in no bins. Nor is what an engine was not asked. */
export type NoBins =
  | { readonly is: 'identifier-like' }
  | { readonly is: 'not-asked'; readonly because: string }

/** The most different values that a category may have. */
export const mostDistinct = 10_000
const mostKept = 100
const leastRows = 5
const leastShare = 0.001
const mostScarce = 4

/** Texts, categories and booleans. */
export const category: Binning<CategoryBins | NoBins> = {
  collect,
  count: (bins) => (bins.is === 'category' ? counting(bins) : { add: () => {}, counts: () => [] }),
  nullBin: (bins) => (bins.is === 'category' ? bins.kept.length + 2 : 0),
}

/**
 * Freezes bins: a value that is frequent enough has its own.
 * @param counts  rows of the reference by value
 */
export function categoryBins(counts: ReadonlyMap<string, number>): CategoryBins {
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const enough = Math.max(leastRows, leastShare * rows)
  const sorted = [...counts].sort(
    ([one, first], [other, second]) => second - first || byCodePoint(one, other),
  )
  const kept = sorted.filter(([, count]) => count >= enough).slice(0, mostKept)
  const others = sorted.slice(kept.length).map(([value]) => markOf(value))
  return { is: 'category', kept: kept.map(([value]) => value), others: others.sort(), tail: tailOf(counts) }
}

function tailOf(counts: ReadonlyMap<string, number>): Tail {
  let [alone, scarce] = [0, 0]
  for (const count of counts.values()) {
    if (count === 1) alone += 1
    if (count <= mostScarce) scarce += count
  }
  return { alone, scarce }
}

function collect(): Collecting<CategoryBins | NoBins> {
  const values = new Map<string, number>()
  let nulls = 0
  return {
    add(column, rows) {
      nulls += eachValue(column, rows, (value, times) => {
        if (values.size <= mostDistinct) values.set(value, (values.get(value) ?? 0) + times)
      })
    },
    freeze: () => frozenValues(values, nulls),
  }
}

/**
 * Freezes bins, where there are not too many different values.
 * @param values  rows of the reference by value
 */
export function frozenValues(values: ReadonlyMap<string, number>, nulls: number): Frozen {
  if (values.size > mostDistinct) return { bins: { is: 'identifier-like' }, counts: [] }
  const bins = categoryBins(values)
  const kept = bins.kept.map((value) => values.get(value) ?? 0)
  const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0)
  return { bins, counts: [...kept, sum(values.values()) - sum(kept), 0, nulls] }
}

type Frozen = ReturnType<Collecting<CategoryBins | NoBins>['freeze']>

function counting(bins: CategoryBins): Counting {
  const tally = tallyIn(bins)
  return {
    add: (column, rows) => tally.addNulls(eachValue(column, rows, tally.addValue)),
    counts: tally.counts,
  }
}

/** Starts to count values, some rows of one at a time, in bins that were frozen on the reference. */
export function tallyIn({ kept, others }: CategoryBins) {
  const bins = new Map(kept.map((value, bin) => [value, bin] as const))
  const marks = new Set(others)
  const unseen = kept.length + 1
  const binOf = (value: string) => {
    const known = bins.get(value)
    if (known !== undefined) return known
    const bin = marks.has(markOf(value)) ? kept.length : unseen
    // Values come again and again, and a mark takes time; but what is never the same must not fill the memory.
    if (bins.size < mostDistinct) bins.set(value, bin)
    return bin
  }
  const counts = new Float64Array(kept.length + 3)
  return {
    addValue(value: string, times: number) {
      const bin = binOf(value)
      counts[bin] = (counts[bin] as number) + times
    },
    addNulls(nulls: number) {
      counts[unseen + 1] = (counts[unseen + 1] as number) + nulls
    },
    counts: (): readonly number[] => [...counts],
  }
}

/** Marks a value so that it is known again and not read: 64 bits of its SHA-256. */
function markOf(value: string): string {
  return sha256(value).slice('sha256:'.length, 'sha256:'.length + 16)
}
