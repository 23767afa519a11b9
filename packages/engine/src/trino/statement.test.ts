import { afterEach, describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Cell } from '../plan.ts'
import { type ClientOptions, trinoClient } from './client.ts'
import { type Answering, type Page, type Served, serveTwin } from './serve-twin.ts'
import { statement } from './statement.ts'

const served: Served[] = []
afterEach(async () => {
  for (const one of served.splice(0)) await one.close()
})

async function serving(pages: Answering['pages'], rest: Omit<Answering, 'pages'> = {}): Promise<Served> {
  const twin = await serveTwin({ pages, ...rest })
  served.push(twin)
  return twin
}

type Options = Partial<ClientOptions> & { readonly signal?: AbortSignal; readonly mostEmpty?: number }

const waits: number[] = []

/** The rows that a statement gives, all of them. */
async function rowsFrom({ url }: Pick<Served, 'url'>, options: Options = {}): Promise<(readonly Cell[])[]> {
  const { signal = new AbortController().signal, mostEmpty, ...rest } = options
  const pause = async (seconds: number) => void waits.push(seconds)
  const client = trinoClient({ base: url, user: 'somebody', pause, ...rest })
  const rows: (readonly Cell[])[] = []
  for await (const batch of statement(client, 'SELECT 1', signal, mostEmpty)) rows.push(...batch)
  return rows
}

const words = (...pages: readonly Page[]) => serving(() => pages)

describe('a statement', () => {
  test('gives the rows of all pages in their order, and asks for none of them twice', async () => {
    const twin = await words({}, { data: [['9007199254740993', null]] }, {}, { data: [['é'], ['']] }, {})
    expect(await rowsFrom(twin)).toEqual([['9007199254740993', null], ['é'], ['']])
    expect(twin.requests()).toEqual([
      'POST /v1/statement',
      ...[1, 2, 3, 4].map((token) => `GET /v1/statement/queued/q0/${token}`),
    ])
  })

  test('says who asks, and reads times in UTC', async () => {
    const twin = await serving(() => [{ data: [['1']] }], { authorization: 'Bearer abc' })
    await rowsFrom(twin, { authorization: 'Bearer abc', session: ['hive.timestamp_precision=NANOSECONDS'] })
    expect(twin.headers()).toMatchObject({
      'x-trino-user': 'somebody',
      'x-trino-source': 'ml-actions',
      'x-trino-time-zone': 'UTC',
      'x-trino-client-capabilities': 'PARAMETRIC_DATETIME',
      'x-trino-session': 'hive.timestamp_precision=NANOSECONDS',
    })
  })

  test('is ended on the server when the run is cancelled, or when nobody reads on', async () => {
    const twin = await serving(function* () {
      for (;;) yield { data: [['1']] }
    })
    const stop = new AbortController()
    const client = trinoClient({ base: twin.url, user: 'somebody' })
    const read = async () => {
      for await (const _ of statement(client, 'SELECT 1', stop.signal)) stop.abort(new Error('cancelled'))
    }
    await expect(read()).rejects.toThrow('cancelled')
    for await (const _ of statement(client, 'SELECT 1', new AbortController().signal)) break
    expect(twin.requests().filter((line) => line.startsWith('DELETE'))).toEqual([
      'DELETE /v1/statement/queued/q0/1',
      'DELETE /v1/statement/queued/q0/1',
    ])
  })

  test('is not left running when the run is cancelled while it waits for a page', async () => {
    const stop = new AbortController()
    const twin = await serving(function* () {
      yield {}
      stop.abort(new Error('cancelled'))
      yield { first: { is: 'silent' } }
    })
    await expect(rowsFrom(twin, { signal: stop.signal })).rejects.toThrow('cancelled')
    expect(twin.requests().at(-1)).toBe('DELETE /v1/statement/queued/q0/1')
  })
})

describe('what does not come', () => {
  test.each<readonly [string, Page['first'] & object, number]>([
    ['502', { is: 'status', status: 502 }, 0.1],
    ['503', { is: 'status', status: 503 }, 0.1],
    ['504', { is: 'status', status: 504 }, 0.1],
    ['429, after as long as it says', { is: 'status', status: 429, retryAfter: '7' }, 7],
    ['a lost connection', { is: 'lost' }, 0.1],
  ])('a page is asked for again after %s', async (_, first, seconds) => {
    waits.length = 0
    expect(await rowsFrom(await words({}, { first, data: [['1']] }))).toEqual([['1']])
    expect(waits).toEqual([seconds])
  })

  test('a statement is handed over again after 503, and not after a lost connection, when it may run already', async () => {
    let asked = 0
    const pages = (first: Page['first'] & object) =>
      serving(() => [asked++ === 0 ? { first, data: [['1']] } : { data: [['1']] }])
    expect(await rowsFrom(await pages({ is: 'status', status: 503 }))).toEqual([['1']])
    asked = 0
    await expect(rowsFrom(await pages({ is: 'lost' }))).rejects.toThrow(Outage)
    expect(asked).toBe(1)
  })

  test('gives up after five attempts, and within the time of one where nothing is said', async () => {
    const twin = await serving(() => [{ first: { is: 'status', status: 503 } }])
    await expect(rowsFrom(twin)).rejects.toThrow(/no usable answer: status 503/)
    expect(twin.requests()).toHaveLength(5)
    const silent = await words({ first: { is: 'silent' } })
    await expect(rowsFrom(silent, { requestMilliseconds: 20 })).rejects.toThrow(/nothing within 0.02 s/)
  })

  test('a server that is not there is an outage', async () => {
    const twin = await words({})
    await twin.close()
    await expect(rowsFrom(twin)).rejects.toThrow(/ECONNREFUSED/)
  })
})

