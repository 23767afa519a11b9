import type { ChildProcess } from 'node:child_process'
import type { Verdict } from '@ml-actions/verdict/verdict'

/** One run of the bundle, and the rows of a table that it answers. */
export interface Trial {
  readonly name: string
  /** The inputs of the step. */
  readonly inputs: Readonly<Record<string, string>>
  /** What lies in the folder, by its path there. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Lays out what is no plain file: a link, a pipe. */
  readonly lay?: (directory: string) => void
  /** Befalls the run once it says that it reads; it goes on when that is done. */
  readonly befalls?: (child: ChildProcess, directory: string) => void
  /** Whether a person runs it in a terminal; by default GitHub's runner does. */
  readonly inTerminal?: boolean
  readonly rows: readonly Row[]
  /** Further runs in the folder that this one leaves. */
  readonly next?: readonly Trial[]
}

/** One line of a table: what it shows, and how its run is held against what must come of it. */
export interface Row {
  readonly name: string
  /** What it shows, in the words of the laws: `column min`, `mode infer`, `fault 12`. */
  readonly covers: readonly string[]
  /** Compares what a run left with what must come of it; one sentence for each difference. */
  differences(left: Left): readonly string[]
}

/** What a run left behind. */
export interface Left {
  readonly log: string
  readonly code: number
  readonly summary: string
  /** Undefined where none was written. */
  readonly verdict: Verdict | undefined
  /** The text of a file of its folder; undefined where there is none. */
  file(path: string): string | undefined
}

/** Says what differs, where something does. */
export function differs(what: string, is: unknown, wanted: unknown): readonly string[] {
  if (is === wanted) return []
  return [`${what} is ${JSON.stringify(is) ?? 'not there'}, and not ${JSON.stringify(wanted)}`]
}

/** Says which words are not in a text. */
export function lacks(what: string, text: string | undefined, words: readonly string[]): readonly string[] {
  if (text === undefined) return [`${what} is not there`]
  const missing = words.filter((word) => !text.includes(word))
  return missing.map(
    (word) => `${what} does not say ${JSON.stringify(word)}; it says: ${text.slice(0, 1500)}`,
  )
}
