import type { Finding } from './finding.ts'
import type { Place } from './place.ts'
import type { Quantity } from './quantity.ts'

/** The three ways for a question to be answered; `inconclusive` when nothing, or too little, was evaluated. */
export type Outcome = 'pass' | 'fail' | 'inconclusive'

/** Whether a check decides (`error`) or is only reported (`warn`). */
export type Severity = 'error' | 'warn'

/** One question that was asked, and its answer with the evidence. */
export interface Check {
  /** The rule: action and keyword, `data/max`, `gate/no-worse`. Lower case, stable between versions. */
  readonly rule: string
  /** What it was asked of: a column, a metric, a slice, a release; absent when of the whole. */
  readonly subject?: string
  /** The author's own name for it, or the generated one: unique within a verdict. */
  readonly name: string
  readonly outcome: Outcome
  readonly severity: Severity
  /** What was found, in one sentence. */
  readonly is: string
  /** What was wanted, in words that complete "wanted: …". */
  readonly wanted: string
  /** What to do next; absent when the outcome is pass. */
  readonly todo?: string
  /** Why it is inconclusive: `nothing-evaluated`, `too-few-rows`, `no-baseline`, `reading-ended`, …. */
  readonly reason?: string
  /** The author's `why`. */
  readonly why?: string
  readonly observed?: Quantity
  /** How many things were looked at, how many of them did not hold, how many were left out. */
  readonly counts?: { readonly evaluated: number; readonly failed: number; readonly skipped: number }
  /** Where the rule was written: the contract's, policy's or rollout file's line. */
  readonly asked?: Place
  /** The first places where it did not hold, in file order. */
  readonly findings: readonly Finding[]
}

/** One metric before and after, with the interval that the rule used. */
export interface MetricChange {
  readonly name: string
  /** The named part of the rows; absent for all of them. */
  readonly slice?: string
  readonly better: 'higher' | 'lower' | 'neither'
  readonly old?: Quantity
  readonly new?: Quantity
  readonly change?: Quantity
  readonly outcome?: Outcome
  /** The limit in words: `allowed −0.010`, `at least 0.88`. */
  readonly limit?: string
  /** The limit as a number on the scale of `change`, of `new` where there is no change; charts draw it. Of two, the lower one. */
  readonly limitAt?: number
  /** The upper limit, where there are two. */
  readonly upperLimitAt?: number
}

/** A small table of plain text, for evidence that is neither a check nor a metric: a plan, a timeline. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The columns, counted from 0, whose cells are shares of one: renderers draw them beside the words. */
  readonly drawn?: readonly number[]
  /** Courses of numbers that cells stand for: renderers that can draw them do. */
  readonly curves?: readonly Curve[]
}

/** Numbers in the order of time, and the limit that they are held against, for one cell of a table. */
export interface Curve {
  /** The cell, counted from 0. */
  readonly row: number
  readonly column: number
  /** Null where there is no number. */
  readonly values: readonly (number | null)[]
  readonly limit: number
}

/** A file as it was read. */
export interface Source {
  readonly path: string
  readonly bytes: number
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string
  readonly rows?: number
}

/** The answer of one action, with its evidence. */
export interface Verdict {
  /** The action's name, `model-gate`. */
  readonly action: string
  /** The mode of a run that judged nothing, `lint` or `plan`: its pass is none of data or a model. Absent of a run that judged. */
  readonly mode?: string
  readonly outcome: Outcome
  /** One sentence with a number in it: what a person reads first. */
  readonly headline: string
  readonly checks: readonly Check[]
  readonly metrics: readonly MetricChange[]
  readonly tables: readonly Table[]
  /** What was noticed and decides nothing. */
  readonly notes: readonly string[]
  readonly sources: readonly Source[]
  /** Named facts for later steps and for machines: `release`, `weight`, `decision`. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}
