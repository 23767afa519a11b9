import type { MetricsFile } from '@ml-actions/metrics/files/metrics-file'
import type { Pair } from '@ml-actions/metrics/pair'
import type { Predictions } from '@ml-actions/metrics/predictions'
import type { Source } from '@ml-actions/verdict/verdict'
import type { Budget } from '../ledger/count-look.ts'
import type { Entry } from '../ledger/ledger.ts'
import type { Policy } from '../policy/policy.ts'
import type { Trust } from '../trust/trust.ts'

/** What speaks for one model. */
export interface Model {
  readonly predictions?: Predictions
  /** The digest of what it predicts: of its file, or of its answers. */
  readonly digest?: string
  /** What the model is known by that was asked for its predictions, and why it stopped answering if it did. */
  readonly asked?: { readonly name: string; readonly gaveUp?: string }
  readonly metrics?: MetricsFile
}

/** All that the gate judges by. */
export interface Evidence {
  readonly policy: Policy
  /** Whether a pass promotes the candidate, or only lets a change be merged. */
  readonly purpose: 'promote' | 'review'
  readonly candidate: Model
  /** The baseline, or a sentence that says why there is none. */
  readonly baseline: Model | string
  /** The predictions of both, brought into one order; absent when one of them has none. */
  readonly pair?: Pair
  /** What probes read, by the name of the check. */
  readonly seen: ReadonlyMap<string, unknown>
  /** Which look at the holdout this is; absent where the policy counts none. */
  readonly budget?: Budget
  /** The ledger as it was read, to be written with this look. */
  readonly ledger?: { readonly path: string; readonly entries: readonly Entry[] }
  /** The digest of the candidate's model files; absent where the workflow names none. */
  readonly modelDigest?: string
  /** Where the workflow wants the rows that the candidate made worse. */
  readonly brokenRows?: string
  /** What the change under judgement does to its own gate. */
  readonly trust: Trust
  /** When it is judged. */
  readonly now: Date
  readonly sources: readonly Source[]
  readonly notes: readonly string[]
}
