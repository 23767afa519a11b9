import { type Instant, secondsBetween } from '@ml-actions/rollout/instant'
import { at, isList, isObject, type JsonObject } from '@ml-actions/rollout/json'
import type { Labels, Manifest } from '../cluster.ts'
import type { Habits } from './habits.ts'
import { serveModels } from './kserve.ts'
import { isAvailable, newPod, podStatus, podsOf, withReadySeconds } from './pods.ts'
import { keepRevisions } from './replica-sets.ts'
import { carries, type Store, templateHash } from './store.ts'

/** Does the work of the Deployment, EndpointSlice and gateway controllers, at once and the same every time. */
export function reconcile(store: Store, habits: Habits, now: Instant): void {
  serveModels(store, now)
  for (const pod of store.list('Pod')) {
    const owner = at(pod, '/metadata/ownerReferences/0')
    const deployment = store.get({ kind: 'Deployment', name: String(at(owner, '/name')) })
    if (deployment === undefined || deployment.metadata.uid !== at(owner, '/uid'))
      store.drop({ kind: 'Pod', name: pod.metadata.name })
  }
  for (const deployment of store.list('Deployment')) {
    keepRevisions(store, deployment)
    scale(store, habits, deployment, now)
  }
  for (const slice of store.list('EndpointSlice')) {
    const service = slice.metadata.labels?.['kubernetes.io/service-name'] ?? ''
    if (store.get({ kind: 'Service', name: service }) === undefined)
      store.drop({ kind: 'EndpointSlice', name: slice.metadata.name })
  }
  for (const service of store.list('Service')) slice(store, habits, service)
  for (const route of store.list('HTTPRoute')) accept(store, habits, route, now)
}

function scale(store: Store, habits: Habits, deployment: Manifest, now: Instant): void {
  const template = at(deployment, '/spec/template')
  if (!isObject(template)) return
  const made = { hash: templateHash(template), now }
  roll(store, deployment, made)
  for (const pod of podsOf(store, deployment))
    store.put({ ...pod, status: podStatus(store, pod, habits, now) })
  store.put({ ...deployment, status: deploymentStatus(podsOf(store, deployment), deployment, made) })
}

/**
 * Makes and ends pods as a rolling update does: new ones up to the surge, old ones as far as enough are available, those
 * that are not first. A Deployment that is paused keeps the pods that it has.
 */
function roll(
  store: Store,
  deployment: Manifest,
  { hash, now }: { readonly hash: string; readonly now: Instant },
): void {
  const replicas = Number(at(deployment, '/spec/replicas'))
  const { surge, unavailable } = rollingLimits(deployment, replicas)
  const pods = () => podsOf(store, deployment)
  const isNew = (pod: Manifest) => pod.metadata.labels?.['pod-template-hash'] === hash
  for (const pod of pods().filter(isNew)) store.put(withReadySeconds(pod, deployment))
  if (at(deployment, '/spec/paused') === true) return
  const made = pods().filter(isNew)
  const old = pods().filter((pod) => !isNew(pod))
  const wanted = old.length === 0 ? replicas : Math.min(replicas, replicas + surge - old.length)
  const names = Array.from({ length: replicas }, (_, index) => `${deployment.metadata.name}-${hash}-${index}`)
  const missing = names.filter((name) => !made.some((pod) => pod.metadata.name === name))
  for (const name of missing.slice(0, Math.max(0, wanted - made.length)))
    store.put(withReadySeconds(newPod(store, deployment, { name, hash, now }), deployment))
  for (const pod of made.filter(({ metadata }) => !names.includes(metadata.name)))
    store.drop({ kind: 'Pod', name: pod.metadata.name })
  const available = pods().filter((pod) => isAvailable(pod, now))
  const spare = Math.max(0, available.length - (replicas - unavailable))
  const unready = old.filter((pod) => !available.includes(pod))
  const ready = old.filter((pod) => available.includes(pod))
  for (const pod of [...unready, ...ready.slice(0, replicas === 0 ? ready.length : spare)])
    store.drop({ kind: 'Pod', name: pod.metadata.name })
}

/** The defaults are a quarter of the replicas: rounded up to surge, down to be unavailable. */
function rollingLimits(deployment: Manifest, replicas: number) {
  const count = (name: string, round: (value: number) => number) => {
    const value = at(deployment, `/spec/strategy/rollingUpdate/${name}`) ?? '25%'
    return typeof value === 'number' ? value : round((Number.parseInt(String(value), 10) / 100) * replicas)
  }
  const surge = count('maxSurge', Math.ceil)
  const unavailable = count('maxUnavailable', Math.floor)
  return { surge, unavailable: surge === 0 && unavailable === 0 ? 1 : unavailable }
}

