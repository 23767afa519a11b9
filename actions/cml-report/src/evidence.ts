import type { Context } from '@ml-actions/action/action'
import type { Assets } from '@ml-actions/forge/assets'
import type { Checks } from '@ml-actions/forge/checks'
import type { Forge } from '@ml-actions/forge/forge'
import type { Pull } from '@ml-actions/forge/pulls'
import type { Confusion } from '@ml-actions/metrics/confusion'
import type { Message } from '@ml-actions/verdict/faults'
import type { MetricChange, Verdict } from '@ml-actions/verdict/verdict'
import type { Theme } from './images/look.ts'
import type { Picture, Shown } from './images/picture.ts'
import type { Own } from './own/own.ts'
import type { Measured } from './predictions/measured.ts'
import type { Project } from './project.ts'
import type { Stage } from './stage.ts'

/** A verdict.json that was found and read. */
export interface ReadVerdict {
  readonly path: string
  readonly verdict: Verdict
}

/** A file that was found and is no verdict. */
export interface UnreadVerdict {
  readonly path: string
  readonly because: Message
}

/** The numbers of one metrics file by name, now and at the baseline. */
export interface Numbers {
  readonly path: string
  readonly now: ReadonlyMap<string, number>
  /** Absent where there is no baseline, or no such file in it. */
  readonly old?: ReadonlyMap<string, number>
  /** By name, what stands now where a number was meant: as a message with its place. */
  readonly leftOut?: ReadonlyMap<string, string>
  /** Which way is better, where the workflow says so. */
  readonly better?: ReadonlyMap<string, MetricChange['better']>
  /** Why there are no old ones, where it is neither of these. */
  readonly because?: string
}

/** A metrics file that DVC tracks and whose content is not on this machine. */
export interface Absent {
  readonly path: string
  readonly side: 'now' | 'old'
  /** The file that tracks it: `dvc.lock`. */
  readonly lock: string
  /** What the cache has instead, with the hash. */
  readonly because: string
}

/** What old numbers are taken from, or why there are none. */
export type Baseline =
  | { readonly is: 'commit'; readonly commit: string /** `merge base with main` */; readonly name: string }
  | { readonly is: 'files' /** `old/`, `mlflow:models:/churn/3` */; readonly name: string }
  | { readonly is: 'none'; readonly because: string }

/** A confusion matrix, with the baseline model's beside it where there is one. */
export interface Matrix {
  readonly path: string
  readonly now: Confusion
  readonly old?: Confusion
}

/** How charts are drawn: as characters, which show everywhere, or as Mermaid diagrams. */
export type ChartKind = 'unicode' | 'mermaid'

/** Where the comment goes, or why it goes nowhere. */
export type Posting =
  | { readonly is: 'nowhere' /** Empty when nobody asked for one. */; readonly because: string }
  | {
      readonly is: 'to'
      readonly forge: Forge
      readonly change: number
      readonly id: string
      /** Whether a comment that cannot be written fails the job. */
      readonly must: boolean
      /** Whether each run has a comment of its own. */
      readonly perRun?: boolean
      /** Whether a verdict that became worse is told in one short comment more. */
      readonly notify?: boolean
    }

/** A check that the workflow asked for. */
export interface Checking {
  readonly checks: Checks
  /** Of the report; each has a check of its own. */
  readonly id: string
}

/** The run that is reported, where another one publishes what it collected. */
export interface Reported {
  /** The facts of that run, from the event and the forge, and so trusted. */
  readonly context: Context
  /** Its pull request as it is now. */
  readonly pull?: Pull
}

/** All that the report is made from, and where it goes. */
export interface Evidence {
  readonly title: string
  /** What was looked for, in the words of the input. */
  readonly patterns: readonly string[]
  readonly verdicts: readonly ReadVerdict[]
  readonly unread: readonly UnreadVerdict[]
  readonly numbers: readonly Numbers[]
  /** Metrics files that DVC tracks and that are not here. */
  readonly absent: readonly Absent[]
  readonly baseline: Baseline
  /** What predictions say. */
  readonly measured?: Measured
  /** What the project's own files say besides metrics. */
  readonly project: Project
  readonly matrix?: Matrix
  /** Charts of the project that were drawn; none of them goes into collected.json. */
  readonly pictures?: readonly Picture[]
  /** The branch that pictures are put on, where the workflow wants them in the comment. */
  readonly showing?: Assets
  /** Where pictures are, once they are there. */
  readonly shown?: Shown
  /** The pages that explore.html is for; by default both. */
  readonly theme?: Theme
  readonly charts: ChartKind
  /** Names of the sections to show, in order; none are all of them. */
  readonly sections?: readonly string[]
  /**
   * The workflow's own Markdown. What is here is posted as it stands: it is made where it is read, and never believed
   * from a file that another job wrote.
   */
  readonly own?: readonly Own[]
  /** What was noticed while the evidence was gathered. */
  readonly notes: readonly string[]
  /** Whether a report that another run collected is less than that run had. */
  readonly cut?: boolean
  readonly stage: Stage
  readonly posting: Posting
  /** A check to be shown beside the comment. */
  readonly check?: Checking
  readonly reported?: Reported
}
