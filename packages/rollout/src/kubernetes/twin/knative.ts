import { type Instant, secondsBetween } from '@ml-actions/rollout/instant'
import { at, isObject, type Json, type JsonObject, same } from '@ml-actions/rollout/json'
import type { Manifest } from '../cluster.ts'
import { predictorOf } from '../inference-service.ts'
import { percentOf, placeIn, revisionsOf } from '../knative-revisions.ts'
import { annotationsOf, podSpecOf } from './predictor.ts'
import { type Store, withMetadata } from './store.ts'

/** Seconds after which a revision without a part of the traffic has no pods any more (stable-window and grace period). */
const idleSeconds = 90
const idleSince = 'twin/idle-since'

/**
 * Does what KServe 0.20 and Knative do for an InferenceService in Knative mode, as far as a rollout can tell
 * (reconcilers/knative/ksvc_reconciler.go, PropagateStatus): a revision for each new pod template, the split that
 * canaryTrafficPercent and the memory of what had everything ask for, and that memory as it becomes by the split.
 * What it says is of the split that was made before it looked: each call sees one step more.
 */
export function serveRevisions(store: Store, service: Manifest, now: Instant): void {
  const made = revisionsIn(store, service)
  const newest = made.at(-1)
  const template = templateOf(service)
  if (newest === undefined || !same(at(newest, '/twinTemplate'), template))
    make(store, service, { template, number: made.length + 1 })
  const revisions = revisionsIn(store, service)
  const before = revisionsOf(service)
  const created = nameOf(revisions.at(-1))
  const served = revisions.findLast(isWhole)
  const ready = served === undefined || nameOf(served) < before.ready ? before.ready : nameOf(served)
  const traffic = ready === '' ? [] : targetsOf(service, ready)
  for (const one of revisions) scale(store, { one, traffic, created, now })
  const memory = remembered(before, { created, ready, traffic })
  const said = (type: string, is: boolean) => ({ type, status: is ? 'True' : 'False' })
  store.put({
    ...service,
    status: {
      deploymentMode: 'Knative',
      conditions: [
        said('PredictorReady', ready !== '' && ready === created),
        said('PredictorRouteReady', ready !== ''),
        said('IngressReady', ready !== ''),
      ],
      components: {
        predictor: { latestCreatedRevision: created, latestReadyRevision: ready, ...memory, traffic },
      },
    },
  })
}

/** Tells whether an object is one of those that a revision consists of. */
export function isOfRevision({ metadata }: Manifest): boolean {
  return metadata.labels?.[revisionLabel] !== undefined
}

/** Gives what users of an InferenceService are served, part by part: the slot, the pods' template, and the pods. */
export function servedBy(store: Store, service: Manifest): readonly Served[] {
  const { traffic } = revisionsOf(store.get({ kind: 'InferenceService', name: service.metadata.name }))
  return traffic
    .filter(({ percent }) => percent > 0)
    .map(({ revision, percent }) => {
      const made = store.get({ kind: 'Deployment', name: placeIn(revision).deployment })
      const pods = Number(at(made, '/status/availableReplicas') ?? 0)
      return { revision, percent, pods, template: at(made, '/twinTemplate') ?? null }
    })
}

/** A part of the traffic, and what answers it. */
export interface Served {
  readonly revision: string
  readonly percent: number
  readonly pods: number
  readonly template: Json
}

interface Named {
  readonly revisionName: string
  readonly latestRevision: boolean
  readonly percent: number
}

/** Without a memory of what had everything, a percentage is not minded (createKnativeService). */
function targetsOf(service: Manifest, ready: string): readonly (Named & JsonObject)[] {
  const { rolledOut } = revisionsOf(service)
  const share = percentOf(service)
  if (typeof share !== 'number' || rolledOut === '')
    return [{ revisionName: ready, latestRevision: true, percent: 100 }]
  const latest = { revisionName: ready, latestRevision: true, percent: share }
  const rest = { revisionName: rolledOut, latestRevision: false, percent: 100 - share, tag: 'prev' }
  return share < 100 ? [latest, rest] : [latest]
}

