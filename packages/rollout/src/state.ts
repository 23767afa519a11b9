import type { Finding } from '@ml-actions/verdict/finding'
import type { Outcome } from '@ml-actions/verdict/verdict'
import type { Judgement } from './analyses/analysis.ts'
import type { Instant } from './instant.ts'
import type { Json } from './json.ts'
import type { Manifest, Ref } from './kubernetes/cluster.ts'
import type { LastLines } from './last-lines.ts'
import type { Plan, Weight } from './plan.ts'

/** The version of the state that this code reads and writes; a reader refuses any other. */
export const stateVersion = 1

/** The schema that says so. */
export const stateSchema = `ml-actions.dev/rollout-state/v${stateVersion}` as const

/** All that is known of one rollout, as stored; the only mutable truth. */
export interface State {
  readonly schema: typeof stateSchema
  /** The rollout's own id; every object it makes carries it. */
  readonly id: string
  readonly operation: 'deploy' | 'rollback'
  readonly plan: Plan
  /** Grows by one at every change of owner; tested by every patch. */
  readonly fence: number
  /** Grows by one at every write of the state. */
  readonly seq: number
  readonly phase: Phase
  readonly stable: Slot
  readonly candidate: Slot
  /** What is put back when the rollout is rolled back: fields as they were before the first change. */
  readonly original: readonly Original[]
  /** What is removed when the rollout is rolled back: objects that were not there. */
  readonly created: readonly Created[]
  /** Set before a change is sent, cleared after its effect was seen. */
  readonly intent: Intent | null
  /** The candidate's weight as last written and seen; null while the route does not name it. */
  readonly weight: Weight | null
  readonly judge: Judged
  readonly startedAt: Instant
  /** How many ticks went on with it, so that a workflow that starts itself can end; absent before the second. */
  readonly ticks?: number
  readonly deadline: Instant
  readonly owner: Owner
  /** Why the rollout was taken from a deploy: set once, by a rollback. */
  readonly preempt: Preempt | null
  /** Numbers of releases that were rolled back from: never a target of `previous-good`. Carried from rollout to rollout. */
  readonly bad: readonly number[]
  /** When a weight that somebody else had written was put back; absent where none was. */
  readonly putBack?: readonly Instant[]
  /** Why the candidate does not start, by its log; absent while it does. */
  readonly lastLines?: LastLines
  /** The newest 50 entries. */
  readonly log: readonly LogEntry[]
}

/** Who took a rollout from a deploy, when, to give which release its traffic back, and why. */
export interface Preempt {
  readonly to: number
  readonly by: Owner
  readonly at: Instant
  /** In the words of whoever asked; absent when nobody gave any. */
  readonly reason?: string
}

/** Where a rollout stands. `since` is when the phase began. */
export type Phase =
  | { readonly is: 'Planned'; readonly since: Instant }
  | { readonly is: 'Preparing'; readonly since: Instant }
  | { readonly is: 'WaitingReady'; readonly since: Instant }
  | { readonly is: 'Attaching'; readonly since: Instant }
  /** The route was changed: for `step`, or −1 when the candidate was attached at weight 0. */
  | { readonly is: 'Settling'; readonly step: number; readonly since: Instant }
  | { readonly is: 'Shifting'; readonly step: number; readonly since: Instant; readonly grounds: Grounds }
  | { readonly is: 'Baking'; readonly step: number; readonly since: Instant }
  | { readonly is: 'Promoting'; readonly since: Instant; readonly grounds: Grounds }
  | { readonly is: 'Keeping'; readonly since: Instant }
  | {
      readonly is: 'Held'
      readonly because: HoldReason
      readonly message: string
      readonly step: number
      readonly since: Instant
    }
  | { readonly is: 'Restoring'; readonly because: readonly Finding[]; readonly since: Instant }
  | {
      readonly is: 'Cleaning'
      readonly because: readonly Finding[]
      readonly since: Instant
      readonly verdict?: Outcome
    }
  /** A shadow that was compared carries what came of it; anything else that succeeds was promoted. */
  | {
      readonly is: 'Succeeded'
      readonly since: Instant
      readonly because?: readonly Finding[]
      readonly verdict?: Outcome
    }
  | { readonly is: 'RolledBack'; readonly because: readonly Finding[]; readonly since: Instant }
  | {
      readonly is: 'Halted'
      readonly because: HaltReason
      readonly message: string
      readonly since: Instant
    }

/** Why a rollout waits for a person or for evidence, its traffic where it is. */
export type HoldReason =
  | 'inconclusive'
  | 'incident'
  | 'no-telemetry'
  | 'no-traffic'
  | 'split-off'
  | 'shift'
  | 'deadline'
  | 'cleanup'
  | 'refused'

