import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setInterval as every } from 'node:timers/promises'
import { systemClock } from '@ml-actions/rollout/clock'
import { at, isList } from '@ml-actions/rollout/json'
import type { Kind, Labels, Manifest } from '@ml-actions/rollout/kubernetes/cluster'
import { serveCluster } from '@ml-actions/rollout/kubernetes/serve-twin'
import { type Api, makeApi } from '@ml-actions/rollout/kubernetes/twin/api'
import { PrometheusTwin } from '@ml-actions/rollout/telemetry/prometheus.twin'
import { servePrometheus } from '@ml-actions/rollout/telemetry/serve-twin'
import { root } from '../build/workspace.ts'
import { type Backend, backendsOf, Gateway, mirrorsOf } from './gateway.ts'
import { type Model, Pods } from './pods.ts'

/** A small world to deliver into: a cluster twin, real model servers, real requests, a Prometheus twin that scrapes them. */
export interface Delivery {
  /** A kubeconfig that leads to the cluster. */
  readonly kubeconfig: string
  readonly prometheus: string
  /** Share of requests that each service got since the last time it was asked. */
  shares(): ReadonlyMap<string, number>
  peek(kind: Kind, name: string): Manifest | undefined
  /** Where a request with this path goes now, as users' requests do; undefined when nothing serves. */
  door(path: string): string | undefined
  /** Has users send nothing, so that nothing can be judged, or send again. */
  rest(isResting: boolean): void
  close(): Promise<void>
}

const requestsPerTick = 20
const tickMilliseconds = 20
const scrapeMilliseconds = 250

/**
 * Opens the world with a stable release that serves all traffic.
 * @param annotations  those of the stable release's pods
 */
export async function openDelivery(
  stableImage: string,
  models: ReadonlyMap<string, Model>,
  annotations: Readonly<Record<string, string>> = {},
  namespace = 'ml',
): Promise<Delivery> {
  const api = makeApi(systemClock, {
    startSeconds: 1,
    acceptSeconds: 0.2,
    behaviour: (image) => behaviourOf(models.get(image)),
    gateway: 'accepts',
    address: () => '10.244.0.1',
  })
  for (const [image, { crash }] of models) if (crash !== undefined) api.logs.set(image, crash)
  for (const manifest of stableRelease(stableImage, { annotations, namespace }))
    api.request({ method: 'POST', kind: manifest.kind, body: manifest, dryRun: false })
  const prometheus = new PrometheusTwin(() => systemClock.now())
  const pods = new Pods(models)
  const gateway = new Gateway()
  const sent = new Map<string, number>()
  const stop = new AbortController()
  let requests = requestsPerTick
  const loops = [
    loop(tickMilliseconds, stop.signal, () => drive({ api, pods, gateway, sent, requests })),
    loop(scrapeMilliseconds, stop.signal, () => scrape(pods, prometheus)),
  ]
  const cluster = await serveCluster((request) => api.request(request), namespace)
  const telemetry = await servePrometheus(prometheus)
  await stableReady(api, pods)
  return {
    kubeconfig: cluster.kubeconfig,
    prometheus: telemetry.url,
    shares: () => {
      const total = [...sent.values()].reduce((sum, count) => sum + count, 0)
      const shares = new Map([...sent].map(([service, count]) => [service, count / total]))
      sent.clear()
      return shares
    },
    peek: (kind, name) => api.store.get({ kind, name }),
    door: (path) => {
      const url = gateway.next(backendsNow(api, pods))
      return url === undefined ? undefined : `${url}${path}`
    },
    rest: (isResting) => {
      requests = isResting ? 0 : requestsPerTick
    },
    close: async () => {
      stop.abort()
      await Promise.allSettled(loops)
      gateway.close()
      pods.keep(new Map())
      await Promise.all([cluster.close(), telemetry.close()])
    },
  }
}

function behaviourOf(model: Model | undefined): 'runs' | 'ErrImagePull' | 'CrashLoopBackOff' {
  if (model === undefined) return 'ErrImagePull'
  return model.crash === undefined ? 'runs' : 'CrashLoopBackOff'
}

async function loop(milliseconds: number, signal: AbortSignal, step: () => Promise<void>): Promise<void> {
  for await (const _ of every(milliseconds, undefined, { signal })) await step()
}

/** Waits until the stable release is available and its servers listen. */
async function stableReady(api: Api, pods: Pods): Promise<void> {
  for await (const _ of every(50)) {
    const deployment = api.store.get({ kind: 'Deployment', name: 'flights' })
    if (at(deployment, '/status/availableReplicas') === 2 && pods.listening().length === 2) return
  }
}

