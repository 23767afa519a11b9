import type { Checked } from '../checked.ts'

/** What every story stands on. */
export interface Ground {
  /** A folder of its own, empty. */
  readonly home: string
  /** The release tree of this commit, as a repository. */
  readonly release: string
}

/** How one run of one workflow ended. */
export interface Outcome {
  /** The workflow's file below `workflows-examples`. */
  readonly workflow: string
  /** What it was given, in a few words. */
  readonly given: string
  /** What came of it, in a few words, as its jobs or its headline say. */
  readonly came: string
  readonly seconds: number
  readonly checked: readonly Checked[]
}

/** One of the examples, told from what a user gives to what a user sees. */
export interface Story {
  readonly name: string
  /** The workflows that it runs, files below `workflows-examples`. */
  readonly workflows: readonly string[]
  tell(ground: Ground): Promise<readonly Outcome[]>
}