/** Tells whether only a person can say how a rollout goes on. */
export function isForPeople(phase: Phase): boolean {
  if (phase.is !== 'Held') return false
  return ['inconclusive', 'deadline', 'shift', 'refused'].includes(phase.because)
}

/** Why a rollout ended without knowing how to go on. */
export type HaltReason =
  | 'drift'
  | 'no-capacity'
  | 'target-not-ready'
  | 'not-verified'
  | 'state-corrupt'
  | 'state-lost'
  | 'terminating'

/** What a raise of the weight is founded on: the outcome, and the samples it was computed from (server's times). */
export interface Grounds {
  readonly outcome: 'ready' | 'pass'
  readonly since: Instant | null
  readonly until: Instant | null
}

/** A place for one release: a Deployment and the Service that finds its pods. */
export interface Slot {
  /** Number of the release record; the candidate's is given when the rollout starts. */
  readonly release: number
  readonly slot: 'a' | 'b'
  readonly deployment: string
  readonly service: string
  /** The Deployment's uid; null until it was seen. */
  readonly uid: string | null
  readonly image: string
  readonly version: string
  /** Size at plan time: what is ready for all of the traffic. */
  readonly replicas: number
}

/** Fields of an object as they were before the rollout. */
export interface Original {
  readonly ref: Ref
  readonly uid: string
  readonly fields: readonly { readonly path: string; readonly value?: Json }[]
  /** The candidate's weight in these fields, for the object that holds the traffic. */
  readonly weight?: Weight | null
}

/** An object that the rollout made. */
export interface Created {
  readonly ref: Ref
  readonly uid: string
}

/** One field's value before and after; a value that is absent stands for a field that is absent. */
export interface FieldChange {
  /** RFC 6901 pointer. */
  readonly path: string
  readonly pre?: Json
  readonly post?: Json
}

/** What is about to be done to one object, why, and the phase that follows when it is seen to be done. */
export type Intent = {
  readonly seq: number
  readonly at: Instant
  readonly why: string
  readonly ref: Ref
  readonly next: Phase
  /** The candidate's weight that this change stands for, when it changes traffic. */
  readonly weight?: Weight | null
} & (
  | {
      readonly is: 'change'
      readonly uid: string
      readonly fields: readonly FieldChange[]
      /** Whether it gives the candidate back what it had before somebody else wrote. */
      readonly putsBack?: true
    }
  | { readonly is: 'create'; readonly manifest: Manifest }
  | { readonly is: 'remove'; readonly uid: string }
)

/** What the judge has to remember. Times are the telemetry server's. */
export interface Judged {
  /** The analyses' own memory by name. */
  readonly kept: Readonly<Record<string, Json>>
  /** Start of the current step's samples; null until the server's clock was read after the step settled. */
  readonly since: Instant | null
  /** End of the last counted look: the next one begins here. */
  readonly until: Instant | null
  /** Void looks, and looks without a request to the candidate, in a row. */
  readonly voids: number
  readonly idle: number
  /** What the last look meant, for people. */
  readonly last: readonly Judgement[]
  /** Requests since the step settled, to the candidate and to both: what the split is held against. */
  readonly split: Split
  /** Holds that a person has waved through by `resume`: they hold no more, and evidence for `fail` still fails. */
  readonly accepted: readonly HoldReason[]
  /** By question, how bad ones scattered over the stable release's pods before the rollout; null until it was asked. */
  readonly dispersion: Readonly<Record<string, number>> | null
  /** How the evidence grew, oldest first: at most `mostMarks`, thinned out as they become more. */
  readonly trail: readonly Mark[]
}

/** How requests were split since a step settled. */
export interface Split {
  readonly candidate: number
  readonly all: number
}

/** The evidence at one look: by question, the log e-value against the candidate, and the one for it. */
export interface Mark {
  readonly at: Instant
  readonly weight: Weight | null
  readonly of: Readonly<Record<string, readonly [against: number | null, for_: number | null]>>
}

/** Who runs: from the host, never a secret. */
export interface Owner {
  /** `owner/name/run/attempt`: the same text means the same run. */
  readonly run: string
  readonly actor: string
  readonly sha: string
  readonly url: string
}

/** One thing that happened. */
export interface LogEntry {
  readonly seq: number
  readonly at: Instant
  /** The phase's name. */
  readonly phase: Phase['is']
  readonly what: string
  readonly why: string
  /** The candidate's weight from then on; null while the route does not name it. */
  readonly weight: Weight | null
}

/** Tells whether the candidate has taken over the traffic: a shadow never does. */
export function isPromoted({ phase }: Pick<State, 'phase'>): boolean {
  return phase.is === 'Keeping' || (phase.is === 'Succeeded' && phase.verdict === undefined)
}

/** Tells whether nothing will be written any more. */
export function isTerminal(phase: Phase): boolean {
  return phase.is === 'Succeeded' || phase.is === 'RolledBack' || phase.is === 'Halted'
}
