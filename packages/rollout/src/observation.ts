import type { ConfigStamp } from './config.ts'
import type { Instant } from './instant.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import type { Intent } from './state.ts'
import type { Look } from './telemetry/telemetry.ts'

/** What one process was told to do with a rollout that is under way. */
export type Command = 'go-on' | 'resume'

/** What was seen of one slot. */
export interface SlotSeen {
  readonly deployment: Manifest | undefined
  readonly service: Manifest | undefined
  readonly pods: readonly Manifest[]
  /** Ready endpoints of the slot's Service; null when it has no Service. */
  readonly endpoints: number | null
}

/** A no of the API server itself to an intent: what was sent did not happen, and will not. */
export interface Refusal {
  readonly intent: Intent
  /** `access`: the account may not, which can be granted; `invalid`: validation, and policies that speak as it does. */
  readonly because: 'access' | 'denied' | 'terminating' | 'invalid'
  /** In the server's own words. */
  readonly message: string
}

/** All that one decision is made of, but the state itself. */
export interface Observation {
  readonly now: Instant
  readonly command: Command
  readonly stable: SlotSeen
  readonly candidate: SlotSeen
  /** The object that holds the weight. */
  readonly route: Manifest | undefined
  /** The other object that holds it, where there are two. */
  readonly beside: Manifest | undefined
  /** The object of the pending intent; undefined when there is none. */
  readonly target: Manifest | undefined
  /** What the server said no to when this process sent the pending intent; absent while it did not, or while an answer is missing. */
  readonly refusal?: Refusal
  /** The record of the stable release, and of the candidate. */
  readonly records: { readonly stable: Manifest | undefined; readonly candidate: Manifest | undefined }
  /** What the release that is to be recorded next runs with; absent while none is. */
  readonly config?: readonly ConfigStamp[]
  /** Objects of `original` and `created` as they are now, in that order. */
  readonly touched: readonly (Manifest | undefined)[]
  /** What telemetry said; empty when nobody is exposed or no look is due. */
  readonly looks: readonly Look[]
  /** The telemetry server's clock; null when it was not asked or did not answer. */
  readonly serverNow: Instant | null
  /** By question, how bad ones scattered before the rollout; undefined when it was not asked. */
  readonly dispersion?: Readonly<Record<string, number>>
}
