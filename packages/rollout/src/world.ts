import type { Analyses } from './analyses/analysis.ts'
import type { Clock } from './clock.ts'
import type { Cluster } from './kubernetes/cluster.ts'
import type { LogEntry, Owner } from './state.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

/** Everything outside the machine that one process of it speaks to. */
export interface World {
  readonly cluster: Cluster
  readonly telemetry: Telemetry
  readonly clock: Clock
  readonly analyses: Analyses
  /** Which run this is. */
  readonly owner: Owner
  /** Hears of everything that happens, looks included, when it was stored. */
  readonly tell: (entry: LogEntry) => void
}

/** How long and how far one process drives a rollout. */
export interface Drive {
  /** `run`: until it ends or the budget is used up; `tick`: as far as it goes without waiting. */
  readonly mode: 'run' | 'tick'
  readonly budgetSeconds: number
  readonly signal: AbortSignal
}
