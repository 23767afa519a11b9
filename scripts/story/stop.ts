import type { Outcome, Verdict } from '@ml-actions/verdict/verdict'

/** One thing that happened on the journey, for the terminal and the page. */
export interface Stop {
  readonly chapter: string
  readonly title: string
  /** What the story promises; another outcome ends it. */
  readonly promised: Outcome
  readonly verdict: Verdict
  readonly seconds: number
  /** Link to the full report, relative to the page. */
  readonly report: string
  /** What the page shows besides the verdict, as HTML. */
  readonly picture?: string
}
