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
}
