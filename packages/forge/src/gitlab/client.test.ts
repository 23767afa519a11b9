import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { type GitlabClient, gitlabClient } from './client.ts'
import { gitlabContents } from './contents.ts'
import { pagesOf } from './project.ts'

async function on<Value>(answer: RequestListener, use: (client: GitlabClient) => Promise<Value>) {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`
  try {
    return await use(gitlabClient({ apiUrl, token: 'a-token', kind: 'access', pause: async () => undefined }))
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test.each<[string, RequestListener]>([
  ['a web page', (_, response) => void response.end('<html>sign in</html>')],
  ['a redirect to a sign-in page', (_, response) => void response.writeHead(302, { location: '/in' }).end()],
  ['an answer that breaks off', (_, response) => void response.write('{"a":', () => response.destroy())],
  ['17 MiB', (_, response) => void response.end(Buffer.alloc(17 * 1_048_576, ' '))],
])('%s is an outage', async (_, answer) => {
  await expect(on(answer, (client) => client.read('user'))).rejects.toBeInstanceOf(Outage)
})

test('a write is sent once, whatever comes of it', async () => {
  let count = 0
  const answer: RequestListener = (_, response) => {
    count++
    response.writeHead(502).end()
  }
  await expect(on(answer, (client) => client.write('POST', 'x', {}))).rejects.toBeInstanceOf(Outage)
  expect(count).toBe(1)
})

test('a token is not sent on to where a redirect leads', async () => {
  const paths: string[] = []
  const answer: RequestListener = (request, response) => {
    paths.push(request.url ?? '')
    response.writeHead(307, { location: '/elsewhere' }).end()
  }
  await expect(on(answer, (client) => client.read('user'))).rejects.toBeInstanceOf(Outage)
  expect(new Set(paths)).toEqual(new Set(['/api/v4/user']))
})

test('a file of no known encoding is an outage', async () => {
  const answer: RequestListener = (_, response) =>
    void response.end(JSON.stringify({ size: 1, encoding: 'text', content: 'a' }))
  const read = on(answer, (client) => gitlabContents(client, 'org/repo').read('a', 'main', 10))
  await expect(read).rejects.toBeInstanceOf(Outage)
})

test('a list that never ends is an outage', async () => {
  const client = { read: async () => ({ data: [], more: true }) }
  const all = async () => {
    for await (const item of pagesOf(client, 'x', {})) expect(item).toBeUndefined()
  }
  await expect(all()).rejects.toThrow('1000 pages')
})
