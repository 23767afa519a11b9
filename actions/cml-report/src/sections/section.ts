import type { Context } from '@ml-actions/action/action'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Evidence } from '../evidence.ts'
import type { Block } from '../page.ts'

/** What a section is made from. */
export interface Report {
  /** The report's own verdict. */
  readonly verdict: Verdict
  readonly evidence: Evidence
  /** Trusted facts about the run. */
  readonly context: Context
  /** A comment leaves out what only says again that all is fine. */
  readonly where: 'comment' | 'summary'
}

/** A part of the report; pure: the same report gives the same blocks. */
export interface Section {
  readonly name: string
  readonly summary: string
  /** No blocks where there is nothing to say. Every text of the evidence is hostile until it is escaped. */
  blocks(report: Report): readonly Block[]
}

/** How much each part of the report matters when not all of it fits: smaller stays longer. */
export const ranks = {
  verdict: 0,
  footer: 1,
  verdicts: 2,
  metrics: 3,
  slices: 4,
  reasons: 5,
  parameters: 6,
  data: 7,
  matrix: 8,
  notes: 9,
  own: 10,
  charts: 11,
  curves: 12,
  moreMetrics: 13,
  history: 14,
  moreSlices: 15,
  checks: 16,
  tables: 17,
  reproduce: 18,
} as const
