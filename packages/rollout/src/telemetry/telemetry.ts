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
  /** Tells, before a rollout begins, whether a question can be answered for these pods. */
  probe(question: Question, pods: readonly string[]): Promise<Probed>
  /**
   * Measures how much more bad ones scatter over these pods than independent ones would, in the hours before a moment;
   * undefined where that cannot be said.
   */
  bursts(question: Counters | Histogram, pods: readonly string[], until: Instant): Promise<number | undefined>
}

/** Whether a question can be answered for some pods: for which of them, or why for none. */
export type Probed =
  | { readonly is: 'counted'; readonly pods: readonly string[] }
  | {
      /** The counter is not there yet, it knows other pods alone, a histogram has no such boundary, or nobody answers. */
      readonly is: 'no-series' | 'other-pods' | 'no-boundary' | 'no-answer'
      readonly message: string
    }

/** What is counted: selectors of raw counters, without pods or times. `name` is the question's in messages and in the state. */
export type Question = Counters | Histogram | Classes

/** All of some things, and the bad ones among them: `http_requests_total`, `http_requests_total{code=~"5.."}`. */
export interface Counters {
  readonly is: 'counters'
  readonly name: string
  readonly total: string
  readonly bad: string
}

/** Requests that took longer than they may: a classic histogram without `_bucket` and `_count`, and one of its boundaries. */
export interface Histogram {
  readonly is: 'histogram'
  readonly name: string
  readonly histogram: string
  /** The boundary in the histogram's unit, seconds as a rule; compared as a number with `le`. */
  readonly slo: number
}

/** Predictions by class: a counter, and the label that holds the class. */
export interface Classes {
  readonly is: 'classes'
  readonly name: string
  readonly counter: string
  readonly by: string
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

/** How often each class was predicted by one arm, by the label's value (`''` where a series has none); `requests` is their sum. */
export interface ArmClasses {
  readonly requests: number
  readonly byClass: readonly (readonly [name: string, count: number])[]
  readonly pods: number
}

/** One look: counts of both arms, or nothing at all. There is no half look. */
export type Look = Answered | Voided

/** A look that says something: bad ones among all, or classes. */
export type Answered = Counted | Classified

/** A look at a question of bad ones among all. */
export interface Counted {
  readonly is: 'counted'
  readonly question: string
  readonly window: Window
  readonly stable: ArmCounts
  readonly candidate: ArmCounts
}

/** A look at a question of classes. */
export interface Classified {
  readonly is: 'classified'
  readonly question: string
  readonly window: Window
  readonly stable: ArmClasses
  readonly candidate: ArmClasses
}

/** A look that says nothing, and why. */
export interface Voided {
  readonly is: 'void'
  readonly question: string
  readonly window: Window
  readonly because: VoidReason
  /** What was found, in one sentence, with the selector. */
  readonly message: string
}

/**
 * Why a look says nothing: the server did not answer, an arm has no total series (`no-series`) or only old
 * samples (`stale`), a histogram has no such boundary (`no-boundary`), a value is no count (`not-a-count`), a
 * counter went back more often than pods restarted (`resets`), the server warned or answered in part (`partial`),
 * or the pods are not the rollout's (`wrong-pods`).
 */
export type VoidReason =
  | 'no-answer'
  | 'no-series'
  | 'stale'
  | 'no-boundary'
  | 'not-a-count'
  | 'resets'
  | 'partial'
  | 'wrong-pods'
