import { State } from '@ml-actions/dataset/batch'
import { byCodePoint } from '@ml-actions/dataset/sources/glob'
import type { Binning, Collecting, Counting } from './bins.ts'
import { textIn } from './text-in.ts'

/**
 * Bins of values that are told apart and have no order, frozen on the reference. After the kept values come the others,
 * what the reference never had, and null.
 */
export interface CategoryBins {
  readonly is: 'category'
  /** The values with a bin of their own, most frequent first, ties by code point. */
  readonly kept: readonly string[]
  /** The values that the reference has too, and that are counted together. */
  readonly others: readonly string[]
}

/** So many different values are names, not categories: they are in no bins. */
export interface NoBins {
  readonly is: 'identifier-like'
}

/** The most different values that a category may have. */
const mostDistinct = 10_000
const mostKept = 100
const leastRows = 5
const leastShare = 0.001

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
  const others = sorted.slice(kept.length)
  return { is: 'category', kept: kept.map(([value]) => value), others: others.map(([value]) => value) }
}

function collect(): Collecting<CategoryBins | NoBins> {
  const values = new Map<string, number>()
  let nulls = 0
  return {
    add(column, rows) {
      const text = textIn(column)
      for (let row = 0; row < rows && values.size <= mostDistinct; row++) {
        if (column.states[row] === State.null) nulls += 1
        if (column.states[row] !== State.value) continue
        const value = text(row)
        values.set(value, (values.get(value) ?? 0) + 1)
      }
    },
    freeze() {
      if (values.size > mostDistinct) return { bins: { is: 'identifier-like' }, counts: [] }
      const bins = categoryBins(values)
      const count = (value: string) => values.get(value) ?? 0
      const others = bins.others.reduce((sum, value) => sum + count(value), 0)
      return { bins, counts: [...bins.kept.map(count), others, 0, nulls] }
    },
  }
}

function counting({ kept, others }: CategoryBins): Counting {
  const bins = new Map([
    ...kept.map((value, bin) => [value, bin] as const),
    ...others.map((value) => [value, kept.length] as const),
  ])
  const unseen = kept.length + 1
  const counts = new Float64Array(kept.length + 3)
  return {
    add(column, rows) {
      const text = textIn(column)
      for (let row = 0; row < rows; row++) {
        const state = column.states[row]
        if (state !== State.value && state !== State.null) continue
        const bin = state === State.null ? unseen + 1 : (bins.get(text(row)) ?? unseen)
        counts[bin] = (counts[bin] as number) + 1
      }
    },
    counts: () => [...counts],
  }
}
