import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Asked, Inputs } from './inputs.ts'

/** What an action's page in the marketplace says: from it come action.yml, README tables, flags and checks. */
export interface Spec<Of extends Inputs> {
  /** The folder's name, `data-validate`. */
  readonly name: string
  /** One sentence, third person, at most 125 characters. */
  readonly description: string
  /** The icon and colour of the marketplace, https://docs.github.com/actions/reference/metadata-syntax-reference#branding */
  readonly branding: { readonly icon: string; readonly color: string }
  /** The action's own inputs; `run-action.ts` adds the ones that every action has. */
  readonly inputs: Of
  /** The action's own outputs by name, each with one sentence. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Facts about where the run takes place, from the host and so trusted; absent where the host does not know. */
export interface Context {
  readonly host: 'github' | 'gitlab' | 'terminal'
  /** `owner/name` on the forge. */
  readonly repository?: string
  readonly sha?: string
  readonly ref?: string
  readonly event?: string
  /** Number of the pull or merge request that the event belongs to, with its head and base commits. */
  readonly change?: {
    readonly number: number
    readonly head: string
    readonly base: string
    readonly fork: boolean
  }
  /** The run of another workflow that set this one off by ending: an event `workflow_run`. */
  readonly origin?: Origin
  readonly actor?: string
  /** Link to this run for people. */
  readonly runUrl?: string
  /** Grows with every run and attempt of one workflow; 0 in a terminal. */
  readonly runNumber: number
  readonly attempt: number
  /** Base addresses of the forge. */
  readonly serverUrl?: string
  readonly apiUrl?: string
}

/** A run that ended, as the event that it set off tells of it. */
export interface Origin {
  readonly runId: number
  readonly runNumber: number
  readonly attempt: number
  /** What set it off, `pull_request`. */
  readonly event: string
  /** `success`, `failure`, `cancelled`, … */
  readonly conclusion: string
  /** Where its commit is from: `owner/name`, a branch there, and the commit. */
  readonly repository: string
  readonly branch: string
  readonly head: string
}

/** What a person sees while the action works. Text may be hostile: the host escapes it. */
export interface Log {
  info(text: string): void
  notice(text: string): void
  warn(text: string): void
  debug(text: string): void
  /** Shows how far a long step is: a bar in a terminal, sparse lines elsewhere. */
  progress(what: string, done: number, total?: number): void
}

/** The world as one run sees it. */
export interface Run {
  /** Absolute path of the working directory; inputs' paths are relative to it. */
  readonly directory: string
  /** Absolute path of the report directory; it exists. */
  readonly reports: string
  readonly context: Context
  readonly log: Log
  /** Aborted when the host asks the run to end. */
  readonly signal: AbortSignal
  /** The run's start, read once. */
  readonly startedAt: Date
  /** Version of the suite, `0.1.0`. */
  readonly version: string
}

/** What came of telling others. */
export interface Told {
  /** Lines for the log and the summary, for instance why a comment could not be written. */
  readonly notes: readonly string[]
  /** Outputs that are only known now, by name. */
  readonly outputs: Readonly<Record<string, string>>
}

/** An action, complete: what it is called and asks for, and its four steps. */
export interface Action<Of extends Inputs, Evidence> extends Spec<Of> {
  /** Reads the world: inputs in, evidence out. */
  gather(asked: Asked<Of>, run: Run): Promise<Evidence>
  /** Decides, purely: same evidence, same verdict. */
  judge(evidence: Evidence): Verdict
  /** The action's own outputs, by name; each one is text. */
  outputsOf(verdict: Verdict, evidence: Evidence): Readonly<Record<string, string>>
  /** Tells others than the host (a comment, a chat) once the verdict is written. */
  tell?(verdict: Verdict, evidence: Evidence, run: Run): Promise<Told>
  /** The Markdown for the job's page, where it is another than the verdict as such. */
  summaryOf?(verdict: Verdict, evidence: Evidence, run: Run): string
  /** The most annotations of each level that the workflow wants to see; 10, which is what GitHub shows of a step, by default. */
  annotations?(evidence: Evidence): number
  /** Paths, below the working directory, that reports are written to besides the report directory: by the renderer's name; an empty one is none. */
  copies?(evidence: Evidence): Readonly<Record<string, string>>
  /** True when this run did all of its work and the answer is given elsewhere, or still on its way, so that the job goes on (exit code 0). */
  onItsWay?(verdict: Verdict, evidence: Evidence): boolean
}
