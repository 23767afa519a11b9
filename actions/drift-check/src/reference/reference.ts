import type { Source } from '@ml-actions/verdict/verdict'
import type { Bins, Way } from '../bins/way.ts'

/** A column of the reference: how it is read, its bins, and how many rows lie in each. */
export interface FrozenColumn extends Way {
  readonly name: string
  readonly bins: Bins
  readonly counts: readonly number[]
}

/** What later data is held against. */
export interface Reference {
  readonly rows: number
  readonly columns: readonly FrozenColumn[]
  readonly sources: readonly Source[]
  /** The same counts season by season, where the drift file asks for that. */
  readonly seasons?: Seasons
  /** What the model said on it; undefined where that was not given. */
  readonly prediction?: FrozenColumn
  /** The digest of what of the drift file was asked of the bins. */
  readonly asked: string
}

/** A reference that was frozen now, with what was noticed on the way. */
export interface Frozen {
  readonly reference: Reference
  /** All columns that there are, watched or not. */
  readonly names: readonly string[]
  /** Watched columns of types that have no bins of the kind that was asked for. */
  readonly left: readonly string[]
  readonly notes: readonly string[]
}

/** Data by season: how many rows are of each, and how they lie in the bins of each column. */
export interface Seasons {
  readonly rows: Readonly<Record<string, number>>
  /** By season, then by column in the order of the columns. */
  readonly counts: Readonly<Record<string, readonly (readonly number[])[]>>
}
