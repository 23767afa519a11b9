import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { Outage } from '@ml-actions/verdict/faults'
import { downloaded } from './download.ts'

async function from(answer: RequestListener, mostBytes = 100, signal = new AbortController().signal) {
  const server = createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  try {
    return await downloaded(`http://127.0.0.1:${port}/file?sig=secret`, mostBytes, signal)
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

test('gives the bytes as they are', async () => {
  expect(await from((_, response) => response.end(Buffer.from([0, 255, 128])))).toEqual(
    Buffer.from([0, 255, 128]),
  )
})

test('sends no token along', async () => {
  let sent: unknown = 'nothing was asked'
  await from((request, response) => {
    sent = request.headers.authorization
    response.end()
  })
  expect(sent).toBeUndefined()
})

test.each([
  [100, true],
  [101, false],
])('of %i bytes when 100 may be: fits %s, said beforehand or not', async (bytes, fits) => {
  const whole = Buffer.alloc(bytes)
  const wanted = fits ? whole : 'too-large'
  expect(await from((_, response) => response.end(whole))).toEqual(wanted)
  const bitByBit: RequestListener = (_, response) => {
    response.write(whole.subarray(0, 50))
    response.end(whole.subarray(50))
  }
  expect(await from(bitByBit)).toEqual(wanted)
})

test('a flood that never ends is left when it is too much', async () => {
  const flood: RequestListener = (_, response) => {
    const pour = () => {
      while (response.write(Buffer.alloc(65_536))) {
        // The connection takes more.
      }
    }
    response.on('drain', pour)
    pour()
  }
  expect(await from(flood, 1_000_000)).toBe('too-large')
})

test.each<[string, RequestListener]>([
  ['403', (_, response) => void response.writeHead(403).end()],
  ['404', (_, response) => void response.writeHead(404).end()],
  ['500', (_, response) => void response.writeHead(500).end()],
  ['no answer', (_, response) => void response.destroy()],
])('an outage that does not show the link: %s', async (why, answer) => {
  const error = await from(answer).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Outage)
  expect((error as Outage).message).toContain(why)
  expect((error as Outage).message).not.toContain('secret')
})

test('a file that breaks off is an outage', async () => {
  const half: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-length': '90' })
    response.write(Buffer.alloc(10), () => response.destroy())
  }
  await expect(from(half)).rejects.toBeInstanceOf(Outage)
})

test.each(['', 'undefined', 'no address'])('%j is no link', async (link) => {
  await expect(downloaded(link, 100, new AbortController().signal)).rejects.toBeInstanceOf(Outage)
})
