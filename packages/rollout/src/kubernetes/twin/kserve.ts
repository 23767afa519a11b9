import type { Instant } from '@ml-actions/rollout/instant'
import { at, type Json, type JsonObject } from '@ml-actions/rollout/json'
import type { Manifest } from '../cluster.ts'
import { canariesOf, laidOver, modeAt, nameOf, predictorName, predictorOf } from '../inference-service.ts'
import { serveRevisions } from './knative.ts'
import { annotationsOf, podSpecOf } from './predictor.ts'
import { type Store, withMetadata } from './store.ts'

/**
 * Does what KServe 0.20 does for an InferenceService in Standard mode, as far as a rollout can tell
 * (pkg/controller/v1beta1/inferenceservice/components/predictor.go): canaries first, next what nobody names any more is
 * taken away, next the stable predictor, less the pods that canaries have ready.
 */
export function serveModels(store: Store, now: Instant): void {
  const services = store.list('InferenceService')
  for (const service of services) {
    if (at(service, modeAt) === 'Standard') standard(store, service)
    if (at(service, modeAt) === 'Knative') serveRevisions(store, service, now)
  }
  const known = new Set(services.map(({ metadata }) => metadata.uid))
  for (const kind of ['Deployment', 'Service'] as const) {
    for (const made of store.list(kind)) {
      const owner = made.metadata.ownerReferences?.find((one) => one['kind'] === 'InferenceService')
      if (owner !== undefined && !known.has(String(owner['uid'])))
        store.drop({ kind, name: made.metadata.name })
    }
  }
}

/** Lets the controllers of revisions go on until none of them has anything to do. */
export function settle(store: Store, reconcile: () => void): void {
  if (!store.list('InferenceService').some((service) => at(service, modeAt) === 'Knative')) return
  for (let last = -1, turns = 0; last !== store.version() && turns < mostTurns; turns += 1) {
    last = store.version()
    reconcile()
  }
}

const mostTurns = 10

function standard(store: Store, service: Manifest): void {
  const stable = predictorOf(service)
  const canaries = canariesOf(service).map((one) => {
    const predictor = at(one, '/predictor') ?? {}
    const percent = Number(at(one, '/trafficPercent') ?? 0)
    const least = Number(at(stable, '/minReplicas') ?? 1)
    const pods = Number(at(predictor, '/minReplicas') ?? Math.ceil((least * percent) / 100))
    return { name: nameOf(predictor), predictor: laidOver(stable, predictor), percent, pods }
  })
  for (const { predictor, pods } of canaries) make(store, service, { predictor, pods })
  const told = canaries.map(({ name, percent, pods }) => {
    const found = store.get({ kind: 'Deployment', name: predictorName(service.metadata.name, name) })
    const ready = Number(at(found, '/status/availableReplicas') ?? 0) > 0
    return { name, ready, trafficPercent: percent, pods }
  })
  const names = [nameOf(stable), ...canaries.map(({ name }) => name)]
  clean(store, service, new Set(names.map((name) => predictorName(service.metadata.name, name))))
  const taken = told.filter(({ ready }) => ready).reduce((sum, { pods }) => sum + pods, 0)
  const least = at(stable, '/minReplicas')
  const pods = typeof least === 'number' ? (taken > 0 ? Math.max(1, least - taken) : least) : 1
  make(store, service, { predictor: stable, pods })
  store.put({ ...service, status: statusOf(store, service, told) })
}

function make(
  store: Store,
  service: Manifest,
  { predictor, pods }: { readonly predictor: Json; readonly pods: number },
): void {
  const name = predictorName(service.metadata.name, nameOf(predictor))
  const labels = { app: `isvc.${name}`, 'serving.kserve.io/inferenceservice': service.metadata.name }
  const owner = { kind: 'InferenceService', name: service.metadata.name, uid: service.metadata.uid ?? '' }
  const wanted: readonly Manifest[] = [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, labels, ownerReferences: [owner] },
      spec: {
        replicas: pods,
        selector: { matchLabels: { app: labels.app } },
        template: {
          metadata: { labels, annotations: annotationsOf(service, predictor) },
          spec: podSpecOf(predictor),
        },
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, labels, ownerReferences: [owner] },
      spec: { selector: { app: labels.app }, ports: [{ port: 80, targetPort: 8080 }] },
    },
  ]
  for (const manifest of wanted) {
    const old = store.get({ kind: manifest.kind, name })
    const uid = old?.metadata.uid ?? store.newUid()
    const isChanged = JSON.stringify(old?.['spec']) !== JSON.stringify(manifest['spec'])
    const generation = (old?.metadata.generation ?? 0) + (isChanged ? 1 : 0)
    store.put({
      ...old,
      ...withMetadata(manifest, { ...old?.metadata, ...manifest.metadata, uid, generation }),
    })
  }
}

function clean(store: Store, service: Manifest, expected: ReadonlySet<string>): void {
  for (const kind of ['Deployment', 'Service'] as const) {
    for (const { metadata } of store.list(kind)) {
      const isOwn = metadata.ownerReferences?.some((one) => one['uid'] === service.metadata.uid) === true
      if (isOwn && !expected.has(metadata.name)) store.drop({ kind, name: metadata.name })
    }
  }
}

function statusOf(
  store: Store,
  service: Manifest,
  told: readonly { readonly name: string; readonly ready: boolean; readonly trafficPercent: number }[],
): JsonObject {
  const name = predictorName(service.metadata.name, nameOf(predictorOf(service)))
  const available = Number(at(store.get({ kind: 'Deployment', name }), '/status/availableReplicas') ?? 0)
  const said = (type: string, is: boolean) => ({ type, status: is ? 'True' : 'False' })
  const canaries = told.map(({ name: canary, ready, trafficPercent }) => ({
    name: canary,
    ready,
    trafficPercent,
  }))
  return {
    deploymentMode: 'Standard',
    conditions: [
      said('PredictorReady', available > 0),
      said('IngressReady', available > 0),
      ...(told.length === 0
        ? []
        : [
            said(
              'CanaryPredictorReady',
              told.every(({ ready }) => ready),
            ),
          ]),
    ],
    ...(canaries.length === 0 ? {} : { canaryStatuses: canaries }),
  }
}
