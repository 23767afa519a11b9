import { type Counted, rowsOf } from '../columns/counted.ts'
import type { Seasons } from './reference.ts'

/** Columns of the same seasons on both sides. */
export interface InSeason {
  readonly columns: readonly Counted[]
  readonly notes: readonly string[]
}

/**
 * Holds each row of the current data against its own season: the reference's seasons are weighed as the current data has
 * them, and rounded to whole rows; never more than it really has.
 * @param columns  counted over all seasons, in the order of both sides' counts
 */
export function inSeason(columns: readonly Counted[], reference: Seasons, current: Seasons): InSeason {
  const shared = Object.keys(current.rows).filter((name) => (reference.rows[name] ?? 0) > 0)
  const added = Object.keys(current.rows).filter((name) => !shared.includes(name))
  const notes = added.map(
    (name) => `the reference has no row of the season ${name}: ${current.rows[name]} rows are left out`,
  )
  if (shared.length === 0) {
    const barred = { standing: 'unclear', reason: 'new-season' } as const
    return { columns: columns.map((column) => ({ ...column, barred: column.barred ?? barred })), notes }
  }
  const ratio = (name: string) => (current.rows[name] ?? 0) / (reference.rows[name] ?? 1)
  const most = Math.max(...shared.map(ratio))
  const weighed = (name: string) => ratio(name) / most
  const sum = (of: Seasons, column: number, weight: (name: string) => number): readonly number[] => {
    const bins = shared.map((name) => (of.counts[name]?.[column] ?? []).map((count) => count * weight(name)))
    return (bins[0] ?? []).map((_, bin) => Math.round(bins.reduce((all, one) => all + (one[bin] ?? 0), 0)))
  }
  return {
    columns: columns.map((column, index) =>
      column.barred === undefined
        ? weighedAnew(
            column,
            sum(reference, index, weighed),
            sum(current, index, () => 1),
          )
        : column,
    ),
    notes,
  }
}

/** The same column with fewer rows; of its rare values there are as many fewer, about. */
function weighedAnew(
  { unseen, ...column }: Counted,
  reference: readonly number[],
  current: readonly number[],
): Counted {
  if (unseen === undefined) return { ...column, reference, current }
  const less = (rows: number) => Math.ceil((rows * rowsOf(reference)) / Math.max(1, rowsOf(column.reference)))
  const { bin, alone, scarce } = unseen
  return { ...column, reference, current, unseen: { bin, alone: less(alone), scarce: less(scarce) } }
}
