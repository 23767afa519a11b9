import { setTimeout } from 'node:timers/promises'
import { at, type Json } from '@ml-actions/rollout/json'
import { parseAllDocuments } from 'yaml'
import type { Api } from './api.ts'
import { repository } from './model.ts'
import { withDigest } from './node/images.ts'
import { prometheusUrl } from './prometheus.ts'

const slot = 'ml-actions.dev/slot'
const patienceMilliseconds = 90_000
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
    readinessProbe: { httpGet: { path: '/healthz', port }, periodSeconds: 1 },
  }
  const grace = { terminationGracePeriodSeconds: 10 }
  await applied(api, 'apis/apps/v1', 'deployments', {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata },
    spec: {
      replicas: 2,
      progressDeadlineSeconds: 60,
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels }, spec: { ...grace, ...pod, containers: [container] } },
    },
  })
  await applied(api, 'api/v1', 'services', {
    ...{ apiVersion: 'v1', kind: 'Service', metadata },
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: port }] },
  })
  await servesOnTwo(api, name)
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

/** A rollout file with short waits; parts of it may be others. */
export function rolloutFile(name: string, change: object = {}): object {
  return {
    rollout: 1,
    name,
    namespace: 'ml',
    strategy: 'canary',
    target: { deployment: name, container: 'api', service: name },
    route: { provider: 'gateway-api', name, rule: 'predict' },
    steps: ['20%:10s..3m', '50%:10s..3m'],
    judge: usualJudge,
    waits: { settle: '2s', accept: '30s', ready: '60s', drain: '2s', poll: '1s' },
    deadline: '15m',
    ...change,
  }
}

/** Waits until something is so. */
export async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + patienceMilliseconds
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error(`it never came that ${what}`)
    await setTimeout(100)
  }
}

/** Gives the account that deploys the rights of a Role, as YAML, and of a ClusterRole where one stands beside it; nothing more. */
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
  }
}

async function applied(api: Api, base: string, plural: string, manifest: object): Promise<void> {
  const name = String(at(manifest as Json, '/metadata/name'))
  await api.apply(`/${base}/namespaces/ml/${plural}/${name}`, manifest)
}
