import { at, canonical, isObject, type Json } from '@ml-actions/rollout/json'
import { made } from './made.ts'

/** A pod template that Knative made a revision of, and never changes. */
export interface Revision {
  readonly name: string
  readonly template: string
  readonly pods: number
  readonly deployment: object
  readonly service: object
}

/** What KServe keeps in mind of one InferenceService: what had everything, and what had it before. */
export interface Memory {
  readonly revisions: readonly Revision[]
  readonly ready: string
  readonly rolledOut: string
  readonly previous: string
}

/** A part of the traffic as Knative says it. */
interface Target {
  readonly revisionName: string
  readonly latestRevision: boolean
  readonly percent: number
}

/** Before anything was made. */
export const nothing: Memory = { revisions: [], ready: '', rolledOut: '', previous: '' }

/** Makes a revision of what is written, where it is other than the newest one; the split is no part of it. */
export function withNewest(memory: Memory, service: Json): Memory {
  const { canaryTrafficPercent: _, ...predictor } = Object(at(service, '/spec/predictor'))
  const pods = Number(predictor.minReplicas ?? 1)
  const whole = made(service, predictor, pods)
  const annotations = at(whole.deployment as Json, '/spec/template/metadata/annotations') ?? {}
  const template = canonical([predictor, annotations])
  if (memory.revisions.at(-1)?.template === template) return memory
  const name = `${whole.name}-${String(memory.revisions.length + 1).padStart(5, '0')}`
  const labels = { ...labelsOf(whole.deployment as Json), ...Object(predictor.labels), [revisionLabel]: name }
  const metadata = { ...Object(at(whole.deployment as Json, '/metadata')), labels }
  const selector = { [revisionLabel]: name }
  const spec = Object(at(whole.deployment as Json, '/spec'))
  const revision: Revision = {
    name,
    template,
    pods,
    deployment: {
      ...whole.deployment,
      metadata: { ...metadata, name: `${name}-deployment` },
      spec: {
        ...spec,
        selector: { matchLabels: selector },
        template: { ...spec.template, metadata: { labels, annotations } },
      },
    },
    service: {
      ...whole.service,
      metadata: { ...metadata, name: `${name}-private` },
      spec: { ...Object(at(whole.service as Json, '/spec')), selector },
    },
  }
  return { ...memory, revisions: [...memory.revisions, revision] }
}

/** Notes the newest revision that has all of its pods; one that was ready once stays the newest that is. */
export function withReady(memory: Memory, isWhole: (revision: Revision) => boolean): Memory {
  const newest = memory.revisions.findLast(isWhole)?.name ?? ''
  return newest > memory.ready ? { ...memory, ready: newest } : memory
}

/** Splits the traffic (createKnativeService): without a memory of what had everything, a percentage is not minded. */
export function targetsOf(service: Json, { ready, rolledOut }: Memory): readonly Target[] {
  const share = at(service, '/spec/predictor/canaryTrafficPercent')
  if (ready === '') return []
  if (typeof share !== 'number' || rolledOut === '')
    return [{ revisionName: ready, latestRevision: true, percent: 100 }]
  const latest = { revisionName: ready, latestRevision: true, percent: share }
  const rest = { revisionName: rolledOut, latestRevision: false, percent: 100 - share }
  return share < 100 ? [latest, rest] : [latest]
}

/** Keeps in mind what has everything now (PropagateStatus), or takes back what had it before. */
export function withSplit(memory: Memory, targets: readonly Target[]): Memory {
  const { ready, rolledOut, previous } = memory
  const latest = targets.find(({ latestRevision }) => latestRevision)
  if (latest === undefined) return memory
  if (rolledOut !== ready)
    return latest.percent === 100 ? { ...memory, rolledOut: ready, previous: rolledOut } : memory
  const isNewest = memory.revisions.at(-1)?.name === ready
  const isTakenBack = latest.percent < 100 && targets.every(({ revisionName }) => revisionName === ready)
  return isNewest && isTakenBack && previous !== '' ? { ...memory, rolledOut: previous } : memory
}

/** What KServe says of it. */
export function statusOf(memory: Memory, traffic: readonly Target[]): object {
  const created = memory.revisions.at(-1)?.name ?? ''
  const told = (type: string, is: boolean) => ({ type, status: is ? 'True' : 'False' })
  return {
    deploymentMode: 'Knative',
    conditions: [
      told('PredictorReady', memory.ready === created),
      told('PredictorRouteReady', memory.ready !== ''),
      told('IngressReady', memory.ready !== ''),
    ],
    components: {
      predictor: {
        latestCreatedRevision: created,
        latestReadyRevision: memory.ready,
        latestRolledoutRevision: memory.rolledOut,
        previousRolledoutRevision: memory.previous,
        traffic,
      },
    },
  }
}

/** The route that Knative's ingress would be: its parts go to the pods themselves. */
export function routeBy(service: Json, targets: readonly Target[]): object {
  const name = String(at(service, '/metadata/name'))
  const weights = new Map<string, number>()
  for (const { revisionName, percent } of targets)
    weights.set(revisionName, (weights.get(revisionName) ?? 0) + percent)
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: `${name}-predictor`, namespace: 'ml' },
    spec: {
      parentRefs: [{ name: 'public' }],
      hostnames: [`${name}.example`],
      rules: [
        { backendRefs: [...weights].map(([one, weight]) => ({ name: `${one}-private`, port: 80, weight })) },
      ],
    },
  }
}

const revisionLabel = 'serving.knative.dev/revision'

function labelsOf(deployment: Json): object {
  const labels = at(deployment, '/metadata/labels')
  return isObject(labels) ? labels : {}
}
