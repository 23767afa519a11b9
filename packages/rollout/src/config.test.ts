import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { configIn, stampsOf } from './config.ts'
import type { Json } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { makeTwin } from './kubernetes/twin/twin.ts'

const template: Json = {
  spec: {
    initContainers: [{ name: 'fetch', envFrom: [{ secretRef: { name: 'bucket' } }] }],
    containers: [
      {
        name: 'api',
        env: [
          { name: 'A', value: 'plain' },
          { name: 'B', valueFrom: { configMapKeyRef: { name: 'limits', key: 'b', optional: true } } },
          { name: 'C', valueFrom: { secretKeyRef: { name: 'keys', key: 'c' } } },
          { name: 'D', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
        ],
        envFrom: [{ configMapRef: { name: 'limits' } }],
      },
    ],
    volumes: [
      { name: 'v1', configMap: { name: 'features', optional: true } },
      { name: 'v2', secret: { secretName: 'tls' } },
      { name: 'v3', projected: { sources: [{ configMap: { name: 'ca' } }, { secret: { name: 'keys' } }] } },
      { name: 'v4', emptyDir: {} },
    ],
    imagePullSecrets: [{ name: 'registry' }],
  },
}

test('every way for a pod to be given a ConfigMap or Secret is found, each once', () => {
  expect(configIn(template).map(({ kind, name, optional }) => [kind, name, optional])).toEqual([
    ['ConfigMap', 'ca', false],
    ['ConfigMap', 'features', true],
    // It is optional in one place, and pods do not start without it in the other.
    ['ConfigMap', 'limits', false],
    ['Secret', 'bucket', false],
    ['Secret', 'keys', false],
    ['Secret', 'registry', true],
    ['Secret', 'tls', false],
  ])
})

test('whatever a template is, it is read', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(Array.isArray(configIn(value as Json))).toBe(true)
      expect(configIn({ spec: { containers: value as Json, volumes: value as Json } })).toBeDefined()
    }),
  )
})

describe('the stamp', () => {
  const of = (kind: 'ConfigMap' | 'Secret', rest: Record<string, Json>): Manifest => ({
    apiVersion: 'v1',
    kind,
    metadata: { name: 'it' },
    ...rest,
  })
  const uses = (kind: 'ConfigMap' | 'Secret') => ({
    spec: {
      containers: [{ envFrom: [{ [kind === 'Secret' ? 'secretRef' : 'configMapRef']: { name: 'it' } }] }],
    },
  })
  const stampNow = async (twin: ReturnType<typeof makeTwin>, kind: 'ConfigMap' | 'Secret') =>
    (await stampsOf(twin.cluster('run-1'), uses(kind)))[0]?.stamp

  test('of a ConfigMap is of its content, whatever else is written on it', async () => {
    const twin = makeTwin()
    twin.given(of('ConfigMap', { data: { a: '1', b: '2' } }))
    const first = await stampNow(twin, 'ConfigMap')
    expect(first).toMatch(/^sha256:[0-9a-f]{64}$/)
    const old = twin.peek('ConfigMap', 'it')
    if (old === undefined) throw new TypeError('it is gone')
    twin.api.store.put({ ...old, metadata: { ...old.metadata, labels: { touched: 'yes' } } })
    expect(await stampNow(twin, 'ConfigMap')).toBe(first)
    twin.api.store.put({ ...old, data: { a: '1', b: '3' } })
    expect(await stampNow(twin, 'ConfigMap')).not.toBe(first)
  })

  test('of a Secret is of the object, and its value is never read', async () => {
    const twin = makeTwin()
    twin.given(of('Secret', { data: { password: 'bWFya2Vy' } }))
    const first = await stampNow(twin, 'Secret')
    const seen = await twin.cluster('run-1').glance({ kind: 'Secret', name: 'it' })
    expect(JSON.stringify([first, seen])).not.toContain('bWFya2Vy')
    const old = twin.peek('Secret', 'it')
    if (old === undefined) throw new TypeError('it is gone')
    twin.api.store.put({ ...old, data: { password: 'b3RoZXI=' } })
    expect(await stampNow(twin, 'Secret')).not.toBe(first)
  })

  test('says what is absent, and what this account may not look at', async () => {
    const twin = makeTwin()
    expect(await stampNow(twin, 'Secret')).toBe('absent')
    twin.api.denied.add('get secrets')
    expect(await stampNow(twin, 'Secret')).toBeNull()
  })
})
