import { expect, test } from '@jest/globals'
import { pathOf } from './path.ts'
import type { Request } from './request.ts'

const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } } as const

test.each<[Request, string]>([
  [{ method: 'GET', kind: 'ConfigMap', name: 'a b/c' }, '/api/v1/namespaces/ml/configmaps/a%20b%2Fc'],
  [
    { method: 'GET', kind: 'HTTPRoute', name: 'r' },
    '/apis/gateway.networking.k8s.io/v1/namespaces/ml/httproutes/r',
  ],
  [
    { method: 'LIST', kind: 'Pod', labels: { a: 'b', c: 'd' } },
    '/api/v1/namespaces/ml/pods?labelSelector=a%3Db%2Cc%3Dd',
  ],
  [
    { method: 'GET', kind: 'PodLog', name: 'p', log: { container: 'api', previous: true } },
    '/api/v1/namespaces/ml/pods/p/log?container=api&previous=true&tailLines=20&limitBytes=65536',
  ],
  [
    { method: 'POST', kind: 'ConfigMap', body, dryRun: true },
    '/api/v1/namespaces/ml/configmaps?fieldManager=ml-actions&dryRun=All',
  ],
  [
    { method: 'PATCH', kind: 'ConfigMap', name: 'x', body: [], dryRun: true },
    '/api/v1/namespaces/ml/configmaps/x?fieldManager=ml-actions&dryRun=All',
  ],
  [
    { method: 'PUT', kind: 'ConfigMap', name: 'x', body },
    '/api/v1/namespaces/ml/configmaps/x?fieldManager=ml-actions',
  ],
  [
    { method: 'DELETE', kind: 'Deployment', name: 'x', uid: 'u' },
    '/apis/apps/v1/namespaces/ml/deployments/x',
  ],
])('%j is sent to %s', (request, path) => {
  expect(pathOf(request, 'ml')).toBe(path)
})
