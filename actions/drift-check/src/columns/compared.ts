import { weightedBonferroni } from '@ml-actions/stats/corrections/weighted-bonferroni'
import { homogeneity } from '@ml-actions/stats/hypotheses/homogeneity'
import { risen } from '@ml-actions/stats/hypotheses/risen'
import type { Unseen } from '../bins/category.ts'
import type { Counted } from './counted.ts'
import { type Numbers, numbersOf } from './numbers.ts'

/** The numbers of a column, and the p of both its tests together. */
export interface Compared extends Numbers {
  /** Undefined where all rows of both sides lie in one bin. */
  readonly p?: number
}

/** What of the chance of a false alarm the chi-square test has; the rest is for bins that are too rare for it. */
const weightOfAll = 0.95

/**
 * Rows that a value must be expected to have on both sides to be compared by itself. Bins that the reference chose have more
 * rows there than the next sample will have: where λ rows are expected of many values the index has about 0.64/λ too much.
 * At 5 rows (200 values, 1,000 rows on each side, no difference) every second column was called drifted.
 */
const leastOwn = 20

/**
 * Compares a column with its reference by all of its bins, and each bin by itself: a new spike lies in a bin that is
 * put together with others for the chi-square test, where its expected count is small.
 * @param column  with rows on both sides
 */
export function compared(column: Counted): Compared {
  const { reference, current, unseen } = column
  if (unseen === undefined) return withP(column, numbersOf(reference, current))
  const [old, fresh] = inKeyBins(reference, current, unseen)
  const [rarer = 0, never = 0, nulls = 0] = old.slice(-3)
  const alone = Math.min(unseen.alone, rarer)
  // A row whose value no other row has is new to all others of the reference.
  const { tested: _, ...numbers } = numbersOf(
    [...old.slice(0, -3), rarer - alone, never + alone, nulls],
    fresh,
  )
  // Which of the rare values the reference has is chance.
  return withP(column, { ...numbers, ...homogeneity(together(old), together(fresh)) })
}

function withP(column: Counted, numbers: Numbers): Compared {
  return numbers.occupied > 1 ? { ...numbers, p: pOf(column, numbers) } : numbers
}

function pOf({ reference, current, unseen }: Counted, { tested }: Numbers): number {
  const all = { reference: sum(reference), current: sum(current) }
  const parts = reference.flatMap((count, bin) => {
    // Which values are among the rarer ones is chosen by the reference, and so they are more of the current rows.
    if (bin === unseen?.bin || bin + 1 === unseen?.bin) return []
    return [{ reference: count, current: current[bin] as number }]
  })
  // Of many values that are rare, which ones a sample lacks is chance: the new ones must be more than all of those.
  if (unseen !== undefined) parts.push({ reference: unseen.scarce, current: current[unseen.bin] as number })
  const weight = (1 - weightOfAll) / parts.length
  return weightedBonferroni([
    ...(tested === undefined ? [] : [{ p: tested.p, weight: weightOfAll }]),
    ...parts.map((part) => ({ p: risen(part, all), weight })),
  ])
}

type Bins = readonly number[]

/**
 * Counts the values that are rare in the reference as one, before those that it never had and nulls: as many rows as it
 * has of such a value are luck, and so are fewer in the next sample.
 */
function inKeyBins(reference: Bins, current: Bins, { bin }: Unseen): readonly [Bins, Bins] {
  const least = leastOwn * Math.max(1, sum(reference) / sum(current))
  const isOwn = (at: number) => (reference[at] as number) >= least
  const keyed = (counts: Bins) => {
    const values = counts.slice(0, bin - 1)
    const rarer = sum(values.filter((_, at) => !isOwn(at))) + (counts[bin - 1] as number)
    return [...values.filter((_, at) => isOwn(at)), rarer, ...counts.slice(bin)]
  }
  return [keyed(reference), keyed(current)]
}

/** Puts what was never seen to what is rare. */
function together(counts: Bins): Bins {
  const [rarer = 0, never = 0, nulls = 0] = counts.slice(-3)
  return [...counts.slice(0, -3), rarer + never, nulls]
}

function sum(counts: Bins): number {
  return counts.reduce((all, count) => all + count, 0)
}
