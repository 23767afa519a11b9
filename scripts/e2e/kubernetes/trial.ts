import { join } from 'node:path'
import { at, type Json } from '@ml-actions/rollout/json'
import { type Running, startAction, type Workflow } from './actions.ts'
import { gatewayAddress } from './gateway.ts'
import { type Load, startLoad } from './load.ts'
import type { Stack } from './stack.ts'
import { allowDeployer, givenWorkload, imageOf, removeWorkload, rolloutFile } from './workload.ts'

/** Requests a second that users send. */
export const rate = 100

/** A workload that users send requests to, and what may be done with it. */
export interface Trial {
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

/**
 * Gives a workload of its own, with users, for as long as something is tried with it.
 * @param file  parts of the rollout file
 */
export async function trying<Found>(
  stack: Stack,
  { name, file = {}, through = 'gateway' }: Wanted,
  tried: (trial: Trial) => Promise<Found>,
): Promise<Found> {
  const { api } = stack
  await givenWorkload(api, name)
  const read = async (path: string) => (await api.call('GET', path)).body
  const service = await read(`/api/v1/namespaces/ml/services/${name}`)
  const address = { host: String(at(service, '/spec/clusterIP')), port: 80 }
  const host = through === 'service' ? address : gatewayAddress
  const load = startLoad({ ...host, name: `${name}.example` }, rate)
  const start = (action: Workflow['action'], run: number, inputs: Workflow['inputs']) =>
    startAction({
      action,
      run,
      rollout: rolloutFile(name, file),
      home: join(stack.home, 'runs'),
      inputs: { rollout: 'rollout.yml', kubeconfig: stack.deployer, ...inputs },
    })
  // The account may do what the Role says that the action itself prints for this rollout.
  const { outputs } = await start('canary-deploy', 0, { rbac: 'true' }).ended
  await allowDeployer(api, name, outputs['role'] ?? '')
  try {
    return await tried({
      load,
      read,
      deploy: (tag, inputs = {}, run = 1) =>
        start('canary-deploy', run, { image: imageOf(tag), version: tag, ...inputs }),
      rollback: (inputs = {}, run = 911) => start('rollback', run, { reason: 'a test', ...inputs }),
      async backends() {
        const route = await read(`/apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes/${name}`)
        return JSON.stringify(at(route, '/spec/rules/0/backendRefs') ?? null)
      },
    })
  } finally {
    await load.stop()
    await removeWorkload(api, name)
  }
}

/** Asks for a workload whose Service is switched: users reach it without a gateway. */
export function byService(name: string, change: object = {}): Wanted {
  const route = { provider: 'service', name }
  return {
    name,
    through: 'service',
    file: { strategy: 'blue-green', route, steps: ['100%:5s..2m'], ...change },
  }
}

/** What is tried, and with what. */
export interface Wanted {
  readonly name: string
  readonly file?: object
  readonly through?: 'gateway' | 'service'
}
