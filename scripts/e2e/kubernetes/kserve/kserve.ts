import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { at, canonical, type Json } from '@ml-actions/rollout/json'
import { apiOf } from '../api.ts'
import { listAt } from '../list-at.ts'
import { watched } from '../watched.ts'
import { laidOver, type Made, made, madeName, podsOf, routeOf, stablePods } from './made.ts'

// Does what KServe 0.20's controller does with an InferenceService in Standard mode, with real objects, as far as its sources say it
// (pkg/controller/v1beta1/inferenceservice/components/predictor.go): `node kserve.ts --server … --token … --authority …`.
const { values: asked } = parseArgs({
  options: {
    server: { type: 'string', default: '' },
    token: { type: 'string', default: '' },
    authority: { type: 'string', default: '' },
  },
})
const api = apiOf(asked.server, asked.token, asked.authority)
const kind = '/apis/serving.kserve.io/v1beta1'
const services = watched(api, `${kind}/inferenceservices`, (one) => one)
const deployments = watched(api, '/apis/apps/v1/deployments', (one) => one)
const bases = {
  deployment: '/apis/apps/v1/namespaces/ml/deployments',
  service: '/api/v1/namespaces/ml/services',
  route: '/apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes',
} as const
/** What was written last, so that nothing is written twice. */
const written = new Map<string, string>()
process.on('SIGTERM', () => process.exit(0))
console.log('ready')
for (;;) {
  for (const service of services.values()) {
    await reconcile(service).catch((error) => console.error(String(error)))
  }
  await removeOrphans().catch((error) => console.error(String(error)))
  await setTimeout(100)
}

/** Canaries first, next what nobody names any more is taken away, next the stable predictor, last the route and the status. */
async function reconcile(service: Json): Promise<void> {
  const stable = at(service, '/spec/predictor') ?? {}
  const canaries = listAt(service, '/spec/canary')
  for (const canary of canaries) {
    const predictor = laidOver(stable, at(canary, '/predictor') ?? {})
    await make(made(service, predictor, podsOf(service, canary)))
  }
  const statuses = canaries.map((canary) => ({
    name: String(at(canary, '/predictor/name')),
    ready: available(madeName(service, at(canary, '/predictor'))) > 0,
    trafficPercent: Number(at(canary, '/trafficPercent')),
  }))
  const ready = new Set(statuses.filter((one) => one.ready).map(({ name }) => name))
  await clean(
    service,
    new Set([stable, ...canaries.map((one) => at(one, '/predictor'))].map((one) => madeName(service, one))),
  )
  await make(made(service, stable, stablePods(service, ready)))
  const isReady = available(madeName(service, stable)) > 0
  const name = String(at(service, '/metadata/name'))
  if (isReady) await write(`${bases.route}/${name}-predictor`, routeOf(service, ready))
  const told = (type: string, is: boolean) => ({ type, status: is ? 'True' : 'False' })
  const path = `${kind}/namespaces/ml/inferenceservices/${name}/status`
  await write(path, {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: { name, namespace: 'ml' },
    status: {
      conditions: [told('PredictorReady', isReady), told('IngressReady', isReady)],
      canaryStatuses: statuses,
    },
  })
}

async function make(one: Made): Promise<void> {
  await write(`${bases.deployment}/${one.name}`, one.deployment)
  await write(`${bases.service}/${one.name}`, one.service)
}

async function clean(service: Json, expected: ReadonlySet<string>): Promise<void> {
  for (const deployment of deployments.values()) {
    const name = String(at(deployment, '/metadata/name'))
    const isOwn = at(deployment, '/metadata/ownerReferences/0/uid') === at(service, '/metadata/uid')
    if (isOwn && !expected.has(name)) await unmake(name)
  }
}

/** The cluster's own garbage collector takes what an InferenceService owned; the route is nobody's. */
async function removeOrphans(): Promise<void> {
  const known = new Set([...services.keys()].map((key) => key.replace(/^ml\//, '')))
  for (const path of [...written.keys()]) {
    const route = path.startsWith(bases.route) ? path.slice(bases.route.length + 1, -'-predictor'.length) : ''
    if (route !== '' && !known.has(route)) await remove(path)
  }
}

async function unmake(name: string): Promise<void> {
  await remove(`${bases.deployment}/${name}`)
  await remove(`${bases.service}/${name}`)
}

async function remove(path: string): Promise<void> {
  await api.call('DELETE', path)
  written.delete(path)
}

async function write(path: string, object: object): Promise<void> {
  const text = canonical(object as Json)
  if (written.get(path) === text) return
  await api.apply(path, object)
  written.set(path, text)
}

function available(name: string): number {
  return Number(at(deployments.get(`ml/${name}`), '/status/availableReplicas') ?? 0)
}