interface Driven {
  readonly api: Api
  readonly pods: Pods
  readonly gateway: Gateway
  readonly sent: Map<string, number>
  /** How many are sent. */
  readonly requests: number
}

const flights = readFileSync(join(root, 'examples', 'flights', 'predictions', 'old-first-400.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => encodeURIComponent(line.split(',')[0] ?? ''))
let turn = 0

/** Keeps the pods' processes as the cluster wants them, and sends a few requests through the route. */
async function drive({ api, pods, gateway, sent, requests: count }: Driven): Promise<void> {
  api.request({ method: 'LIST', kind: 'Pod', labels: {} })
  pods.keep(
    new Map(
      api.store
        .list('Pod')
        .map((pod) => [pod.metadata.name, api.store.tagged(String(at(pod, '/spec/containers/0/image')))]),
    ),
  )
  const backends = backendsNow(api, pods)
  const requests = Array.from({ length: count }, () => {
    const url = gateway.next(backends)
    const service = backends.find(({ urls }) => url !== undefined && urls.includes(url))?.service
    if (url === undefined || service === undefined) return undefined
    sent.set(service, (sent.get(service) ?? 0) + 1)
    return gateway.send(`${url}/predict?flight=${flights[turn++ % flights.length]}`)
  })
  await Promise.all([...requests, ...copies({ api, pods, gateway, requests: count })])
}

/** The copies of one tick's requests that a route sends to a service on trial. */
function copies({ api, pods, gateway, requests }: Omit<Driven, 'sent'>): readonly Promise<void>[] {
  const route = api.store.get({ kind: 'HTTPRoute', name: 'flights' })
  return (route === undefined ? [] : mirrorsOf(route)).flatMap(({ service, percent }) => {
    const urls = urlsBehind(api, pods, service)
    const count = urls.length === 0 ? 0 : Math.round((requests * percent) / 100)
    return Array.from({ length: count }, (_, at) =>
      gateway.send(`${urls[at % urls.length]}/predict?flight=${flights[(turn + at) % flights.length]}`),
    )
  })
}

function backendsNow(api: Api, pods: Pods): readonly Backend[] {
  const route = api.store.get({ kind: 'HTTPRoute', name: 'flights' })
  const named = route === undefined ? [{ service: 'flights', weight: 1 }] : backendsOf(route)
  return named.map(({ service, weight }) => ({ service, weight, urls: urlsBehind(api, pods, service) }))
}

/** The addresses of the ready pods that a Service selects. */
function urlsBehind(api: Api, pods: Pods, service: string): readonly string[] {
  const slice = api.store.get({ kind: 'EndpointSlice', name: `${service}-twin` })
  const endpoints = slice === undefined ? undefined : at(slice, '/endpoints')
  return (isList(endpoints) ? endpoints : [])
    .filter((endpoint) => at(endpoint, '/conditions/ready') === true)
    .map((endpoint) => pods.urlOf(String(at(endpoint, '/targetRef/name'))))
    .filter((url) => url !== undefined)
}

async function scrape(pods: Pods, prometheus: PrometheusTwin): Promise<void> {
  const texts = await Promise.all(
    pods.listening().map(async ([pod, url]) => {
      const text = await fetch(`${url}/metrics`).then(
        (response) => response.text(),
        () => '',
      )
      return { pod, text }
    }),
  )
  for (const { pod, text } of texts) prometheus.take(text, { pod })
}

/** Deployment, Service and route of the release that serves when the world begins, and the gateway before them. */
function stableRelease(
  image: string,
  { annotations, namespace }: { readonly annotations: Labels; readonly namespace: string },
): readonly Manifest[] {
  const labels: Labels = { app: 'flights', 'ml-actions.dev/slot': 'a' }
  const metadata = { name: 'flights', namespace, labels: { app: 'flights' } }
  const template = { metadata: { labels, annotations }, spec: { containers: [{ name: 'api', image }] } }
  const rule = { name: 'predict', backendRefs: [{ name: 'flights', port: 80, weight: 1 }] }
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: { replicas: 2, minReadySeconds: 1, selector: { matchLabels: labels }, template },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ port: 80, targetPort: 8080 }] },
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata,
      spec: { parentRefs: [{ name: 'public' }], rules: [rule] },
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'public', namespace },
      spec: { gatewayClassName: 'twin' },
    },
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'GatewayClass',
      metadata: { name: 'twin' },
      spec: { controllerName: 'example.com/gateway-controller' },
      status: { supportedFeatures: [{ name: 'HTTPRouteRequestPercentageMirror' }] },
    },
  ]
}
