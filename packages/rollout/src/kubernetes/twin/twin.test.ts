import { describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { at } from '../../json.ts'
import { model, twinWithModel } from '../../rollout.twin.ts'
import { clusterSuite } from '../cluster.suite.ts'
import { Killed, makeTwin } from './twin.ts'

clusterSuite('the twin', async () => {
  const twin = makeTwin()
  return { cluster: twin.cluster('suite'), settle: async () => twin.clock.pass(1) }
})

const route = { kind: 'HTTPRoute', name: 'fraud' } as const
const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' }, data: {} } as const

describe('the twin plays the controllers:', () => {
  test('pods start after a while, and are endpoints of the Services that select them', async () => {
    const twin = makeTwin()
    for (const manifest of model()) twin.given(manifest)
    const ready = () => at(twin.peek('Deployment', 'fraud'), '/status/readyReplicas')
    expect(ready()).toBe(0)
    twin.clock.pass(5)
    expect(ready()).toBe(3)
    const slices = await twin.cluster('me').list('EndpointSlice', { 'kubernetes.io/service-name': 'fraud' })
    expect(at(slices[0] ?? null, '/endpoints')).toHaveLength(3)
  })

  test.each([
    ['ErrImagePull', '/state/waiting/reason', 'ErrImagePull'],
    ['CrashLoopBackOff', '/lastState/terminated/exitCode', 137],
    ['never-ready', '/ready', false],
  ] as const)('pods of an image that is %s say so', (behaviour, pointer, said) => {
    const twin = twinWithModel()
    twin.api.habits.behaviour = () => behaviour
    twin.clock.pass(1)
    twin.peek('Deployment', 'fraud')
    const pod = twin.api.store.list('Pod')[0]
    expect(at(pod, `/status/containerStatuses/0${pointer}`)).toBe(said)
  })

  test('pods and endpoints go with their Deployment and Service', async () => {
    const twin = twinWithModel()
    const cluster = twin.cluster('me')
    for (const kind of ['Deployment', 'Service'] as const) {
      await cluster.remove({ kind, name: 'fraud' }, twin.peek(kind, 'fraud')?.metadata.uid ?? '')
    }
    expect(await cluster.list('Pod', {})).toEqual([])
    expect(await cluster.list('EndpointSlice', {})).toEqual([])
  })

  test('a gateway accepts a route, refuses it, or does not find its backends', () => {
    const twin = twinWithModel()
    const said = (type: number) =>
      at(twin.peek('HTTPRoute', 'fraud'), `/status/parents/0/conditions/${type}/status`)
    twin.clock.pass(2)
    expect([said(0), said(1)]).toEqual(['True', 'True'])
    twin.api.store.drop({ kind: 'Service', name: 'fraud' })
    expect([said(0), said(1)]).toEqual(['True', 'False'])
    twin.api.habits.gateway = 'refuses'
    twin.clock.pass(1)
    expect([said(0), said(1)]).toEqual(['False', 'False'])
  })
})

describe('the twin refuses', () => {
  test('to make anything in a namespace that ends', async () => {
    const twin = makeTwin()
    twin.api.terminating = true
    expect(await twin.cluster('me').create(settings)).toMatchObject({ is: 'forbidden' })
  })

  test('what an account may not do: a read is an outage that names verb and resource', async () => {
    const twin = twinWithModel()
    twin.api.denied.add('get httproutes').add('patch httproutes')
    const cluster = twin.cluster('me')
    await expect(cluster.get(route)).rejects.toThrow(Outage)
    await expect(cluster.get(route)).rejects.toThrow('get httproutes fraud')
    const patch = [{ op: 'test', path: '/kind', value: 'HTTPRoute' }] as const
    expect(await cluster.patchTest(route, patch)).toMatchObject({ is: 'forbidden' })
  })

  test('a kind whose API is not installed', async () => {
    const twin = makeTwin()
    twin.api.missing.add('HTTPRoute')
    expect(await twin.cluster('me').get(route)).toBeUndefined()
  })

  test('a ConfigMap over a mebibyte, a request over three, and an immutable one', async () => {
    const cluster = makeTwin().cluster('me')
    const big = (bytes: number) => ({ ...settings, data: { text: 'x'.repeat(bytes) } })
    expect(await cluster.create(big(1_048_577))).toMatchObject({ is: 'invalid', because: 'validation' })
    expect(await cluster.create(big(3 * 1_048_576))).toMatchObject({ is: 'invalid', because: 'validation' })
    const kept = await cluster.create({ ...settings, immutable: true })
    if (kept.is !== 'done') throw new TypeError(kept.message)
    expect(await cluster.replace({ ...kept.manifest, data: { a: 'b' } })).toMatchObject({ is: 'invalid' })
  })

  test('a PUT of what is not there, but for a Lease, which it makes', () => {
    const { api } = makeTwin()
    const lease = {
      apiVersion: 'coordination.k8s.io/v1',
      kind: 'Lease',
      metadata: { name: 'x' },
      spec: {},
    } as const
    const put = { method: 'PUT', name: 'x' } as const
    expect(api.request({ ...put, kind: 'ConfigMap', body: settings }).code).toBe(404)
    expect(api.request({ ...put, kind: 'Lease', body: lease }).code).toBe(201)
    expect(api.request({ ...put, kind: 'Lease', body: lease }).code).toBe(422)
  })
})

test('an object with finalizers stays until the last one is taken away', async () => {
  const twin = makeTwin()
  const { uid = '' } = twin.given({ ...settings, metadata: { name: 'x', finalizers: ['a/b'] } }).metadata
  const cluster = twin.cluster('me')
  const ref = { kind: 'ConfigMap', name: 'x' } as const
  await cluster.remove(ref, uid)
  expect((await cluster.get(ref))?.metadata.deletionTimestamp).toBe(twin.clock.now())
  await cluster.patchTest(ref, [
    { op: 'test', path: '/metadata/finalizers/0', value: 'a/b' },
    { op: 'remove', path: '/metadata/finalizers/0' },
  ])
  expect(await cluster.get(ref)).toBeUndefined()
})

describe('a process of the twin', () => {
  test.each([
    ['before-send', false],
    ['after-send', true],
    ['after-response', true],
    ['late', false],
  ] as const)('killed %s has written: %s; and it never speaks again', async (moment, written) => {
    const twin = makeTwin()
    const cluster = twin.cluster('me', () => ({ is: 'kill', at: moment }))
    await expect(cluster.create(settings)).rejects.toThrow(Killed)
    expect(twin.peek('ConfigMap', 'x') !== undefined).toBe(written)
    await expect(cluster.get(route)).rejects.toThrow('killed already')
    twin.deliver()
    expect(twin.peek('ConfigMap', 'x') !== undefined).toBe(moment !== 'before-send')
  })

  test.each([true, false])('gets an answer that is not the server’s, applied: %s', async (applied) => {
    const twin = makeTwin()
    const fault = { is: 'answer', applied, code: 500, message: 'etcd is slow' } as const
    expect(await twin.cluster('me', () => fault).create(settings)).toEqual({
      is: 'lost',
      message: '500: etcd is slow',
    })
    expect(twin.peek('ConfigMap', 'x') !== undefined).toBe(applied)
  })

  test('cannot give what the server refuses', () => {
    const twin = makeTwin()
    twin.given(settings)
    expect(() => twin.given(settings)).toThrow('already exists')
  })
})
