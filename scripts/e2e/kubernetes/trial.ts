import { join } from 'node:path'
import { at, type Json } from '@ml-actions/rollout/json'
import { type Running, startAction, type Workflow } from './actions.ts'
import { listAt } from './list-at.ts'
import { type Address, type Load, startLoad } from './load.ts'
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
  const { name, way = gatewayApi } = wanted
  const own = way.manifest?.(name)
  let load: Load | undefined
  try {
    const address = await served(stack, wanted)
    // A proxy that has not heard of the route yet says 404, and that is no loss of a rollout's.
    await answered(address)
    load = startLoad(address, wanted.rate ?? rate)
    return await tried(await begun(stack, wanted, load))
  } finally {
    await load?.stop()
    await removeWorkload(api, name)
    if (own !== undefined) await api.call('DELETE', `${way.path}/${name}`)
  }
}

/** Makes what a team has before its first rollout, and tells where users send requests to it. */
async function served({ api }: Stack, { name, way = gatewayApi, given }: Wanted): Promise<Address> {
  const serving = way.makes?.(name)
  if (serving === undefined) await givenWorkload(api, name, given)
  const own = way.manifest?.(name)
  if (own !== undefined) await api.apply(`${way.path}/${name}`, own)
  if (serving !== undefined) {
    await servesOnTwo(api, serving)
    await eventually(`${name} is told to be ready`, async () => {
      const { body } = await api.call('GET', `${way.path}/${name}`)
      const told = listAt(body, '/status/conditions')
      return told.length > 0 && told.every((one) => at(one, '/status') === 'True')
    })
  }
  const found = (await api.call('GET', `/api/v1/namespaces/ml/services/${name}`)).body
  return { ...way.addressOf(String(at(found, '/spec/clusterIP'))), name: `${name}.example` }
}

async function answered(users: Address): Promise<void> {
  const first = startLoad(users, 5)
  try {
    await eventually('its requests are answered', async () => first.anyAnswered())
  } finally {
    await first.stop()
  }
}

/** Waits until all that a rollout stands on is there: the rights that it prints itself, and counts of its requests. */
async function begun(stack: Stack, wanted: Wanted, load: Load): Promise<Trial> {
  const { api } = stack
  const { name, file = {}, way = gatewayApi } = wanted
  const read = async (path: string) => (await api.call('GET', path)).body
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
  return {
    name,
    load,
    read,
    deploy: (tag, inputs = {}, run = 1) =>
      start('canary-deploy', run, { image: imageOf(tag), version: tag, ...inputs }),
    rollback: (inputs = {}, run = 911) => start('rollback', run, { reason: 'a test', ...inputs }),
    backends: async () =>
      JSON.stringify(at(await read(`${way.path}/${name}`), '/spec/rules/0/backendRefs') ?? null),
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
  return { name, way: service, file: { strategy: 'blue-green', steps: ['100%:5s..15m'], ...change } }
}
