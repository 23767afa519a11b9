import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { model } from '../rollout.twin.ts'
import { kubernetes, type Manner } from './client.ts'
import { clusterSuite } from './cluster.suite.ts'
import type { Cluster, Manifest } from './cluster.ts'
import { credentialsFrom } from './credentials.ts'
import { serveCluster } from './serve-twin.ts'
import { makeTwin } from './twin/twin.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const never = new AbortController().signal
const patient = { tryMilliseconds: 20_000, pauseSeconds: 0.001 }
// Of a server that hangs: long enough for a busy machine to have sent the request at all.
const impatient = { ...patient, tryMilliseconds: 2_000 }

clusterSuite('the client, over HTTP', async () => {
  const twin = makeTwin()
  const served = await serveCluster((request) => twin.api.request(request), 'ml')
  closing.push(served.close)
  const credentials = credentialsFrom({ content: served.kubeconfig, paths: '', context: '' })
  return { cluster: kubernetes(credentials, 'ml', never), settle: async () => twin.clock.pass(1) }
})

type Answering = (response: ServerResponse, request: IncomingMessage) => void

/** A server that answers each request as told, the last way from then on; and how many it got. */
async function serverOf(ways: readonly Answering[], patience: Manner = patient) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const way = ways[Math.min(asked.length, ways.length - 1)]
    asked.push(`${request.method} ${request.url}`)
    request.resume()
    request.on('end', () => way?.(response, request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  const credentials = {
    server: `http://127.0.0.1:${port}`,
    options: async () => ({}),
    renew: () => undefined,
  }
  return { asked, cluster: kubernetes(credentials, 'ml', never, patience) }
}

const map: Manifest = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'm', resourceVersion: '1' },
  data: {},
}

const webhook = {
  kind: 'Status',
  status: 'Failure',
  message: 'Internal error occurred: failed calling webhook "freeze.example": connection refused',
}
const forbidden = { kind: 'Status', status: 'Failure', reason: 'Forbidden', message: 'RBAC: not yet' }

function telling(code: number, body: object): Answering {
  return (response) => {
    response.writeHead(code, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  }
}

describe('a webhook that does not answer', () => {
  test('is asked three times for a write, which was never made', async () => {
    const { asked, cluster } = await serverOf([telling(500, webhook)])
    expect(await cluster.create(map)).toMatchObject({ is: 'forbidden', because: 'denied' })
    expect(asked).toHaveLength(3)
  })

  test('and is back takes the write', async () => {
    const { cluster } = await serverOf([telling(500, webhook), telling(201, map)])
    expect(await cluster.create(map)).toMatchObject({ is: 'done' })
  })

  test('in the words of somebody else than the server leaves open what came of it', async () => {
    const { asked, cluster } = await serverOf([telling(500, { message: webhook.message })])
    expect(await cluster.create(map)).toMatchObject({ is: 'lost' })
    expect(asked).toHaveLength(1)
  })
})

describe('a 403', () => {
  test('soon after a silence is asked again: a server that was just started does not know its roles', async () => {
    const { asked, cluster } = await serverOf([telling(503, {}), telling(403, forbidden), telling(200, map)])
    expect(await cluster.get({ kind: 'ConfigMap', name: 'm' })).toMatchObject({ kind: 'ConfigMap' })
    expect(asked).toHaveLength(3)
  })

  test('of a server that answered all along is a no', async () => {
    const { asked, cluster } = await serverOf([telling(200, map), telling(403, forbidden)])
    await cluster.get({ kind: 'ConfigMap', name: 'm' })
    await expect(cluster.get({ kind: 'ConfigMap', name: 'm' })).rejects.toThrow('RBAC: not yet')
    expect(asked).toHaveLength(2)
  })
})

test('each answer’s date is heard', async () => {
  const heard: (string | undefined)[] = []
  const { cluster } = await serverOf([telling(200, map)], { ...patient, hear: (date) => heard.push(date) })
  await cluster.get({ kind: 'ConfigMap', name: 'm' })
  expect(heard.map((date) => Number.isNaN(Date.parse(date ?? '')))).toEqual([false])
})

const says =
  (code: number, body: object, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) =>
    response.writeHead(code, headers).end(JSON.stringify(body))
const found = says(200, map)
const silent: Answering = () => undefined
const halved: Answering = (response) => {
  response.writeHead(200, { 'content-length': '1000' })
  response.write('{"kind":')
  response.socket?.end()
}
const cut: Answering = (response) => response.writeHead(200).end('{"kind":"Config')
const reset: Answering = (response) => response.socket?.destroy()

const troubles: readonly (readonly [name: string, way: Answering])[] = [
  ['500', says(500, { message: 'etcd' })],
  ['503 from a proxy, without JSON', (response) => response.writeHead(503).end('<html>')],
  ['a connection that is reset', reset],
  ['half an answer', halved],
  ['an answer that was cut and ended well', cut],
]

test('a log comes as text, once, and is not waited for', async () => {
  const log = { container: 'api', previous: true }
  const text: Answering = (response) => response.writeHead(200).end('one\n{"two": 2}')
  const { asked, cluster } = await serverOf([text, says(502, {})])
  const found = await cluster.glance({ kind: 'PodLog', name: 'p', log })
  expect(found).toMatchObject({ kind: 'PodLog', metadata: { name: 'p' }, text: 'one\n{"two": 2}' })
  await expect(cluster.glance({ kind: 'PodLog', name: 'p', log })).rejects.toThrow(Outage)
  expect(asked).toHaveLength(2)
})

test('the twin hands out a log over HTTP as the server does', async () => {
  const twin = makeTwin()
  twin.api.habits.behaviour = () => 'CrashLoopBackOff'
  twin.api.logs.set('fraud:2', 'why')
  for (const manifest of model('fraud:2')) twin.given(manifest)
  twin.clock.pass(60)
  const [pod] = await twin.cluster('a').list('Pod', { app: 'fraud' })
  const served = await serveCluster((request) => twin.api.request(request), 'ml')
  closing.push(served.close)
  const cluster = kubernetes(
    credentialsFrom({ content: served.kubeconfig, paths: '', context: '' }),
    'ml',
    never,
  )
  const of = (previous: boolean, name = pod?.metadata.name ?? '') =>
    cluster.glance({ kind: 'PodLog', name, log: { container: 'api', previous } })
  expect(await of(true)).toMatchObject({ text: 'why' })
  expect(await of(true, 'nobody')).toBeUndefined()
  twin.api.denied.add('get pods/log')
  expect(await of(true)).toBe('forbidden')
})

test('reads and writes go over one connection, and over four at most side by side', async () => {
  let connections = 0
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => setImmediate(() => found(response, request)))
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  const cluster = kubernetes(credentialsTo(port), 'ml', never)
  for (let turn = 0; turn < 5; turn += 1) await cluster.get({ kind: 'ConfigMap', name: 'm' })
  await cluster.replace(map)
  expect(connections).toBe(1)
  await Promise.all(Array.from({ length: 12 }, () => cluster.get({ kind: 'ConfigMap', name: 'm' })))
  expect(connections).toBe(4)
})

