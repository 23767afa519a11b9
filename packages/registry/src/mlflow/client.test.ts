import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { mlflowClient } from './client.ts'
import { mlflowRegistry } from './mlflow.ts'
import { serveTwin } from './serve-twin.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function serving(listener: RequestListener): Promise<ReturnType<typeof createServer>> {
  const server = createServer(listener)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  closers.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return server
}
const portOf = (server: ReturnType<typeof createServer>) => (server.address() as AddressInfo).port

test('goes through the proxy that the runner names', async () => {
  const twin = await serveTwin({ runs: { abc: {} } })
  closers.push(() => twin.close())
  const asked: string[] = []
  const proxy = await serving((_, response) => response.writeHead(500).end())
  proxy.on('connect', ({ url }, socket) => {
    asked.push(String(url))
    const through = connect(Number(new URL(twin.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    closers.push(() => through.destroy())
  })
  const before = process.env['http_proxy']
  process.env['http_proxy'] = `http://127.0.0.1:${portOf(proxy)}`
  closers.push(() => {
    if (before === undefined) delete process.env['http_proxy']
    else process.env['http_proxy'] = before
  })
  const client = mlflowClient({ base: 'http://mlflow.invalid' })
  expect(await client.read('api/2.0/mlflow/runs/get', { run_id: 'abc' })).toMatchObject({ run: {} })
  expect(asked).toEqual(['mlflow.invalid:80'])
})

test('stops reading an answer that never ends', async () => {
  let sent = 0
  const server = await serving((_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536
      response.once('drain', more)
    }
    more()
  })
  const client = mlflowClient({ base: `http://127.0.0.1:${portOf(server)}`, pause: async () => {} })
  expect(await client.download('get-artifact', { path: 'a' }, 1_000_000)).toBeUndefined()
  expect(sent).toBeLessThan(16_000_000)
  await expect(client.read('api', {})).rejects.toThrow(/more than 16777216 bytes/)
})

test('sends no credential after a redirect', async () => {
  let seen = 0
  const other = await serving((_, response) => {
    seen++
    response.end('{}')
  })
  const server = await serving((_, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${portOf(other)}/` }).end(),
  )
  const client = mlflowClient({ base: `http://127.0.0.1:${portOf(server)}`, authorization: 'Bearer a' })
  await expect(client.read('api', {})).rejects.toThrow(/answered 307/)
  expect(seen).toBe(0)
})

test('takes an answer that is nested as deep as it likes', async () => {
  const body = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  const server = await serving((_, response) => response.end(body))
  const client = mlflowClient({ base: `http://127.0.0.1:${portOf(server)}` })
  const registry = mlflowRegistry(client, 'http://m')
  await expect(registry.run('abc')).rejects.toThrow(/gave no usable answer/)
})
