import type { Outcome } from '@ml-actions/verdict/verdict'
import type { Json } from '../json.ts'
import type { JudgeSettings } from '../plan.ts'
import type { Look, Question } from '../telemetry/telemetry.ts'

/**
 * Turns looks into an outcome; pure. What it has to remember between looks is plain JSON that the rollout
 * keeps in its state, so that another process goes on where one ended.
 */
export interface Analysis {
  /** The keyword of the rollout file: `errors`. */
  readonly name: string
  /** What it asks of the telemetry; the question's name is the analysis's. */
  question(settings: JudgeSettings): Question
  /** What it keeps before the first look. */
  start(settings: JudgeSettings): Json
  /** What it keeps when a step has settled: evidence for `pass` begins anew, evidence for `fail` goes on. */
  step(kept: Json, settings: JudgeSettings): Json
  /** Adds one counted look; exact and independent of how the looks are grouped into processes. */
  add(kept: Json, look: Counted, settings: JudgeSettings): Json
  /** Says what the evidence so far means. `alone`: no stable arm serves (blue-green), so only absolute rules may judge. */
  judge(kept: Json, settings: JudgeSettings, alone: boolean): Judgement
}

/** A look that counted. */
export type Counted = Extract<Look, { readonly is: 'counted' }>

/** An analysis's answer at one moment. */
export interface Judgement {
  readonly analysis: string
  readonly outcome: Outcome
  /** What was found, in one sentence with its numbers. */
  readonly is: string
  /** What would be a pass, in words that complete "wanted: …". */
  readonly wanted: string
  /** Why traffic must stay where it is although nothing failed: both arms are ill (`incident`), or the split is far off (`split-off`). */
  readonly hold?: 'incident' | 'split-off'
  /** Named numbers for the report: ratio, its interval, totals of both arms, log of the evidence. */
  readonly facts: Readonly<Record<string, number | string | null>>
}