/** What had everything, and what had it before (PropagateStatus): also what a percentage below 100 after that brings back. */
function remembered(
  before: ReturnType<typeof revisionsOf>,
  {
    created,
    ready,
    traffic,
  }: { readonly created: string; readonly ready: string; readonly traffic: readonly Named[] },
): JsonObject {
  const told = (rolledOut: string, previous: string) => ({
    ...(rolledOut === '' ? {} : { latestRolledoutRevision: rolledOut }),
    ...(previous === '' ? {} : { previousRolledoutRevision: previous }),
  })
  const latest = traffic.find(({ latestRevision, revisionName }) => latestRevision && revisionName === ready)
  const { rolledOut, previous } = before
  if (latest === undefined) return told(rolledOut, previous)
  if (rolledOut !== ready) return latest.percent === 100 ? told(ready, rolledOut) : told(rolledOut, previous)
  const sum = traffic
    .filter(({ revisionName }) => revisionName === ready)
    .reduce((all, { percent }) => all + percent, 0)
  const isBack = ready === created && latest.percent < 100 && sum === 100 && previous !== ''
  return told(isBack ? previous : rolledOut, previous)
}

/** A revision keeps its least pods while it has a part of the traffic, be it 0 %, or is yet to be ready. */
function scale(
  store: Store,
  {
    one,
    traffic,
    created,
    now,
  }: {
    readonly one: Manifest
    readonly traffic: readonly Named[]
    readonly created: string
    readonly now: Instant
  },
): void {
  const name = nameOf(one)
  const isReachable = name === created || traffic.some(({ revisionName }) => revisionName === name)
  const { [idleSince]: since = now, ...annotations } = one.metadata.annotations ?? {}
  const least = Number(at(one, '/twinTemplate/least') ?? 1)
  const isIdle = !isReachable && secondsBetween(since, now) >= idleSeconds
  const replicas = isReachable ? least : isIdle ? 0 : Number(at(one, '/spec/replicas'))
  const spec = isObject(one['spec']) ? { ...one['spec'], replicas } : {}
  const grown = same(one['spec'], spec) ? 0 : 1
  const marks = isReachable ? annotations : { ...annotations, [idleSince]: since }
  const generation = (one.metadata.generation ?? 0) + grown
  store.put(withMetadata({ ...one, spec }, { ...one.metadata, annotations: marks, generation }))
}

function make(
  store: Store,
  service: Manifest,
  { template, number }: { readonly template: JsonObject; readonly number: number },
): void {
  const revision = `${service.metadata.name}-predictor-${String(number).padStart(5, '0')}`
  const { deployment, service: own } = placeIn(revision)
  const predictor = predictorOf(service)
  const given = predictor['labels']
  const labels = {
    ...(isObject(given) ? (given as Readonly<Record<string, string>>) : {}),
    'serving.kserve.io/inferenceservice': service.metadata.name,
    [revisionLabel]: revision,
  }
  const ownerReferences = [
    { kind: 'InferenceService', name: service.metadata.name, uid: service.metadata.uid ?? '' },
  ]
  const selector = { [revisionLabel]: revision }
  store.put({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: deployment, uid: store.newUid(), generation: 1, labels, ownerReferences },
    spec: {
      replicas: Number(template['least']),
      selector: { matchLabels: selector },
      template: {
        metadata: { labels, annotations: annotationsOf(service, predictor) },
        spec: podSpecOf(predictor),
      },
    },
    twinTemplate: template,
  })
  store.put({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: own, uid: store.newUid(), labels, ownerReferences },
    spec: { selector, ports: [{ port: 80, targetPort: 8080 }] },
  })
}

const revisionLabel = 'serving.knative.dev/revision'

/** What a new revision is made for: all but the split. */
function templateOf(service: Manifest): JsonObject {
  const { canaryTrafficPercent: _, ...predictor } = predictorOf(service)
  const annotations = annotationsOf(service, predictor)
  return { predictor, annotations, least: Number(predictor['minReplicas'] ?? 1) }
}

function revisionsIn(store: Store, service: Manifest): readonly Manifest[] {
  return store
    .list('Deployment')
    .filter(({ metadata }) => metadata.labels?.[revisionLabel] !== undefined)
    .filter(({ metadata }) =>
      metadata.ownerReferences?.some((one: Json) => at(one, '/uid') === service.metadata.uid),
    )
}

function nameOf(deployment: Manifest | undefined): string {
  return deployment?.metadata.labels?.[revisionLabel] ?? ''
}

function isWhole(deployment: Manifest): boolean {
  const replicas = Number(at(deployment, '/spec/replicas'))
  return replicas > 0 && Number(at(deployment, '/status/availableReplicas') ?? 0) >= replicas
}
