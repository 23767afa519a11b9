import { sharesOf } from '@ml-actions/stats/distances/shares'
import { countsBetween, evenEdges, sturgesBins } from '@ml-actions/stats/summaries/equal-bins'
import { counted, distinct, type NumberSample, type Paired, paired, type Sample } from './sample.ts'

/** Shares of both sides in the same bins. */
export interface Shares {
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/** Numbers of which the reference has more different ones are put into bins of equal width. */
const mostValues = 20

/** Counts both sides by value, where both are of one kind. */
export function byValue(reference: Sample, current: Sample): Paired<number> | Paired<string> | undefined {
  if (reference.is === 'category') {
    return current.is === 'category' ? paired(reference.counts, current.counts) : undefined
  }
  return current.is === 'number' ? paired(counted(reference.sorted), counted(current.sorted)) : undefined
}

/** Shares of both sides in the bins of evidently: of categories and of few numbers each is its own. */
export function evidentlyShares(reference: Sample, current: Sample): Shares | undefined {
  const isBinned =
    reference.is === 'number' &&
    current.is === 'number' &&
    current.sorted.length > 0 &&
    distinct(reference.sorted, mostValues) > mostValues
  if (isBinned) return inBins(reference, current)
  const counts = byValue(reference, current)
  if (counts === undefined || sum(counts.reference) === 0 || sum(counts.current) === 0) return undefined
  return { reference: sharesOf(counts.reference), current: sharesOf(counts.current) }
}

/** The same where no share is nothing: a small one stands in its place. */
export function filledShares(reference: Sample, current: Sample): Shares | undefined {
  const shares = evidentlyShares(reference, current)
  return shares && { reference: filled(shares.reference), current: filled(shares.current) }
}

/** Bins of equal width over both sides together, as many as Sturges has for both. */
function inBins(reference: NumberSample, current: NumberSample): Shares | undefined {
  const from = Math.min(reference.sorted[0] as number, current.sorted[0] as number)
  const to = Math.max(reference.sorted.at(-1) as number, current.sorted.at(-1) as number)
  const narrowest = reference.isWhole && current.isWhole ? 1 : 0
  const size = reference.sorted.length + current.sorted.length
  if (!Number.isFinite(to - from)) return undefined
  const edges = evenEdges(from, to, sturgesBins(to - from, size, narrowest))
  const shares = ({ sorted }: NumberSample) =>
    countsBetween(sorted, edges).map((count) => count / sorted.length)
  return { reference: shares(reference), current: shares(current) }
}

function filled(shares: readonly number[]): readonly number[] {
  const least = shares.reduce((lowest, share) => (share > 0 ? Math.min(lowest, share) : lowest), 1)
  const small = least <= 0.0001 ? least / 10 ** 6 : 0.0001
  return shares.map((share) => (share === 0 ? small : share))
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0)
}
