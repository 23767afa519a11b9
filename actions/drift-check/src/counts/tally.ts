import type { Source } from '@ml-actions/verdict/verdict'
import { binsFor } from '../bins/way.ts'
import type { Counted } from '../columns/counted.ts'
import type { FrozenColumn, Seasons } from '../reference/reference.ts'

/** Data counted in the bins of a reference: whole numbers, so that those of several parts add up to those of the whole. */
export interface Tally {
  readonly rows: number
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
  /** In the order of the reference's columns. */
  readonly columns: readonly TalliedColumn[]
  /** Digests of the counts of what an engine counted: that has no other. */
  readonly marks?: readonly string[]
  /** The same counts season by season, where the drift file asks for that. */
  readonly seasons?: Seasons
}

/** One column as it was counted. */
export interface TalliedColumn {
  readonly counts: readonly number[]
  /** Whether some file has it not. */
  readonly isMissing: boolean
  /** Whether some cell is not of the reference's type. */
  readonly isInvalid: boolean
  /** Why an engine was not asked. */
  readonly because?: string
}

/** Adds up the tallies of several parts of the same data, which were counted in the bins of the same reference. */
export function addUp([first, ...others]: readonly [Tally, ...Tally[]]): Tally {
  return others.reduce(sumOf, first)
}

function sumOf(one: Tally, other: Tally): Tally {
  const seasons = seasonsOf(one.seasons, other.seasons)
  const marks = [...(one.marks ?? []), ...(other.marks ?? [])]
  return {
    rows: one.rows + other.rows,
    sources: [...one.sources, ...other.sources],
    notes: [...one.notes, ...other.notes],
    columns: one.columns.map((first, at) => {
      const second = other.columns[at] ?? { counts: [], isMissing: false, isInvalid: false }
      const because = first.because ?? second.because
      return {
        counts: added(first.counts, second.counts),
        isMissing: first.isMissing || second.isMissing,
        isInvalid: first.isInvalid || second.isInvalid,
        ...(because === undefined ? {} : { because }),
      }
    }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(seasons === undefined ? {} : { seasons }),
  }
}

function seasonsOf(one: Seasons | undefined, other: Seasons | undefined): Seasons | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const names = [...new Set([...Object.keys(one.rows), ...Object.keys(other.rows)])].sort()
  const counts = (name: string) => {
    const [first = [], second = []] = [one.counts[name], other.counts[name]]
    const longer = first.length > 0 ? first : second
    return longer.map((_, column) => added(first[column] ?? [], second[column] ?? []))
  }
  return {
    rows: Object.fromEntries(names.map((name) => [name, (one.rows[name] ?? 0) + (other.rows[name] ?? 0)])),
    counts: Object.fromEntries(names.map((name) => [name, counts(name)])),
  }
}

function added(one: readonly number[], other: readonly number[]): readonly number[] {
  const longer = one.length > 0 ? one : other
  return longer.map((_, bin) => (one[bin] ?? 0) + (other[bin] ?? 0))
}

/** Puts counts beside those of the reference; a column that is not there, or not of its type any more, is broken. */
export function besideReference({ columns }: Tally, reference: readonly FrozenColumn[]): readonly Counted[] {
  return reference.map((column, at): Counted => {
    const found = columns[at] ?? { counts: [], isMissing: false, isInvalid: false }
    return {
      name: column.name,
      ...barred(column, found),
      reference: column.counts,
      current: found.counts,
      ...binsFor(column.bins),
    }
  })
}

function barred(
  { bins }: FrozenColumn,
  { isMissing, isInvalid, because }: TalliedColumn,
): Pick<Counted, 'barred'> {
  if (isMissing) return { barred: { standing: 'broken', reason: 'missing' } }
  if (isInvalid) return { barred: { standing: 'broken', reason: 'type-changed' } }
  if (bins.is === 'identifier-like') return { barred: { standing: 'unclear', reason: 'identifier-like' } }
  const why = bins.is === 'not-asked' ? bins.because : because
  return why === undefined ? {} : { barred: { standing: 'unclear', reason: 'not-asked', because: why } }
}
