import type { Source } from '@ml-actions/verdict/verdict'
import type { LabelColumns, Labelled } from '../accuracy/labelled.ts'
import type { Tally } from '../counts/tally.ts'
import type { DriftFile, Season } from '../drift/drift-file.ts'
import type { Frozen, FrozenColumn, Seasons } from '../reference/reference.ts'

/** Reads tables, each lying in some files: this action itself goes through their rows, an engine is asked of them. */
export interface Reader {
  /** Lists the files of all patterns, each once, and the globs that match none. */
  list(patterns: readonly string[]): Promise<Listed>
  /**
   * Freezes the bins of the watched columns.
   * @throws {Misuse} when a file is missing or not whole, or cannot be read so
   */
  freeze(paths: readonly string[], settings: Pick<DriftFile, 'rules' | 'label' | 'season'>): Promise<Frozen>
  /** Counts a reference's data season by season. */
  seasons(paths: readonly string[], columns: readonly FrozenColumn[], season: Season): Promise<Seasons>
  /**
   * Counts data in the bins of a reference.
   * @param season  by which rows are told apart; undefined where they are not
   */
  count(
    paths: readonly string[],
    columns: readonly FrozenColumn[],
    season: Season | undefined,
  ): Promise<Tally>
  /** Counts how often the model was right, on rows that have their label already. */
  accuracy(
    paths: readonly string[],
    columns: LabelColumns,
  ): Promise<Labelled & { readonly sources: readonly Source[]; readonly notes?: readonly string[] }>
}

/** Files, and the globs that match none. */
export interface Listed {
  readonly paths: readonly string[]
  readonly unmatched: readonly string[]
}
