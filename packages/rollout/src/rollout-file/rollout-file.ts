import type { Route, Strategy } from '../plan.ts'

/** The rollout file as it is written, once it has held against its schema. */
export interface RolloutFile {
  readonly rollout: 1
  readonly name: string
  readonly namespace: string
  readonly strategy: Strategy
  readonly 'shadow-safe'?: boolean
  /** Absent where an InferenceService serves alone: it is the route. */
  readonly target?: { readonly deployment: string; readonly container: string; readonly service: string }
  /** Of the pods of the new release, by name: what it breaks with, and which model it serves. */
  readonly annotations?: Readonly<Record<string, string | number>>
  /** Absent for a rolling update alone. */
  readonly route?: {
    readonly provider: Exclude<Route['provider'], 'deployment'>
    readonly name: string
    readonly rule?: string
    readonly 'allow-throttle'?: boolean
  }
  readonly steps?: readonly string[]
  /** Absent for a rolling update without steps alone. */
  readonly judge?: {
    readonly prometheus: {
      readonly url: string
      readonly 'telemetry-lag'?: string
      readonly 'look-every'?: string
    }
    readonly arms?: { readonly label: string }
    readonly errors?: PairAsked
    readonly latency?: Limits & { readonly histogram: string; readonly slo: number }
    readonly business?: { readonly [name: string]: PairAsked }
    readonly shift?: {
      readonly counter: string
      readonly by: string
      readonly tolerance?: number
      readonly 'on-shift'?: 'hold' | 'rollback'
    }
    readonly margin?: number
    readonly 'min-requests'?: number
    readonly alpha?: { readonly fail?: number; readonly pass?: number }
    readonly dispersion?: number
  }
  readonly waits?: { readonly [wait in 'settle' | 'accept' | 'ready' | 'drain' | 'poll']?: string }
  readonly deadline?: string
  readonly 'on-deadline'?: 'rollback' | 'hold'
  readonly 'on-inconclusive'?: 'hold' | 'rollback'
  /** What follows when somebody else writes the weight, such as a GitOps controller. */
  readonly 'on-drift'?: 'halt' | 'restore'
  readonly 'keep-previous-for'?: string
  readonly 'keep-releases'?: number
  /** Which branch or tag a run must be of; one `*` stands for letters without a slash. */
  readonly guard?: { readonly ref: string | readonly string[] }
  /** What is another in each environment, laid over the rest. */
  readonly environments?: Readonly<Record<string, object>>
}

/** Limits of a share for the candidate alone. */
export interface Limits {
  readonly ceiling?: number
  readonly 'pass-below'?: number
}

/** Two counters: all of some things, and the bad ones among them. */
export interface PairAsked extends Limits {
  readonly total: string
  readonly bad: string
}
