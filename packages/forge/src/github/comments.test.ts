import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { forgeSuite } from '../forge.suite.ts'
import type { Comment } from '../forge.ts'
import { breachesOf } from '../github-twin/description.suite.ts'
import type { Exchange } from '../twin/loopback.ts'
import { mostCharacters } from '../twin.ts'
import { upsert } from '../upsert.ts'
import { type Answer, type GithubClient, githubClient } from './client.ts'
import { githubForge } from './comments.ts'
import { type ServeOptions, serveTwin } from './serve-twin.ts'

const noPause = async () => undefined

forgeSuite('GitHub', mostCharacters, async (options) => {
  const breaches: string[] = []
  const onExchange = (exchange: Exchange) => void breaches.push(...breachesOf(exchange))
  const served = await serveTwin({ ...options, onExchange })
  const client = githubClient({ apiUrl: served.url, token: 'a-token', pause: noPause })
  const close = async () => {
    await served.close()
    expect(breaches).toEqual([])
  }
  return { forge: githubForge(client, 'org/repo'), store: served.store, close }
})

async function onTwin(
  options: ServeOptions,
  use: (served: Awaited<ReturnType<typeof serveTwin>>) => Promise<void>,
) {
  const served = await serveTwin(options)
  try {
    await use(served)
  } finally {
    await served.close()
  }
}

const sticky = { tool: 'cml-report', id: 'churn', run: { number: 2, attempt: 1 }, change: 1, text: 'fine' }

test('a first report asks who we are, looks, writes and looks again', () =>
  onTwin({}, async (served) => {
    const client = githubClient({ apiUrl: served.url, token: 'a-token', pause: noPause })
    await upsert(githubForge(client, 'org/repo'), sticky, noPause)
    const comments = '/repos/org/repo/issues/1/comments'
    expect(served.requests()).toEqual([
      'POST /graphql',
      `GET ${comments}`,
      `POST ${comments}`,
      `GET ${comments}`,
    ])
    expect(served.comments()).toMatchObject([{ author: 'github-actions[bot]' }])
  }))

test('a token that may only read is refused with the permission that it lacks', () =>
  onTwin({ readOnly: true }, async (served) => {
    const client = githubClient({ apiUrl: served.url, token: 'a-token', pause: noPause })
    const error = await upsert(githubForge(client, 'org/repo'), sticky, noPause).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Misuse)
    expect(error.message).toContain('403 (Resource not accessible by integration)')
    expect(error.message).toContain('pull-requests: write')
  }))

test('a wrong token is refused and not shown', () =>
  onTwin({ token: 'a-token' }, async (served) => {
    const client = githubClient({ apiUrl: `${served.url}/`, token: 'ghs_wrong', pause: noPause })
    const error = await githubForge(client, 'org/repo')
      .viewer()
      .catch((thrown) => thrown)
    expect(error).toBeInstanceOf(Misuse)
    expect(error.message).toContain('401')
    expect(error.message).not.toContain('ghs_wrong')
  }))

test('another repository is not there', () =>
  onTwin({}, async (served) => {
    const client = githubClient({ apiUrl: served.url, token: 'a-token', pause: noPause })
    await expect(githubForge(client, 'org/other').create(1, 'hello')).rejects.toThrow('404')
    expect(served.comments()).toEqual([])
  }))

test('a read that fails three times is answered the fourth time, after growing waits', () => {
  const waits: number[] = []
  return onTwin({ fault: ({ count }) => (count <= 3 ? { is: 'down' } : undefined) }, async (served) => {
    const pause = async (seconds: number) => void waits.push(seconds)
    const client = githubClient({ apiUrl: served.url, token: 'a-token', pause })
    expect(await githubForge(client, 'org/repo').viewer()).toBe('github-actions[bot]')
    expect(waits).toEqual([1, 3, 9])
  })
})

