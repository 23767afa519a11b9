import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Run } from '@ml-actions/action/action'
import { post } from '@ml-actions/action/channels/post'
import { writeWhole } from '@ml-actions/action/reports'
import { runAction } from '@ml-actions/action/run-action'
import { readSettingsFile, sha256 } from '@ml-actions/action/settings-file'
import type { Deployments } from '@ml-actions/forge/deployments'
import { githubDeployments } from '@ml-actions/forge/github/deployments'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import { mlflowModels } from '@ml-actions/registry/mlflow/registered-models'
import type { Mover } from '@ml-actions/registry/promotion/move-alias'
import { systemClock } from '@ml-actions/rollout/clock'
import { heardClock } from '@ml-actions/rollout/heard-clock'
import { clusterOf } from '@ml-actions/rollout/kubernetes/client'
import { askOver } from '@ml-actions/rollout/telemetry/http'
import { prometheus } from '@ml-actions/rollout/telemetry/prometheus'
import type { Habits } from '@ml-actions/rollout/telemetry/prometheus-api'
import { gather } from './gather.ts'
import { spec } from './inputs.ts'
import { judge } from './judge.ts'
import { outputsOf } from './outputs.ts'
import type { Outside } from './outside.ts'
import { tell } from './tell.ts'

const paths = process.env['KUBECONFIG'] ?? ''

let token = ''

const served = heardClock(systemClock)

/** A server that is down costs a restore that is done some seconds, and no more. */
const impatient = { tries: 2, milliseconds: 3_000 }

/** The list of deployments of the repository that this run is of; its client is loaded when it is asked for. */
async function deploymentsOf({ context, signal }: Run): Promise<Deployments> {
  const { repository, apiUrl } = context
  if (token === '' || repository === undefined || apiUrl === undefined)
    throw new Error('no token, or no repository of GitHub')
  const { githubClient } = await import('@ml-actions/forge/github/client')
  return githubDeployments(githubClient({ apiUrl, token, signal, requestMilliseconds: 5_000 }), repository)
}

await runAction({
  ...spec,
  gather: (asked, run) => {
    const settings = (path: string) => readSettingsFile(run.directory, path)
    const cluster = (access: Parameters<Outside['cluster']>[0]) =>
      clusterOf({ ...access, paths }, run.signal, served.hear)
    const { signal } = run
    const access = () => accessOf(asked['mlflow-tracking-uri'], process.env)
    const registry = async () => {
      const { mlflowClient } = await import('@ml-actions/registry/mlflow/client')
      return mlflowRegistry(mlflowClient({ ...access(), signal }), access().base)
    }
    const mover = async (): Promise<Mover> => {
      const { mlflowClient } = await import('@ml-actions/registry/mlflow/client')
      const pause = (seconds: number) => setTimeout(seconds * 1000, undefined, { signal })
      // Without the signal: a claim is taken back although the run is to end.
      const models = mlflowModels({ client: mlflowClient(access()), base: access().base })
      return { models, now: Date.now, pause, nonce: randomUUID(), signal }
    }
    token = asked['github-token']
    const telemetry = (url: string, bearer: string, habits: Habits) =>
      prometheus(askOver(url, bearer, run.signal, impatient), habits)
    return gather(asked, run, {
      clock: served.clock,
      settings,
      cluster,
      registry,
      mover,
      telemetry,
      digest: sha256,
    })
  },
  ...{ judge, outputsOf },
  tell: (verdict, evidence, run) =>
    tell(verdict, evidence, {
      write: (name, text) => writeWhole(join(run.reports, name), text),
      post,
      deployments: () => deploymentsOf(run),
    }),
})
