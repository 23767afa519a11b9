import type { World } from '../world.ts'

/** Where a model's file may come from, besides the working directory. */
export interface Origin {
  /** The word before the colon: `git`. */
  readonly prefix: string
  /** How it is written, for messages: `git:<ref>:<path>`. */
  readonly form: string
  /** Tells whether what a text names is numbers, though no ending shows it: the metrics of a run. */
  isMetrics?(text: string): boolean
  /**
   * Fetches the file that a text names; undefined when the text is of another form.
   * @throws {Misuse} when it is not there
   */
  bring(text: string, world: World): Promise<Fetched | undefined>
}

/** A file from elsewhere. */
export interface Fetched {
  /** What it is called from now on; ends as the file does, so that its format is known. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What a reader of the report should know of it: which version an alias pointed to. */
  readonly notes?: readonly string[]
}
