import { join } from 'node:path'
import { at, type Json } from '@ml-actions/rollout/json'
import { type Running, startAction, type Workflow } from './actions.ts'
import { type Load, startLoad } from './load.ts'
import { countedOf } from './prometheus.ts'
import type { Stack } from './stack.ts'
import { gatewayApi } from './ways/gateway-api.ts'
import { service } from './ways/service.ts'
import type { Way } from './ways/way.ts'
import {
  allowDeployer,
  eventually,
  type Given,
  givenWorkload,
  imageOf,
  removeWorkload,
  rolloutFile,
  servesOnTwo,
} from './workload.ts'

/** Requests a second that users send. */
export const rate = 100

/** A workload that users send requests to, and what may be done with it. */
export interface Trial {
  readonly name: string
  readonly load: Load
  /** Starts canary-deploy with an image of the model, as an account that may only do what the printed Role says. */
  deploy(tag: string, inputs?: Readonly<Record<string, string>>, run?: number): Running
  /** Presses rollback. */
  rollback(inputs?: Readonly<Record<string, string>>, run?: number): Running
  /** Reads an object of the namespace by its path below the API server. */
  read(path: string): Promise<Json>
  /** Names the backends of the route, with their weights. */
  backends(): Promise<string>
}

/** What is tried, and with what. */
export interface Wanted {
  readonly name: string
  /** Parts of the rollout file. */
  readonly file?: object
  /** How requests come to the releases. */
  readonly way?: Way
  /** More of the route in the rollout file. */
  readonly route?: object
  readonly given?: Given
  readonly rate?: number
}

/** Gives a workload of its own, with users, for as long as something is tried with it. */
export async function trying<Found>(
  stack: Stack,
  wanted: Wanted,
  tried: (trial: Trial) => Promise<Found>,
): Promise<Found> {
  const { api } = stack
  const { name, file = {}, way = gatewayApi } = wanted
  const serving = way.makes?.(name)
  if (serving === undefined) await givenWorkload(api, name, wanted.given)
  const own = way.manifest?.(name)
  if (own !== undefined) await api.apply(`${way.path}/${name}`, own)
  if (serving !== undefined) await servesOnTwo(api, serving)
  const read = async (path: string) => (await api.call('GET', path)).body
  const found = await read(`/api/v1/namespaces/ml/services/${name}`)
  const address = way.addressOf(String(at(found, '/spec/clusterIP')))
  const users = { ...address, name: `${name}.example` }
  // A proxy that has not heard of the route yet says 404, and that is no loss of a rollout's.
  const first = startLoad(users, 5)
  await eventually('its requests are answered', async () => first.anyAnswered())
  await first.stop()
  const load = startLoad({ ...address, name: `${name}.example` }, wanted.rate ?? rate)
  const start = (action: Workflow['action'], run: number, inputs: Workflow['inputs']) =>
    startAction({
      action,
      run,
      rollout: rolloutFile(name, { ...routeOf(way, wanted), ...file }),
      home: join(stack.home, 'runs'),
      inputs: { rollout: 'rollout.yml', kubeconfig: stack.deployer, ...inputs },
    })
  // The account may do what the Role says that the action itself prints for this rollout.
  const { outputs } = await start('canary-deploy', 0, { rbac: 'true' }).ended
  await allowDeployer(api, name, outputs['role'] ?? '')
  await eventually('Prometheus counts its requests', async () => (await countedOf(`${name}-.*`)) > 0)
  try {
    return await tried({
      name,
      load,
      read,
      deploy: (tag, inputs = {}, run = 1) =>
        start('canary-deploy', run, { image: imageOf(tag), version: tag, ...inputs }),
      rollback: (inputs = {}, run = 911) => start('rollback', run, { reason: 'a test', ...inputs }),
      backends: async () =>
        JSON.stringify(at(await read(`${way.path}/${name}`), '/spec/rules/0/backendRefs') ?? null),
    })
  } finally {
    await load.stop()
    await removeWorkload(api, name)
    if (own !== undefined) await api.call('DELETE', `${way.path}/${name}`)
  }
}

function routeOf({ provider, hasRules, makes }: Way, { name, route = {} }: Wanted): object {
  if (provider === 'deployment') return { route: undefined }
  return {
    ...(makes === undefined ? {} : { target: undefined }),
    route: { provider, name, ...(hasRules ? { rule: 'predict' } : {}), ...route },
  }
}

/** Asks for a workload whose Service is switched: users reach it without a gateway. */
export function byService(name: string, change: object = {}): Wanted {
  return { name, way: service, file: { strategy: 'blue-green', steps: ['100%:5s..2m'], ...change } }
}
