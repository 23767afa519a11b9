import { setTimeout } from 'node:timers/promises'
import { at, type Json } from '@ml-actions/rollout/json'
import { parse } from 'yaml'
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

/**
 * Gives a cluster what a team has before its first rollout: a Deployment of two pods, its Service, and an HTTPRoute. It
 * waits until all pods are ready.
 */
export async function givenWorkload(api: Api, name: string, image = imageOf('old')): Promise<void> {
  const labels = { app: name, [slot]: 'a' }
  const metadata = { name, namespace: 'ml' }
  const container = {
    name: 'api',
    image,
    ports: [{ name: 'http', containerPort: port }],
    env: [{ name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }],
    readinessProbe: { httpGet: { path: '/healthz', port }, periodSeconds: 1 },
  }
  const grace = { terminationGracePeriodSeconds: 2 }
  await applied(api, 'apis/apps/v1', 'deployments', {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata },
    spec: {
      replicas: 2,
      progressDeadlineSeconds: 60,
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels }, spec: { ...grace, containers: [container] } },
    },
  })
  await applied(api, 'api/v1', 'services', {
    ...{ apiVersion: 'v1', kind: 'Service', metadata },
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: port }] },
  })
  await applied(api, 'apis/gateway.networking.k8s.io/v1', 'httproutes', {
    ...{ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata },
    spec: {
      parentRefs: [{ name: 'public' }],
      hostnames: [`${name}.example`],
      rules: [{ name: 'predict', backendRefs: [{ name, port: 80 }] }],
    },
  })
  await eventually(`the pods of ${name} are ready`, async () => {
    const { body } = await api.call('GET', `/apis/apps/v1/namespaces/ml/deployments/${name}`)
    return at(body, '/status/availableReplicas') === 2
  })
}

/** Takes a workload, and what rollouts made beside it, from the cluster. */
export async function removeWorkload(api: Api, name: string): Promise<void> {
  for (const one of [name, `${name}-a`, `${name}-b`]) {
    await api.call('DELETE', `/apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes/${one}`)
    await api.call('DELETE', `/api/v1/namespaces/ml/services/${one}`)
    await api.call('DELETE', `/apis/apps/v1/namespaces/ml/deployments/${one}`)
  }
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
    judge: {
      prometheus: { url: prometheusUrl, 'telemetry-lag': '2s', 'look-every': '2s' },
      errors: { total: 'http_requests_total', bad: 'http_requests_total{code=~"5.."}', 'pass-below': 0.02 },
    },
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

/** Gives the account that deploys a Role, and nothing more. */
export async function allowDeployer(api: Api, name: string, role: string): Promise<void> {
  const base = 'apis/rbac.authorization.k8s.io/v1'
  await applied(api, base, 'roles', parse(role))
  const group = 'rbac.authorization.k8s.io'
  await applied(api, base, 'rolebindings', {
    apiVersion: `${group}/v1`,
    kind: 'RoleBinding',
    metadata: { name: `canary-deploy-${name}`, namespace: 'ml' },
    roleRef: { apiGroup: group, kind: 'Role', name: `canary-deploy-${name}` },
    subjects: [{ apiGroup: group, kind: 'User', name: 'deployer' }],
  })
}

async function applied(api: Api, base: string, plural: string, manifest: object): Promise<void> {
  const name = String(at(manifest as Json, '/metadata/name'))
  await api.apply(`/${base}/namespaces/ml/${plural}/${name}`, manifest)
}
