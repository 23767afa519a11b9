import type { Deployed } from '@ml-actions/rollout/deploy'
import type { Foreseen } from '@ml-actions/rollout/foresee'
import type { Power } from '@ml-actions/rollout/foreseen/power'
import type { Comparison } from '@ml-actions/rollout/paired-log/compare'
import type { Pairs } from '@ml-actions/rollout/paired-log/pairs'
import type { LogEntry, Owner, State } from '@ml-actions/rollout/state'
import type { Place } from '@ml-actions/verdict/place'
import type { Source } from '@ml-actions/verdict/verdict'
import type { ResolvedRow } from './resolved.ts'

/** What a run was told to do. */
export type Mode = 'run' | 'tick' | 'plan' | 'status' | 'resume' | 'abort'

/** All that the verdict is made from. */
export interface Evidence {
  readonly mode: Mode
  /** The rollout's name. */
  readonly name: string
  readonly found: Found
  /** What this run heard, in order; the state's own log holds the newest entries only. */
  readonly heard: readonly LogEntry[]
  /** Where the rollout file asks what is judged, by the question's name. */
  readonly asked: Readonly<Record<string, Place>>
  readonly sources: readonly Source[]
  /** What people have to know of the way in which the traffic is moved. */
  readonly warnings: readonly string[]
  /** Who ran it, and when it ended, UTC. */
  readonly by: Owner
  readonly ended: string
  /** Who is told of it: secrets. */
  readonly announce: { readonly notify: string; readonly 'notify-key': string }
}

/** All that the verdict on a log of pairs is made from. */
export interface PairedEvidence {
  /** The rollout's name. */
  readonly name: string
  /** What people call the candidate; empty when nobody said. */
  readonly version: string
  readonly comparison: Comparison
  readonly pairs: Pairs
  /** Where the rollout file names the log. */
  readonly asked: Place
  readonly sources: readonly Source[]
}

/** What was found, or came of it. */
export type Found =
  | Deployed
  /** Of mode plan: what would be done, and the least Role that allows it. */
  | {
      readonly is: 'planned'
      readonly foresight: Foreseen
      readonly role: string
      /** The rollout as it was resolved, with who said what. */
      readonly resolved: readonly ResolvedRow[]
      readonly power: readonly Power[]
    }
  /** What was asked is the Role alone. */
  | { readonly is: 'role'; readonly role: string; readonly rules: number }
  /** Of mode status: where it stands. */
  | { readonly is: 'stands'; readonly state: State }
  /** Nothing is under way: the last state, where there ever was one. */
  | { readonly is: 'idle'; readonly state: State | undefined }

/** Gives the state that something was found with. */
export function stateOf(found: Found): State | undefined {
  return 'state' in found ? found.state : undefined
}
