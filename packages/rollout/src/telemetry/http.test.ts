import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { askOver } from './http.ts'

/** A server on loopback that is whatever it is, and keeps what it was asked. */
async function serving(answer: (response: ServerResponse) => void) {
  const asked: { readonly line: string; readonly authorization: string | undefined }[] = []
  const server = createServer(({ method, url, headers }: IncomingMessage, response) => {
    asked.push({ line: `${method} ${url}`, authorization: headers.authorization })
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, asked, close }
}

const once = { tries: 1, milliseconds: 5_000 }
const ask = (base: string) => askOver(base, 's3cret', new AbortController().signal, once)

test.each([
  ['a page', 200, 'admin:hunter2'],
  ['nothing', 204, ''],
  ['a refusal', 401, 'hunter2'],
])('%s of a server that is no Prometheus is not told', async (_, status, text) => {
  const other = await serving((response) => response.writeHead(status).end(text))
  expect(await ask(other.url)('time()')).toEqual({ failed: `status ${status}, and no JSON` })
  await other.close()
})

test('one path is asked by POST, whatever the address ends with', async () => {
  const other = await serving((response) => response.end('{}'))
  await ask(`${other.url}/latest/meta-data/?token=1#x`)('up')
  await ask(`${other.url}/prom`)('up')
  await ask(`${other.url}/prom/`)('up')
  expect(other.asked.map(({ line }) => line)).toEqual([
    'POST /latest/meta-data/api/v1/query',
    'POST /prom/api/v1/query',
    'POST /prom/api/v1/query',
  ])
  await other.close()
})

test.each([301, 302, 307, 308])(
  'a redirect of %i leads nowhere, and takes no token along',
  async (status) => {
    const inside = await serving((response) => response.end('{"status":"success"}'))
    const other = await serving((response) => response.writeHead(status, { location: inside.url }).end())
    expect(await ask(other.url)('up')).toMatchObject({ failed: expect.any(String) })
    expect([other.asked.length, inside.asked]).toEqual([1, []])
    await Promise.all([other.close(), inside.close()])
  },
)
