import type { ModelFiles } from '../policy/policy.ts'
import type { Predictor } from '../predictors/predictor.ts'

/** Some columns of a table, row by row. */
export interface Columns {
  readonly path: string
  readonly rows: number
  /** SHA-256 of the file. */
  readonly digest: string
  /** The names of all columns of the table, asked for or not. */
  readonly names: readonly string[]
  /**
   * The values of a column as text; undefined where a cell is empty.
   * @throws {Misuse} when it was not asked for as text
   */
  text(name: string): readonly (string | undefined)[]
  /**
   * The values of a column as numbers; NaN where a cell is empty or no number.
   * @throws {Misuse} when it was not asked for as a number
   */
  number(name: string): Float64Array
}

/** Which columns to read, each as text or as a number. */
export type Kinds = Readonly<Record<string, 'text' | 'number'>>

/** What a probe may ask the world for. Everything read is bounded, and counted among the verdict's sources. */
export interface Reach {
  /** Ends when the host asks the run to end. */
  readonly signal: AbortSignal
  /** The files of the candidate that the policy or the inputs name, and what their columns are called. */
  readonly candidate: ModelFiles
  /** Whether the policy says how a model is asked. */
  canAsk(which: 'candidate' | 'baseline'): boolean
  /**
   * Makes a model ready to be asked; it is the same one each time, and is ended when all probes have read.
   * @throws {Misuse} when the policy names no predictor of it
   */
  predictor(which: 'candidate' | 'baseline'): Promise<Predictor>
  /**
   * Finds the files that a path or a glob names; a path without `*`, `?` or `[` is answered as it is.
   * @throws {Misuse} when the pattern leads out of the working directory
   */
  list(pattern: string): Promise<readonly string[]>
  /**
   * Reads a small text.
   * @throws {Misuse} when it is missing, too large, or not UTF-8
   */
  text(path: string): Promise<string>
  /**
   * Tells the size of a file in bytes.
   * @throws {Misuse} when it is missing
   */
  size(path: string): Promise<number>
  /**
   * Reads columns of a table of any format.
   * @param kinds  from the names of all columns, which to read and as what
   * @throws {Misuse} when the file is missing or broken, or has no such column
   */
  columns(path: string, kinds: (names: readonly string[]) => Kinds): Promise<Columns>
}
