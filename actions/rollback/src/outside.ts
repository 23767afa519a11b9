import type { Asked } from '@ml-actions/action/inputs'
import type { SettingsFile } from '@ml-actions/action/settings-file'
import type { Mover } from '@ml-actions/registry/promotion/move-alias'
import type { Registry } from '@ml-actions/registry/registry'
import type { Clock } from '@ml-actions/rollout/clock'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import type { Habits } from '@ml-actions/rollout/telemetry/prometheus-api'
import type { Telemetry } from '@ml-actions/rollout/telemetry/telemetry'
import type { spec } from './inputs.ts'

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** The world outside, as this action needs it; `main.ts` names the real one. */
export interface Outside {
  readonly clock: Clock
  /** Reads a settings file by its path in the working directory. */
  settings(path: string): Promise<SettingsFile>
  /** `content`: a kubeconfig's text, `''` for the one that the host names. */
  cluster(access: {
    readonly content: string
    readonly context: string
    readonly namespace: string
    readonly allowExec: boolean
  }): Cluster
  /** The model registry; `Misuse` when none is named. */
  registry(): Promise<Registry>
  /** What moving an alias of it needs. */
  mover(): Promise<Mover>
  telemetry(url: string, token: string, habits: Habits): Telemetry
  /** `sha256:` and 64 hexadecimal digits of a text. */
  digest(text: string): string
}
