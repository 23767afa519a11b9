import type { Instant } from '../instant.ts'

/**
 * Counts of requests, as a metrics server knows them. Never throws because the server is down, slow or
 * contradictory: that is a void look, and what follows from it is decided by the rollout.
 */
export interface Telemetry {
  /** The server's own clock (windows are never taken from the runner's); undefined when it does not answer. */
  now(): Promise<Instant | undefined>
  /** Counts one question for both arms over (from, to]; the same arguments always give the same counts. */
  look(question: Question, arms: Arms, window: Window): Promise<Look>
}

/** Which requests, and which of them are bad: two selectors of raw counters, without pods or times. */
export interface Question {
  /** The metric's name in messages and in the state: `errors`. */
  readonly name: string
  readonly total: string
  readonly bad: string
}

/** The pods of each release, by name, as the cluster lists them. `since`: when the rollout started, for series that begin later. */
export interface Arms {
  readonly stable: readonly string[]
  readonly candidate: readonly string[]
  readonly since: Instant
}

/** Times of the server, left-open: samples after `from` and not after `to`. */
export interface Window {
  readonly from: Instant
  readonly to: Instant
}

/** What one arm did in a window: whole numbers, bad ≤ requests. `pods`: how many of the arm's pods had a fresh total. */
export interface ArmCounts {
  readonly requests: number
  readonly bad: number
  readonly pods: number
}

/** One look: counts of both arms, or nothing at all. There is no half look. */
export type Look =
  | {
      readonly is: 'counted'
      readonly question: string
      readonly window: Window
      readonly stable: ArmCounts
      readonly candidate: ArmCounts
    }
  | {
      readonly is: 'void'
      readonly question: string
      readonly window: Window
      readonly because: VoidReason
      /** What was found, in one sentence, with the selector. */
      readonly message: string
    }

/**
 * Why a look says nothing: the server did not answer, an arm has no total series (`no-series`) or only old
 * samples (`stale`), a value is no count (`not-a-count`), a counter went back more often than pods
 * restarted (`resets`), the server warned or answered in part (`partial`), or the pods are not the
 * rollout's (`wrong-pods`).
 */
export type VoidReason =
  | 'no-answer'
  | 'no-series'
  | 'stale'
  | 'not-a-count'
  | 'resets'
  | 'partial'
  | 'wrong-pods'
