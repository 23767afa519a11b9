import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { at, canonical, type Json } from '@ml-actions/rollout/json'
import { apiOf } from '../api.ts'
import { listAt } from '../list-at.ts'
import { watched } from '../watched.ts'
import { laidOver, type Made, made, madeName, podsOf, routeOf, stablePods } from './made.ts'
import {
  type Memory,
  nothing,
  type Revision,
  routeBy,
  statusOf,
  targetsOf,
  withNewest,
  withReady,
  withSplit,
} from './revisions.ts'

// Does what KServe 0.20's controller does with an InferenceService in Standard mode, and with Knative in the mode of that name, with real
// objects, as far as its sources say it (pkg/controller/v1beta1/inferenceservice/components/predictor.go, reconcilers/knative): `node kserve.ts --server … --token … --authority …`.
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
/** What Knative and KServe keep in mind of each InferenceService, by its uid; and since when a revision has no traffic. */
const memories = new Map<string, Memory>()
const idle = new Map<string, number>()
const idleMilliseconds = 3000
/** What was written last, so that nothing is written twice. */
const written = new Map<string, string>()
process.on('SIGTERM', () => process.exit(0))
console.log('ready')
for (;;) {
  for (const service of services.values()) {
    const mode = at(service, '/metadata/annotations/serving.kserve.io~1deploymentMode')
    const done = mode === 'Knative' ? revise(service) : reconcile(service)
    await done.catch((error) => console.error(String(error)))
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

/** A revision for each new template, next the split by those that are ready, last the end of pods that have no part of it. */
async function revise(service: Json): Promise<void> {
  const uid = String(at(service, '/metadata/uid'))
  const name = String(at(service, '/metadata/name'))
  const before = memories.get(uid) ?? nothing
  const newest = withNewest(before, service)
  const isWhole = ({ name: one, pods }: Revision) => available(`${one}-deployment`) >= pods
  const memory = withReady(newest, isWhole)
  const targets = targetsOf(service, memory)
  for (const one of newest.revisions.slice(before.revisions.length)) {
    await write(`${bases.deployment}/${one.name}-deployment`, one.deployment)
    await write(`${bases.service}/${one.name}-private`, one.service)
  }
  if (targets.length > 0) await write(`${bases.route}/${name}-predictor`, routeBy(service, targets))
  memories.set(uid, withSplit(memory, targets))
  for (const [index, one] of memory.revisions.entries()) {
    const isReachable =
      index + 1 === memory.revisions.length || targets.some(({ revisionName }) => revisionName === one.name)
    await endIdle(one, isReachable)
  }
  await write(`${kind}/namespaces/ml/inferenceservices/${name}/status`, {
    apiVersion: 'serving.kserve.io/v1beta1',
    kind: 'InferenceService',
    metadata: { name, namespace: 'ml' },
    status: statusOf(withSplit(memory, targets), targets),
  })
}

/** Knative ends the pods of a revision without a part of the traffic, after a minute and a half by its defaults; here sooner. */
async function endIdle({ name, pods }: Revision, isReachable: boolean): Promise<void> {
  const since = isReachable ? undefined : (idle.get(name) ?? performance.now())
  if (since === undefined) idle.delete(name)
  else idle.set(name, since)
  const replicas = since !== undefined && performance.now() - since > idleMilliseconds ? 0 : pods
  const there = at(deployments.get(`ml/${name}-deployment`), '/spec/replicas')
  if (there === undefined || there === replicas) return
  const path = `${bases.deployment}/${name}-deployment`
  await api.call('PATCH', path, { spec: { replicas } }, 'application/merge-patch+json')
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
