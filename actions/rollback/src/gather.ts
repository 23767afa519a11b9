import type { Run } from '@ml-actions/action/action'
import { checkSettings } from '@ml-actions/action/check-settings'
import type { Asked } from '@ml-actions/action/inputs'
import type { SettingsFile } from '@ml-actions/action/settings-file'
import { analysesOf } from '@ml-actions/rollout/analyses/catalogue'
import type { Clock } from '@ml-actions/rollout/clock'
import { entryInWords } from '@ml-actions/rollout/entry-in-words'
import { foreseeRollback } from '@ml-actions/rollout/foresee-rollback'
import type { Cluster } from '@ml-actions/rollout/kubernetes/cluster'
import { load } from '@ml-actions/rollout/kubernetes/state-store'
import { ownerOf } from '@ml-actions/rollout/owner'
import { rollback } from '@ml-actions/rollout/rollback'
import { schema } from '@ml-actions/rollout/rollout-file/json-schema'
import type { RolloutFile } from '@ml-actions/rollout/rollout-file/rollout-file'
import { validator } from '@ml-actions/rollout/rollout-file/validator'
import type { LogEntry } from '@ml-actions/rollout/state'
import { targetFrom } from '@ml-actions/rollout/target'
import { noTelemetry } from '@ml-actions/rollout/telemetry/none'
import type { World } from '@ml-actions/rollout/world'
import type { Evidence, Found } from './evidence.ts'
import type { spec } from './inputs.ts'

/** What the workflow asked of this action. */
export type Wishes = Asked<(typeof spec)['inputs']>

/** The world outside, as this action needs it; `main.ts` names the real one. */
export interface Outside {
  readonly clock: Clock
  /** Reads a settings file by its path in the working directory. */
  settings(path: string): Promise<SettingsFile>
  /** `content`: a kubeconfig's text, `''` for the one that the host names. */
  cluster(access: { readonly content: string; readonly context: string; readonly namespace: string }): Cluster
  /** `sha256:` and 64 hexadecimal digits of a text. */
  digest(text: string): string
}

/** Reads the rollout file and what is on record, then rolls back, or tells what that would do. */
export async function gather(
  wishes: Wishes,
  run: Pick<Run, 'log' | 'signal' | 'context' | 'startedAt'>,
  outside: Outside,
): Promise<Evidence> {
  const target = targetFrom(wishes.to)
  const { settings, source } = await outside.settings(wishes.rollout)
  checkSettings(settings, validator, schema)
  const file = settings.value as RolloutFile
  const access = { content: wishes.kubeconfig, context: wishes.context, namespace: file.namespace }
  const heard: LogEntry[] = []
  const world: World = {
    cluster: outside.cluster(access),
    telemetry: noTelemetry,
    clock: outside.clock,
    analyses: analysesOf,
    owner: ownerOf(run.context, `terminal/${run.startedAt.toISOString()}`),
    tell: (entry) => {
      heard.push(entry)
      run.log.info(entryInWords(entry))
    },
  }
  const found = await come(wishes, { world, target, name: file.name, run, digest: outside.digest })
  const times = { began: run.startedAt.toISOString(), ended: outside.clock.now() }
  const announce = { notify: wishes.notify, 'notify-key': wishes['notify-key'] }
  const asked = { name: file.name, to: wishes.to, reason: wishes.reason, announce }
  return { ...asked, ...times, found, heard, by: world.owner, sources: [source] }
}

interface Here {
  readonly world: World
  readonly target: ReturnType<typeof targetFrom>
  readonly name: string
  readonly run: Pick<Run, 'signal'>
  readonly digest: (text: string) => string
}

async function come(wishes: Wishes, { world, target, name, run, digest }: Here): Promise<Found> {
  const { force, reason } = wishes
  if (wishes['dry-run']) {
    const known = await load(world.cluster, name)
    if (known.is === 'stored')
      return { is: 'planned', foresight: await foreseeRollback(world.cluster, known.state, target, force) }
  }
  // One attempt of a workflow's run restores once: a step that is run again finds its own rollback.
  const id = digest(`rollback ${world.owner.run} ${wishes.to}`).slice('sha256:'.length, 'sha256:'.length + 32)
  const drive = { mode: 'run', budgetSeconds: wishes.timeout, signal: run.signal } as const
  // Without a state there is nothing to take back, so that a dry run is told just this.
  return rollback(world, { name, to: target, id, force, reason }, drive)
}
