import type { Surroundings } from '@ml-actions/verdict/renderers/renderer'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Context, Log } from '../action.ts'
import type { Flags } from './flags.ts'

/** A verdict, as it is shown while the run ends. */
export interface Shown {
  readonly verdict: Verdict
  readonly around: Surroundings
  /** The most annotations of each level that are wanted. */
  readonly annotations: number
}

/** Where the action runs: the one place that knows how inputs come in and results go out. */
export interface Host {
  readonly name: 'github' | 'gitlab' | 'terminal'
  readonly context: Context
  readonly log: Log
  /** The text of an input, trimmed; `''` when it was not given. */
  input(name: string): string
  /** The flags that were given, so that a mistyped one, or one without its value, can be refused. */
  flags(): Flags
  /** Keeps a secret out of the log from now on. */
  mask(secret: string): void
  /** Shows the verdict to whoever watches: annotations, a table, colours. */
  show(shown: Shown): Promise<void>
  /** Adds to the job's page, where the host has one. */
  summarise(markdown: string): Promise<void>
  /** Shows why there is no verdict. */
  refuse(title: string, error: Error): void
  /** Hands named results to later steps. */
  output(outputs: Readonly<Record<string, string>>): Promise<void>
}

/** What a host is made from: the process as it was started. */
export interface Process {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The words after the script's name. */
  readonly words: readonly string[]
  readonly colours: boolean
  write(text: string): void
}
