import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, expect, test } from '@jest/globals'
import { post } from './post.ts'

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

interface Heard {
  readonly method: string | undefined
  readonly type: string | undefined
  readonly path: string | undefined
  readonly body: string
  readonly signed: readonly unknown[]
}

const message = { body: '{}', at: '2026-01-01T03:00:00.000Z', key: '' }

/** Opens a receiver on loopback that answers everything with one status. */
async function receiver(status: number, headers: Readonly<Record<string, string>> = {}) {
  const heard: Heard[] = []
  const opened = createServer(async (request: IncomingMessage, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const { method, url: path } = request
    const body = Buffer.concat(parts).toString()
    const {
      'content-type': type,
      'x-ml-actions-at': at,
      'x-ml-actions-signature': signature,
    } = request.headers
    heard.push({ method, path, type, body, signed: [at, signature] })
    response.writeHead(status, headers).end('an answer that nobody reads')
  })
  server = opened
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve))
  const where = opened.address()
  if (where === null || typeof where === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${where.port}`, heard }
}

test('what is taken is posted once, as JSON', async () => {
  const { url, heard } = await receiver(200)
  expect(await post({ ...message, url: `${url}/services/secret`, body: '{"text":"é"}' })).toBeUndefined()
  expect(heard).toEqual([
    {
      method: 'POST',
      path: '/services/secret',
      type: 'application/json',
      body: '{"text":"é"}',
      signed: [undefined, undefined],
    },
  ])
})

test.each([400, 404, 429, 500])('an answer of %i is told and not tried again', async (status) => {
  const { url, heard } = await receiver(status)
  expect(await post({ ...message, url: `${url}/secret` })).toBe(`status ${status}`)
  expect(heard).toHaveLength(1)
})

test('a redirect is not followed', async () => {
  const { url, heard } = await receiver(302, { location: '/elsewhere' })
  expect(await post({ ...message, url: `${url}/secret` })).toBe('no connection')
  expect(heard.map(({ path }) => path)).toEqual(['/secret'])
})

test('where nobody listens there is no connection, and the address is not in the message', async () => {
  const { url } = await receiver(200)
  await new Promise((resolve) => server?.close(resolve))
  expect(await post({ ...message, url: `${url}/secret` })).toBe('no connection')
})

test('with a key the time and the body are signed', async () => {
  const { url, heard } = await receiver(200)
  await post({ ...message, url, key: 'a key', body: '{"é":1}' })
  const wanted = createHmac('sha256', 'a key').update(`${message.at}.{"é":1}`).digest('hex')
  expect(heard[0]?.signed).toEqual([message.at, `sha256=${wanted}`])
})
