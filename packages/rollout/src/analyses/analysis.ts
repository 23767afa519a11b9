import type { Outcome } from '@ml-actions/verdict/verdict'
import type { Json } from '../json.ts'
import type { JudgeSettings } from '../plan.ts'
import type { Answered, Question } from '../telemetry/telemetry.ts'

/**
 * Turns the looks of one question into an outcome; pure. What it has to remember between looks is plain JSON that
 * the rollout keeps in its state, so that another process goes on where one ended.
 */
export interface Analysis {
  /** The question's name, which is its place in the state: `errors`. */
  readonly name: string
  /** What it asks of the telemetry. */
  readonly question: Question
  /** What it keeps before the first look. */
  start(): Json
  /** What it keeps when a step has settled: evidence for `pass` begins anew, evidence for `fail` goes on. */
  step(kept: Json): Json
  /** Adds one look at its question; exact and independent of how the looks are grouped into processes. */
  add(kept: Json, look: Answered): Json
  /** Says what the evidence so far means. */
  judge(kept: Json): Judgement
}

/** What the analyses of one rollout are made from. */
export interface Trial {
  readonly settings: JudgeSettings
  /** No stable release serves beside the candidate (blue-green), so that only absolute rules may judge. */
  readonly alone: boolean
  /** By question, how much more bad ones were seen to scatter than independent ones would. */
  readonly dispersion: Readonly<Record<string, number>>
}

/** Makes the analyses of one rollout. */
export type Analyses = (trial: Trial) => readonly Analysis[]

/** What a member of the family is told besides its criterion. */
export interface Bench extends Trial {
  /** Rules of the rollout that may say fail, over which the false-alarm budget is split. */
  readonly failRules: number
}

/** An analysis's answer at one moment. */
export interface Judgement {
  readonly analysis: string
  readonly outcome: Outcome
  /** What was found, in one sentence with its numbers. */
  readonly is: string
  /** What would be a pass, in words that complete "wanted: …". */
  readonly wanted: string
  /**
   * Why traffic must stay where it is although nothing failed: both arms are ill (`incident`), the predictions
   * are others (`shift`), or the split is far off (`split-off`).
   */
  readonly hold?: 'incident' | 'shift' | 'split-off'
  /** Named numbers for the report: ratio, its interval, totals of both arms, log of the evidence. */
  readonly facts: Readonly<Record<string, number | string | null>>
}