function deploymentStatus(
  pods: readonly Manifest[],
  deployment: Manifest,
  { hash, now }: { readonly hash: string; readonly now: Instant },
): JsonObject {
  const counts = {
    replicas: pods.length,
    updatedReplicas: pods.filter((pod) => pod.metadata.labels?.['pod-template-hash'] === hash).length,
    readyReplicas: pods.filter((pod) => at(pod, '/status/conditions/0/status') === 'True').length,
    availableReplicas: pods.filter((pod) => isAvailable(pod, now)).length,
  }
  const observedGeneration = deployment.metadata.generation ?? 1
  return { observedGeneration, ...counts, ...progressOf(deployment, { observedGeneration, ...counts }, now) }
}

/** Tells since when nothing has changed, and gives up after progressDeadlineSeconds, as a Deployment that is whole never does. */
function progressOf(
  deployment: Manifest,
  counts: Readonly<Record<string, number>>,
  now: Instant,
): JsonObject {
  const counted = Object.values(counts).join()
  const before = at(deployment, '/status/twinProgress')
  const since = at(before, '/counted') === counted ? String(at(before, '/since')) : now
  const replicas = at(deployment, '/spec/replicas')
  const isWhole =
    counts['updatedReplicas'] === replicas &&
    counts['availableReplicas'] === replicas &&
    counts['replicas'] === replicas
  const most = Number(at(deployment, '/spec/progressDeadlineSeconds') ?? 600)
  const late = !isWhole && at(deployment, '/spec/paused') !== true && secondsBetween(since, now) > most
  const reason = late ? 'ProgressDeadlineExceeded' : isWhole ? 'NewReplicaSetAvailable' : 'ReplicaSetUpdated'
  const message = late ? `ReplicaSet of ${deployment.metadata.name} has timed out progressing.` : ''
  const conditions = [{ type: 'Progressing', status: late ? 'False' : 'True', reason, message }]
  return { conditions, twinProgress: { counted, since } }
}

function slice(store: Store, habits: Habits, service: Manifest): void {
  const selector = at(service, '/spec/selector')
  if (!isObject(selector)) return
  const name = `${service.metadata.name}-twin`
  const old = store.get({ kind: 'EndpointSlice', name })
  store.put({
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      ...old?.metadata,
      name,
      uid: old?.metadata.uid ?? store.newUid(),
      labels: { 'kubernetes.io/service-name': service.metadata.name },
    },
    addressType: 'IPv4',
    ports: at(service, '/spec/ports') ?? [],
    endpoints: store
      .list('Pod')
      .filter((pod) => carries(pod.metadata.labels, selector as Labels))
      .map((pod) => ({
        addresses: [habits.address(pod.metadata.name)],
        conditions: { ready: at(pod, '/status/conditions/0/status') === 'True' },
        targetRef: { kind: 'Pod', name: pod.metadata.name },
      })),
  })
}

function accept(store: Store, habits: Habits, route: Manifest, now: Instant): void {
  const generation = route.metadata.generation ?? 1
  const seen = at(route, '/status/twinSeen')
  const since = at(seen, '/generation') === generation ? String(at(seen, '/at')) : now
  const twinSeen = { generation, at: since }
  const parents = at(route, '/spec/parentRefs')
  const due = secondsBetween(since, now) >= habits.acceptSeconds && habits.gateway !== 'silent'
  if (!due || !isList(parents)) {
    store.put({ ...route, status: { ...(isObject(route['status']) ? route['status'] : {}), twinSeen } })
    return
  }
  const conditions = (['Accepted', 'ResolvedRefs'] as const).map((type) => ({
    type,
    status:
      habits.gateway === 'accepts' && (type === 'Accepted' || resolved(store, route)) ? 'True' : 'False',
    reason: habits.gateway === 'accepts' ? type : 'NoMatchingParent',
    observedGeneration: generation,
    message: habits.gateway === 'accepts' ? '' : 'no listener allows this route',
  }))
  const controllerName = 'example.com/gateway-controller'
  store.put({
    ...route,
    status: { twinSeen, parents: parents.map((parentRef) => ({ parentRef, controllerName, conditions })) },
  })
}

function resolved(store: Store, route: Manifest): boolean {
  const rules = at(route, '/spec/rules')
  return (isList(rules) ? rules : []).every((rule) => {
    const backends = at(rule, '/backendRefs')
    return (isList(backends) ? backends : []).every(
      (backend) => store.get({ kind: 'Service', name: String(at(backend, '/name')) }) !== undefined,
    )
  })
}