test.each([
  [30, 'is repeated after that wait', 'github-actions[bot]', [30]],
  [3_600, 'is given up when the wait is an hour', Outage, []],
] as const)('a read that must wait %i s %s', (waitSeconds, _, wanted, waited) => {
  const waits: number[] = []
  const fault = ({ count }: { count: number }) =>
    count === 1 ? ({ is: 'limited', waitSeconds } as const) : undefined
  return onTwin({ fault }, async (served) => {
    const pause = async (seconds: number) => void waits.push(seconds)
    const client = githubClient({ apiUrl: served.url, token: 'a-token', pause })
    const login = githubForge(client, 'org/repo').viewer()
    if (typeof wanted === 'string') expect(await login).toBe(wanted)
    else await expect(login).rejects.toBeInstanceOf(wanted)
    expect(waits).toEqual(waited)
  })
})

test('a read that takes too long is an outage', () =>
  onTwin({ fault: () => ({ is: 'slow', milliseconds: 60_000 }) }, async (served) => {
    const client = githubClient({
      apiUrl: served.url,
      token: 'a-token',
      pause: noPause,
      requestMilliseconds: 20,
    })
    await expect(githubForge(client, 'org/repo').viewer()).rejects.toBeInstanceOf(Outage)
  }))

test('a run that is cancelled stops asking, though nothing answers', () =>
  onTwin({ fault: () => ({ is: 'down' }) }, async (served) => {
    const stop = new AbortController()
    const client = githubClient({ apiUrl: served.url, token: 'a-token', signal: stop.signal })
    const login = githubForge(client, 'org/repo').viewer()
    stop.abort(new Error('cancelled'))
    await expect(login).rejects.toThrow('cancelled')
    expect(served.requests().length).toBeLessThanOrEqual(1)
  }))

test('a server that is not there is an outage', async () => {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  const client = githubClient({ apiUrl: `http://127.0.0.1:${port}`, token: 'a-token', pause: noPause })
  await expect(githubForge(client, 'org/repo').create(1, 'hello')).rejects.toBeInstanceOf(Outage)
})

test.each(['', 'repo', 'org/', '/repo', 'org/repo/more'])('%j is no repository', (repository) => {
  expect(() => githubForge(answering([]), repository)).toThrow('owner/name')
})

const whole = { id: 7, user: { login: 'ada' }, body: 'hello', html_url: 'https://forge.invalid/7' }

test.each<[unknown, string, string, string]>([
  [{ ...whole, user: null }, '', 'hello', 'an author whose account is gone'],
  [{ ...whole, body: undefined }, 'ada', '', 'a comment without a text'],
])('%# reads %j', async (data, author, body) => {
  expect(await collect([data])).toMatchObject([{ id: 7, author, body }])
})

test.each<[unknown, string]>([
  [{ message: 'hi' }, 'a list that is none'],
  [[{ ...whole, id: '7' }], 'an id that is text'],
  [[{ ...whole, html_url: undefined }], 'no link'],
  [[{ ...whole, body: 7 }], 'a text that is a number'],
  [[{ ...whole, user: { login: 7 } }], 'a login that is a number'],
  [[null], 'nothing where a comment should be'],
])('an answer with %j is an outage because it has %s', async (data) => {
  await expect(collect(data)).rejects.toBeInstanceOf(Outage)
})

test.each([undefined, null, {}, { viewer: {} }, { viewer: { login: '' } }, { viewer: { login: 7 } }])(
  'a login in %j is an outage',
  async (data) => {
    await expect(githubForge(answering(data), 'org/repo').viewer()).rejects.toBeInstanceOf(Outage)
  },
)

test('a list that never ends is an outage', async () => {
  await expect(collect([], true)).rejects.toThrow('1000 pages')
})

/** A client that gives one answer to everything. */
function answering(data: unknown, more = false): GithubClient {
  const give = async (): Promise<Answer> => ({ data, more })
  return {
    read: give,
    write: give,
    query: async () => data,
    mutate: async () => data,
    download: async () => 'too-large',
  }
}

async function collect(data: unknown, more = false): Promise<readonly Comment[]> {
  const seen: Comment[] = []
  for await (const comment of githubForge(answering(data, more), 'org/repo').comments(1)) seen.push(comment)
  return seen
}