function credentialsTo(port: number) {
  const content = JSON.stringify({
    clusters: [{ name: 'c', cluster: { server: `http://127.0.0.1:${port}` } }],
    users: [{ name: 'u', user: { token: 't' } }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'x',
  })
  return credentialsFrom({ content, paths: '', context: '' })
}

describe('a read', () => {
  test.each(troubles)('is tried again after %s', async (_, trouble) => {
    const { cluster, asked } = await serverOf([trouble, trouble, found])
    const got = cluster.get({ kind: 'ConfigMap', name: 'm' })
    expect(await got).toMatchObject({ metadata: { name: 'm' } })
    expect(asked).toHaveLength(3)
  })

  test('is given up after four tries of a server that hangs, each within its time', async () => {
    const { cluster, asked } = await serverOf([silent], impatient)
    await expect(cluster.get({ kind: 'ConfigMap', name: 'm' })).rejects.toThrow(Outage)
    expect(asked).toHaveLength(7)
  })

  test('of a server that is not there says that nothing answered, why, and where to look', async () => {
    const { cluster } = await serverOf([found])
    await closing.pop()?.()
    await expect(cluster.get({ kind: 'ConfigMap', name: 'm' })).rejects.toMatchObject({
      parts: {
        is: expect.stringMatching(
          /^the cluster answered nothing \(.*connect ECONNREFUSED [^)]*\) to get configmaps m$/,
        ),
        todo: expect.stringContaining('kubeconfig'),
      },
    })
  })

  test('that is forbidden is an outage that names what was asked, and is not tried again', async () => {
    const { cluster, asked } = await serverOf([says(403, { message: 'no' })])
    await expect(cluster.get({ kind: 'ConfigMap', name: 'm' })).rejects.toThrow(/403: no to get configmaps m/)
    expect(asked).toHaveLength(1)
  })
})

const writes: readonly (readonly [
  name: string,
  write: (cluster: Cluster) => ReturnType<Cluster['create']>,
])[] = [
  ['create', (cluster) => cluster.create(map)],
  ['replace', (cluster) => cluster.replace(map)],
  ['remove', (cluster) => cluster.remove({ kind: 'ConfigMap', name: 'm' }, 'u')],
  [
    'patch',
    (cluster) => cluster.patchTest({ kind: 'ConfigMap', name: 'm' }, [{ op: 'test', path: '/a', value: 1 }]),
  ],
]

describe.each(writes)('a write, %s,', (_, write) => {
  test.each([...troubles.map((one) => [...one, patient] as const), ['silence', silent, impatient] as const])(
    'is lost by %s, and never sent again',
    async (__, trouble, patience) => {
      const { cluster, asked } = await serverOf([trouble, found], patience)
      expect(await write(cluster)).toMatchObject({ is: 'lost' })
      expect(asked).toHaveLength(1)
    },
  )

  test('is sent again when the server says that it did not take it, when it says', async () => {
    const tired = says(429, { message: 'later' }, { 'retry-after': '0.01' })
    // The client's own pause would outlast the test.
    const { cluster, asked } = await serverOf([tired, found], { ...patient, pauseSeconds: 3600 })
    expect(await write(cluster)).toMatchObject({ is: 'done' })
    expect(asked).toHaveLength(2)
  })
})

describe('F20: a token that the server knows no more', () => {
  const unknown = says(401, { message: 'Unauthorized' })
  test('is asked for anew once, and read and write go on with it', async () => {
    const { asked, cluster } = await serverOf([unknown, found, unknown, found])
    expect(await cluster.get({ kind: 'ConfigMap', name: 'm' })).toMatchObject({ metadata: { name: 'm' } })
    expect(await cluster.replace(map)).toMatchObject({ is: 'done' })
    expect(asked).toHaveLength(4)
  })

  test('and not its successor either is an outage, after two tries', async () => {
    const { asked, cluster } = await serverOf([unknown])
    await expect(cluster.get({ kind: 'ConfigMap', name: 'm' })).rejects.toThrow('401: Unauthorized')
    expect(asked).toHaveLength(2)
  })
})
