import { setTimeout } from 'node:timers/promises'
import { at, type Json } from '@ml-actions/rollout/json'
import { parseAllDocuments } from 'yaml'
import type { Api } from './api.ts'
import { listAt } from './list-at.ts'
import { repository } from './model.ts'
import { withDigest } from './node/images.ts'
import { prometheusUrl } from './prometheus.ts'
import { mayAll } from './rights.ts'

const slot = 'ml-actions.dev/slot'
const patienceMilliseconds = 180_000
/** Not Envoy's, which has this machine's addresses to itself on 8080. */
const port = 8500

/** The exact name of an image of the model. */
export function imageOf(tag: string): string {
  return withDigest(`${repository}:${tag}`)
}

/** What of a workload may be another. */
export interface Given {
  readonly image?: string
  /** What each pod asks of its node. */
  readonly resources?: object
  /** More of the spec of its pods. */
  readonly pod?: object
}

/** Gives a cluster what a team has before its first rollout: a Deployment of two pods, and its Service. It waits until all pods are ready. */
export async function givenWorkload(
  api: Api,
  name: string,
  { image = imageOf('old'), resources = {}, pod = {} }: Given = {},
): Promise<void> {
  const labels = { app: name, [slot]: 'a' }
  const metadata = { name, namespace: 'ml' }
  const container = {
    name: 'api',
    image,
    resources,
    ports: [{ name: 'http', containerPort: port }],
    env: [{ name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
    readinessProbe: probeOf(port),
  }
  await applied(api, 'apis/apps/v1', 'deployments', {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata },
    spec: {
      replicas: 2,
      progressDeadlineSeconds: 600,
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels }, spec: { ...unhurried, ...pod, containers: [container] } },
    },
  })
  await applied(api, 'api/v1', 'services', {
    ...{ apiVersion: 'v1', kind: 'Service', metadata },
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: port }] },
  })
  await servesOnTwo(api, name)
  await leadsToTwo(api, name)
}

/** Asks a pod often, and takes a busy machine's late answer for an answer: one that says no is told at once all the same. */
export function probeOf(port: number): object {
  return { httpGet: { path: '/healthz', port }, periodSeconds: 1, timeoutSeconds: 15, failureThreshold: 15 }
}

/** The model ends by itself when nobody asks it any more; until then it is left alone. */
export const unhurried = { terminationGracePeriodSeconds: 120 } as const

/** Waits until a Service leads to both pods. */
function leadsToTwo(api: Api, name: string): Promise<void> {
  const path = `/apis/discovery.k8s.io/v1/namespaces/ml/endpointslices?labelSelector=kubernetes.io%2Fservice-name%3D${name}`
  return eventually(`the Service ${name} leads to both pods`, async () => {
    const slices = listAt((await api.call('GET', path)).body, '/items')
    const ready = slices
      .flatMap((slice) => listAt(slice, '/endpoints'))
      .filter((endpoint) => at(endpoint, '/conditions/ready') === true)
    return ready.length === 2
  })
}

/** Waits until both pods of a Deployment are ready. */
export function servesOnTwo(api: Api, name: string): Promise<void> {
  return eventually(`the pods of ${name} are ready`, async () => {
    const { body } = await api.call('GET', `/apis/apps/v1/namespaces/ml/deployments/${name}`)
    return at(body, '/status/availableReplicas') === 2
  })
}

/** Takes a workload, and what rollouts made beside it, from the cluster. */
export async function removeWorkload(api: Api, name: string): Promise<void> {
  for (const one of [name, `${name}-a`, `${name}-b`]) {
    await api.call('DELETE', `/api/v1/namespaces/ml/services/${one}`)
    await api.call('DELETE', `/apis/apps/v1/namespaces/ml/deployments/${one}`)
  }
}

/** How releases are judged in rollout files. */
export const usualJudge = {
  prometheus: { url: prometheusUrl, 'telemetry-lag': '2s', 'look-every': '2s' },
  errors: { total: 'http_requests_total', bad: 'http_requests_total{code=~"5.."}', 'pass-below': 0.02 },
}

/** Short where time itself is waited for, long where it is the machine: pods are ready, and routes accepted, when they are. */
export const usualWaits = { settle: '2s', accept: '3m', ready: '3m', drain: '2s', poll: '1s' } as const

/** A rollout file with short waits; parts of it may be others. */
export function rolloutFile(name: string, change: object = {}): object {
  return {
    rollout: 1,
    name,
    namespace: 'ml',
    strategy: 'canary',
    target: { deployment: name, container: 'api', service: name },
    route: { provider: 'gateway-api', name, rule: 'predict' },
    steps: ['20%:10s..15m', '50%:10s..15m'],
    judge: usualJudge,
    waits: usualWaits,
    deadline: '1h',
    ...change,
  }
}

/** Waits until something is so. @throws when it is not after three minutes */
export async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  if (!(await came(isSo))) throw new Error(`it never came that ${what}`)
}

/** Waits until something is so, and tells whether it came to that in three minutes. */
export async function came(isSo: () => Promise<boolean>): Promise<boolean> {
  const until = performance.now() + patienceMilliseconds
  for (;;) {
    if (await isSo()) return true
    if (performance.now() > until) return false
    await setTimeout(100)
  }
}

/**
 * Gives the account that deploys the rights of a Role, as YAML, and of a ClusterRole where one stands beside it; nothing more.
 * It waits until the authorizer, which hears of a role a moment later, knows them.
 */
export async function allowDeployer(api: Api, name: string, role: string): Promise<void> {
  const base = 'apis/rbac.authorization.k8s.io/v1'
  const group = 'rbac.authorization.k8s.io'
  for (const document of parseAllDocuments(role)) {
    const manifest = document.toJS()
    const kind: string = manifest.kind
    const scope = kind === 'Role' ? '/namespaces/ml' : ''
    const plural = `${kind.toLowerCase()}s`
    await api.apply(`/${base}${scope}/${plural}/${manifest.metadata.name}`, manifest)
    await api.apply(`/${base}${scope}/${plural.replace(/s$/, 'bindings')}/canary-deploy-${name}`, {
      apiVersion: `${group}/v1`,
      kind: `${kind}Binding`,
      metadata: { name: `canary-deploy-${name}` },
      roleRef: { apiGroup: group, kind, name: `canary-deploy-${name}` },
      subjects: [{ apiGroup: group, kind: 'User', name: 'deployer' }],
    })
    await eventually(`the rights of ${name} are in force`, () =>
      mayAll(api, 'deployer', manifest.rules, kind === 'Role' ? 'ml' : undefined),
    )
  }
}

async function applied(api: Api, base: string, plural: string, manifest: object): Promise<void> {
  const name = String(at(manifest as Json, '/metadata/name'))
  await api.apply(`/${base}/namespaces/ml/${plural}/${name}`, manifest)
}