describe('what Trino says of a query', () => {
  const error = (errorName: string, errorType: string, message: string) => ({
    error: { errorName, errorType, message },
  })

  test.each<readonly [string, Page, typeof Misuse | typeof Outage, RegExp]>([
    [
      'a table that is not there',
      error('TABLE_NOT_FOUND', 'USER_ERROR', "line 1:15: Table 'a.b.c' does not exist"),
      Misuse,
      /TABLE_NOT_FOUND: line 1:15: Table 'a.b.c' does not exist/,
    ],
    [
      'no memory',
      error('EXCEEDED_LOCAL_MEMORY_LIMIT', 'INSUFFICIENT_RESOURCES', 'too much'),
      Outage,
      /EXCEEDED_LOCAL_MEMORY_LIMIT: too much/,
    ],
    [
      'a query that an administrator ended',
      error('ADMINISTRATIVELY_KILLED', 'USER_ERROR', 'Query killed. Message: too dear'),
      Outage,
      /ADMINISTRATIVELY_KILLED: Query killed. Message: too dear/,
    ],
    [
      'a query that somebody cancelled',
      error('USER_CANCELED', 'USER_ERROR', 'Query was canceled'),
      Outage,
      /USER_CANCELED: Query was canceled/,
    ],
    [
      'its own fault',
      error('GENERIC_INTERNAL_ERROR', 'INTERNAL_ERROR', 'x'),
      Outage,
      /GENERIC_INTERNAL_ERROR;/,
    ],
    [
      'a cluster whose workers have not started',
      error('NO_NODES_AVAILABLE', 'INSUFFICIENT_RESOURCES', 'No nodes available to run query'),
      Outage,
      /NO_NODES_AVAILABLE; wanted: a worker that reads the table; has it workers/,
    ],
    ['nothing that is known', { error: 'no' }, Outage, /ended the query with an error;/],
  ])('%s', async (_, page, kind, said) => {
    const failing = rowsFrom(await words({}, page))
    await expect(failing).rejects.toThrow(kind)
    await expect(failing).rejects.toThrow(said)
  })

  test('a value of the data is not repeated', async () => {
    const page = error('INVALID_CAST_ARGUMENT', 'USER_ERROR', "Cannot cast 'Jane Doe' to INT")
    const said = await rowsFrom(await words(page)).catch(String)
    expect(said).toContain('INVALID_CAST_ARGUMENT')
    expect(said).not.toContain('Jane')
  })

  test.each([
    [401, /TRINO_ACCESS_TOKEN/],
    [403, /permission/],
    [404, /TRINO_SERVER/],
  ])('%i is told with what to set, and never the secret', async (status, todo) => {
    const twin = await words({ first: { is: 'status', status } })
    const failing = rowsFrom(twin, { authorization: 'Basic c2VjcmV0' })
    await expect(failing).rejects.toThrow(Misuse)
    await expect(failing).rejects.toThrow(todo)
    await expect(failing).rejects.not.toThrow(/c2VjcmV0/)
  })
})

describe('a server that means no good', () => {
  test('is not followed to another one, which would be told the credentials', async () => {
    const other = await words({ data: [['1']] })
    const away = (nextUri: string) => words({ nextUri })
    const port = new URL(other.url).port
    for (const nextUri of [
      `${other.url}/v1/statement/queued/q0/1`,
      'https://169.254.169.254/v1/statement/1',
      'file:///etc/passwd',
      'no address',
      `http://a:b@127.0.0.1:${port}/v1/statement/1`,
    ])
      await expect(rowsFrom(await away(nextUri))).rejects.toThrow(/sends on to .*, and not to itself/)
    const redirecting = await words({}, { first: { is: 'redirect', to: other.url } })
    await expect(rowsFrom(redirecting, { authorization: 'Bearer a' })).rejects.toThrow(/answered 307/)
    expect(other.requests()).toEqual([])
  })

  test('is not followed to another place of itself', async () => {
    const twin = await serving(() => [{ nextUri: `${served[0]?.url}/v1/statement/../query` }])
    await expect(rowsFrom(twin)).rejects.toThrow(/not to itself/)
  })

  test.each<readonly [string, Page, RegExp]>([
    ['truncated JSON', { body: '{"id":"q0","data":[["1"' }, /what is no JSON/],
    ['nothing', { body: '' }, /what is no JSON/],
    ['a web page', { body: '<html>' }, /what is no JSON/],
    ['JSON nested without end', { body: '['.repeat(1_000_000) }, /no usable answer/],
    ['no id', { body: '{}' }, /without an id/],
    ['a page that never ends', { body: `"${'x'.repeat(17 * 1_048_576)}"` }, /a page of more than/],
    [
      'numbers, which have lost digits',
      { body: '{"id":"q0","data":[[9007199254740993]]}' },
      /a number where/,
    ],
    ['rows that are none', { data: [7] }, /a row that is no list/],
    ['data that is no list', { data: { spooled: true } }, /rows that are no list/],
  ])('%s is no answer', async (_, page, said) => {
    await expect(rowsFrom(await words(page))).rejects.toThrow(Outage)
    await expect(rowsFrom(await words({}, page))).rejects.toThrow(said)
  })

  test('pages without end and without a row come to an end, and the query with them', async () => {
    const twin = await serving(function* () {
      for (;;) yield {}
    })
    await expect(rowsFrom(twin, { mostEmpty: 20 })).rejects.toThrow(/20 pages without a row/)
    expect(twin.requests().at(-1)).toBe('DELETE /v1/statement/queued/q0/21')
  })
})
