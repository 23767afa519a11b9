import type { Settings } from '@ml-actions/metrics/metrics/settings'
import type { Task } from '@ml-actions/metrics/predictions'
import type { Place } from '@ml-actions/verdict/place'
import type { Severity } from '@ml-actions/verdict/verdict'
import type { Holdout } from './holdout.ts'

/** What a gate demands of a candidate. */
export interface Policy {
  readonly path: string
  readonly task?: Task
  /** Name of the positive class. */
  readonly positive?: string
  readonly threshold?: number
  readonly candidate: ModelFiles
  /** Absent when the policy names none. */
  readonly baseline?: ModelFiles
  /** Without a baseline: leave comparisons unanswered, or judge what needs none. */
  readonly firstRun: 'inconclusive' | 'absolute-only'
  readonly checks: readonly Asked[]
  /** Checks that may fail for a while. */
  readonly waivers: readonly Waiver[]
  /** How often the rows may judge; undefined when nobody counts. */
  readonly holdout?: Holdout
  /** Globs of what computes the predictions and metrics: a change of these is not to be judged by its own numbers. */
  readonly evaluator: readonly string[]
}

/** A check that may fail until a day. */
export interface Waiver {
  readonly check: string
  /** The last day, in UTC. */
  readonly until: string
  readonly reason: string
  readonly by?: string
  readonly place: Place
}

/** A table of rows that a model is asked. */
export interface AskedRows {
  readonly inputs: string
  /** The columns that it is given; absent for all but the policy's own. */
  readonly columns?: readonly string[]
}

/** The files that speak for a model, and what their columns are called. */
export interface ModelFiles {
  readonly predictions?: string
  readonly metrics?: string
  /** The rows that the model itself is asked, in the place of a file of what it said of them. */
  readonly rows?: AskedRows
  /** How the model itself is asked, where checks or rows want that. */
  readonly predictor?: Readonly<Record<string, unknown>>
  readonly columns: { readonly [Role in 'id' | 'label' | 'prediction' | 'score' | 'group']?: string } & {
    /** The column of each class or label, or what the names of these columns begin with. */
    readonly [Role in 'labels' | 'predicted' | 'scores']?: Readonly<Record<string, string>> | string
  }
}

/**
 * How strong the evidence must be: that the demand is met (`proven-ok`), or only not that it is broken
 * (`no-proven-harm`; what could not be evaluated is unanswered all the same).
 */
export type Strength = 'proven-ok' | 'no-proven-harm'

/** How much worse, or better, than the baseline: in the metric's unit, or as a part of the baseline's value. */
export interface Margin {
  readonly is: 'absolute' | 'relative'
  readonly value: number
}

/** What one check demands of its metric. */
export type Demand =
  | { readonly is: 'range'; readonly limits: readonly Limit[] }
  | { readonly is: 'not-worse-by'; readonly margin: Margin }
  | { readonly is: 'better-by'; readonly margin: Margin }
  | { readonly is: 'gap'; readonly max: number }

/** One end of a range; `above` and `below` leave the limit itself out. */
export interface Limit {
  readonly word: 'min' | 'max' | 'above' | 'below'
  readonly value: number
}

/** One check of the policy, with the policy's defaults filled in. */
export interface Asked {
  /** The author's name for it. */
  readonly name: string
  /** As the author wrote it: a metric of the catalogue, or a name in metrics files. */
  readonly metric: string
  /** What the author says of the metric beside its name: `average: macro`. */
  readonly settings: Settings
  /** Given for metrics that the catalogue does not know. */
  readonly better?: 'higher' | 'lower'
  readonly demand: Demand
  /** Whether values are compared as they are, without an interval. */
  readonly point: boolean
  /** The slice columns; none when the check is of all rows. */
  readonly columns: readonly string[]
  /** Slices that must be there with enough rows to be judged: values, or `region=EU` where there are several columns. */
  readonly slices: readonly string[]
  readonly tooSmall: 'report' | 'inconclusive'
  readonly minRows: number
  /** Chance taken of a wrong answer, to each side. */
  readonly alpha: number
  /** Undefined when neither the check nor the policy's defaults say; then the purpose decides. */
  readonly require?: Strength
  readonly severity: Severity
  readonly why?: string
  readonly place: Place
  /** What the number is had from, where it is not a metric of predictions or of a metrics file. */
  readonly probe?: {
    /** The probe's name. */
    readonly name: string
    readonly settings: Readonly<Record<string, unknown>>
  }
}
