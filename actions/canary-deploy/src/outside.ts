import type { Run } from '@ml-actions/action/action'
import type { Asked } from '@ml-actions/action/inputs'
import type { SettingsFile } from '@ml-actions/action/settings-file'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { analysesOf } from '@ml-actions/rollout/analyses/catalogue'
import type { Clock } from '@ml-actions/rollout/clock'
import { entryInWords } from '@ml-actions/rollout/entry-in-words'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import { ownerOf } from '@ml-actions/rollout/owner'
import type { LogEntry } from '@ml-actions/rollout/state'
import type { Habits } from '@ml-actions/rollout/telemetry/prometheus-api'
import type { Telemetry } from '@ml-actions/rollout/telemetry/telemetry'
import type { World } from '@ml-actions/rollout/world'
import type { Evidence } from './evidence.ts'
import type { spec } from './inputs.ts'

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** The world outside, as this action needs it; `main.ts` names the real one. */
export interface Outside {
  readonly clock: Clock
  /** Reads a settings file by its path in the working directory. */
  settings(path: string): Promise<SettingsFile>
  /** Logs of paired predictions, by their paths in the working directory. */
  readonly data: DataSource
  /** `content`: a kubeconfig's text, `''` for the one that the host names. */
  cluster(access: Access): Cluster
  telemetry(url: string, token: string, habits: Habits): Telemetry
  /** `sha256:` and 64 hexadecimal digits of a text. */
  digest(text: string): string
}

interface Access {
  readonly content: string
  readonly context: string
  readonly namespace: string
  readonly allowExec: boolean
}

/** What a run brings along. */
export type Around = Pick<Run, 'log' | 'signal' | 'context' | 'startedAt'>

function ownerIn({ context, startedAt }: Around): World['owner'] {
  return ownerOf(context, `terminal/${startedAt.toISOString()}`)
}

/** Who ran it, when it has ended, and who is to be told. */
export function toldBy(
  wishes: Wishes,
  run: Around,
  { clock }: Outside,
): Pick<Evidence, 'by' | 'announce' | 'ended'> {
  const announce = { notify: wishes.notify, 'notify-key': wishes['notify-key'] }
  return { by: ownerIn(run), announce, ended: clock.now() }
}

interface Place {
  readonly namespace: string
  readonly telemetry: Telemetry
  /** Gets what happens. */
  readonly heard: LogEntry[]
}

/** The cluster and the metrics server of a rollout, with an ear for what happens. */
export function worldOf(
  { kubeconfig: content, context, 'allow-exec': allowExec }: Wishes,
  { namespace, telemetry, heard }: Place,
  run: Around,
  { cluster, clock }: Outside,
): World {
  return {
    cluster: cluster({ content, context, allowExec, namespace }),
    telemetry,
    clock,
    analyses: analysesOf,
    owner: ownerIn(run),
    tell: (entry) => {
      heard.push(entry)
      run.log.info(entryInWords(entry))
    },
  }
}
