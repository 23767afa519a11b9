import type { World } from '../world.ts'

/** Where a model's file may come from, besides the working directory. */
export interface Origin {
  /** The word before the colon: `git`. */
  readonly prefix: string
  /** How it is written, for messages: `git:<ref>:<path>`. */
  readonly form: string
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
}
