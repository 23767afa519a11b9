import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test } from '@jest/globals'
import { githubClient } from './github/client.ts'
import { downloaded } from './github/download.ts'
import { gitlabClient } from './gitlab/client.ts'

/** A proxy that leads every host to one server, whatever its name. */
async function through(use: () => Promise<unknown>): Promise<readonly string[]> {
  const asked: string[] = []
  const target = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`)
    response.setHeader('content-type', 'application/json')
    response.end('{"username":"ada"}')
  })
  await new Promise<void>((listening) => target.listen(0, '127.0.0.1', listening))
  const { port } = target.address() as AddressInfo
  const proxy = createServer()
  proxy.on('connect', (_, socket, head) => {
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const before = { ...process.env }
  for (const name of ['no_proxy', 'NO_PROXY', 'HTTP_PROXY']) delete process.env[name]
  process.env['http_proxy'] = address
  try {
    await use()
  } finally {
    process.env = before
    for (const server of [proxy, target]) {
      server.closeAllConnections()
      server.close()
    }
  }
  return asked
}

const pause = async () => undefined
const token = 'a-token'

test.each<[string, string, () => Promise<unknown>]>([
  [
    'GitLab',
    'gitlab.invalid/api/v4/user',
    () => gitlabClient({ apiUrl: 'http://gitlab.invalid/api/v4', token, kind: 'access', pause }).read('user'),
  ],
  [
    'a download',
    'storage.invalid/file',
    () => downloaded('http://storage.invalid/file', 100, new AbortController().signal),
  ],
  [
    'GitHub',
    'github.invalid/api/v3/user',
    () => githubClient({ apiUrl: 'http://github.invalid/api/v3', token, pause }).read('GET /user', {}),
  ],
])('%s is reached through the proxy that the environment names', async (_, address, use) => {
  expect(await through(use)).toEqual([address])
})
