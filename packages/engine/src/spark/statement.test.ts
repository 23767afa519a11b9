import { afterEach, describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import type { Cell } from '../plan.ts'
import { type ClientOptions, sparkClient } from './client.ts'
import { type Answer, type Answering, type Fault, rowSet, type Served, serveTwin } from './serve-twin.ts'
import { closeSession, openSession } from './session.ts'
import { statement } from './statement.ts'
import type { Written } from './thrift.ts'

const served: Served[] = []
afterEach(async () => {
  for (const one of served.splice(0)) await one.close()
})

/** A twin that answers one statement in some way, and settings as a server does. */
async function serving(answer: Answer, rest: Omit<Answering, 'answer'> = {}): Promise<Served> {
  const twin = await serveTwin({ answer: (sql) => (sql.startsWith('SET ') ? {} : answer), ...rest })
  served.push(twin)
  return twin
}

type Options = Partial<ClientOptions> & { readonly signal?: AbortSignal }

const waits: number[] = []
const pause = async (seconds: number) => void waits.push(seconds)

/** The rows that a statement gives, all of them. */
async function rowsFrom({ url }: Pick<Served, 'url'>, options: Options = {}): Promise<(readonly Cell[])[]> {
  const { signal = new AbortController().signal, ...rest } = options
  const session = await openSession(sparkClient({ base: url, user: 'somebody', pause, ...rest }), signal)
  waits.length = 0
  const rows: (readonly Cell[])[] = []
  for await (const batch of statement(session, 'SELECT 1', signal)) rows.push(...batch)
  await closeSession(session)
  return rows
}

/** A fault of one call, the first times. */
function faulty(call: string, fault: Fault, times = 1): Pick<Answering, 'instead'> {
  return { instead: (called, nth) => (called === call && nth <= times ? fault : undefined) }
}

/** The calls but those that set the session up. */
const callsOf = (twin: Served) => twin.calls().filter((call) => !/ SET |Session$/.test(call))
const one = { pages: [[['1']]] }

describe('a statement', () => {
  test('gives the rows of all fetches in their order, and leaves nothing behind', async () => {
    const pages = [
      [['9007199254740993', null]],
      [
        ['é', ''],
        ['\uFEFFa\0', ':'],
      ],
    ]
    const twin = await serving({ pages, states: [0, 7, 1] })
    expect(await rowsFrom(twin)).toEqual(pages.flat())
    expect(waits).toEqual([0.01, 0.02, 0.04])
    expect(callsOf(twin)).toEqual(
      [
        ...['ExecuteStatement', ...Array<string>(4).fill('GetOperationStatus')],
        ...['FetchResults', 'FetchResults', 'FetchResults', 'CloseOperation'],
      ].map((method) => `${method} SELECT 1`),
    )
    expect(twin.calls().at(-1)).toBe('CloseSession')
  })

  test('is ended on the server when the run is cancelled, or when nobody reads on', async () => {
    const twin = await serving({
      pages: (function* () {
        for (;;) yield [['1']]
      })(),
    })
    const stop = new AbortController()
    const session = await openSession(sparkClient({ base: twin.url, user: 'a', pause }), stop.signal)
    const read = async () => {
      for await (const _ of statement(session, 'A', stop.signal)) stop.abort(new Error('cancelled'))
    }
    await expect(read()).rejects.toThrow('cancelled')
    for await (const _ of statement(session, 'B', new AbortController().signal)) break
    expect(callsOf(twin).filter((call) => /^C/.test(call))).toEqual(
      ['A', 'B'].flatMap((sql) => [`CancelOperation ${sql}`, `CloseOperation ${sql}`]),
    )
  })

  test('is ended when the run is cancelled while it is waited for, or before its handle came', async () => {
    for (const call of ['GetOperationStatus SELECT 1', 'ExecuteStatement SELECT 1']) {
      const stop = new AbortController()
      const twin = await serving(one, {
        instead(called) {
          if (called !== call) return undefined
          stop.abort(new Error('cancelled'))
          return call.startsWith('Get') ? { is: 'silent' } : undefined
        },
      })
      await expect(rowsFrom(twin, { signal: stop.signal })).rejects.toThrow('cancelled')
      expect(callsOf(twin).slice(-2)).toEqual(['CancelOperation SELECT 1', 'CloseOperation SELECT 1'])
    }
  })

  test('is not begun when the run is cancelled already', async () => {
    const twin = await serving(one)
    const session = await openSession(
      sparkClient({ base: twin.url, user: 'a' }),
      new AbortController().signal,
    )
    const read = async () => {
      for await (const _ of statement(session, 'SELECT 1', AbortSignal.abort(new Error('cancelled'))));
    }
    await expect(read()).rejects.toThrow('cancelled')
    expect(callsOf(twin)).toEqual([])
  })
})

describe('what does not come', () => {
  test.each<readonly [string, Fault, number]>([
    ['502', { is: 'status', status: 502 }, 0.1],
    ['503, after as long as it says', { is: 'status', status: 503, retryAfter: '7' }, 7],
    ['a lost connection', { is: 'lost' }, 0.1],
  ])('a state is asked for again after %s', async (_, fault, seconds) => {
    const twin = await serving(one, faulty('GetOperationStatus SELECT 1', fault))
    expect(await rowsFrom(twin)).toEqual([['1']])
    expect(waits).toEqual([seconds])
  })

  test.each(['ExecuteStatement', 'FetchResults'])(
    'of a lost connection %s is called once: it would run twice, or pass rows over',
    async (method) => {
      const twin = await serving(one, faulty(`${method} SELECT 1`, { is: 'lost' }))
      await expect(rowsFrom(twin)).rejects.toThrow(Outage)
      expect(callsOf(twin).filter((call) => call.startsWith(method))).toHaveLength(1)
    },
  )

  test('a statement is handed over again after 503, when nobody took it', async () => {
    const fault = { is: 'status', status: 503 } as const
    expect(await rowsFrom(await serving(one, faulty('ExecuteStatement SELECT 1', fault)))).toEqual([['1']])
  })

  test('gives up after five attempts, and within the time of one where nothing is said', async () => {
    const busy = await serving(one, faulty('OpenSession', { is: 'status', status: 503 }, 9))
    await expect(rowsFrom(busy)).rejects.toThrow(/no usable answer: status 503/)
    expect(busy.calls()).toHaveLength(5)
    const silent = await serving(one, faulty('OpenSession', { is: 'silent' }))
    await expect(rowsFrom(silent, { requestMilliseconds: 20 })).rejects.toThrow(/nothing within 0.02 s/)
    const long = await serving(one, faulty('OpenSession', { is: 'status', status: 503, retryAfter: '999' }))
    await expect(rowsFrom(long)).rejects.toThrow(/status 503/)
    expect(long.calls()).toHaveLength(1)
  })

  test('a fault of the server itself is an outage at once', async () => {
    const twin = await serving(one, faulty('GetOperationStatus SELECT 1', { is: 'status', status: 500 }, 9))
    await expect(rowsFrom(twin)).rejects.toThrow(/status 500/)
    expect(callsOf(twin).filter((call) => call.startsWith('Get'))).toHaveLength(1)
  })

  test('a server that is not there is an outage', async () => {
    const twin = await serving(one)
    await twin.close()
    await expect(rowsFrom(twin)).rejects.toThrow(/ECONNREFUSED/)
  })

  test('a session that the server ended is an outage, and so is what it ended itself', async () => {
    const gone = { is: 'reply', fields: { 0: status({ 1: { is: 'i32', value: 4 } }) } } as const
    const lost = await serving(one, faulty('ExecuteStatement SELECT 1', gone))
    await expect(rowsFrom(lost)).rejects.toThrow(/a session that it ended/)
    await expect(rowsFrom(await serving({ states: [3] }))).rejects.toThrow(/ended the statement before/)
    await expect(rowsFrom(await serving({ states: [3] }))).rejects.toThrow(Outage)
  })
})

/** A structure with a `TStatus`. */
function status(fields: Readonly<Record<number, Written>>): Written {
  return { is: 'struct', fields: { 1: { is: 'struct', fields } } }
}

describe('what Spark says of a statement', () => {
  const missing =
    'Error running query: [TABLE_OR_VIEW_NOT_FOUND] org.apache.spark.sql.AnalysisException: [TABLE_OR_VIEW_NOT_FOUND] The table or view `a` cannot be found.\nIf you did not qualify it'
  test.each<readonly [string, string, string, typeof Misuse | typeof Outage, RegExp]>([
    [
      'a table that is not there',
      missing,
      '42P01',
      Misuse,
      /TABLE_OR_VIEW_NOT_FOUND \(SQLSTATE 42P01\): The table or view `a` cannot be found\.;/,
    ],
    ['no memory', 'java.lang.OutOfMemoryError: Java heap space', '', Outage, /with OutOfMemoryError;/],
    [
      'a limit of what its driver takes',
      'org.apache.spark.SparkException: Job aborted: Total size of serialized results of 1 tasks (3.6 MiB) is bigger than spark.driver.maxResultSize (1024.0 KiB)\n\tat x',
      '',
      Outage,
      /with an error: Total size .* \(3\.6 MiB\) is bigger than spark\.driver\.maxResultSize \(1024\.0 KiB\);/,
    ],
    [
      'a job that somebody ended',
      '[SPARK_JOB_CANCELLED] Job 3 cancelled because killed via the Web UI',
      'XXKDA',
      Outage,
      /SPARK_JOB_CANCELLED \(SQLSTATE XXKDA\): Job 3 cancelled because killed/,
    ],
    ['its own fault', 'Error running query: x', 'XX000', Outage, /an error \(SQLSTATE XX000\);/],
    ['nothing that is known', '', 'none', Outage, /ended the statement with an error;/],
  ])('%s', async (_, message, state, kind, said) => {
    const failing = rowsFrom(await serving({ fails: { message, state } }))
    await expect(failing).rejects.toThrow(kind)
    await expect(failing).rejects.toThrow(said)
  })

  test('a value of the data is not repeated', async () => {
    const message = '[CAST_INVALID_INPUT] The value \'Jane Doe\' of the type "STRING" cannot be cast'
    const said = await rowsFrom(await serving({ fails: { message, state: '22018' } })).catch(String)
    expect(said).toContain('CAST_INVALID_INPUT')
    expect(said).not.toContain('Jane')
  })

  test('what it refuses before it begins is told alike', async () => {
    const fields = {
      1: { is: 'i32', value: 3 },
      3: { is: 'text', value: '42601' },
      5: { is: 'text', value: '[PARSE_SYNTAX_ERROR] Syntax error' },
    } as const
    const fault = { is: 'reply', fields: { 0: status(fields) } } as const
    const failing = rowsFrom(await serving(one, faulty('ExecuteStatement SELECT 1', fault)))
    await expect(failing).rejects.toThrow(/PARSE_SYNTAX_ERROR \(SQLSTATE 42601\): Syntax error;/)
  })

  test.each([
    [401, /SPARK_ACCESS_TOKEN/],
    [403, /permission/],
    [404, /SPARK_SERVER and its path/],
  ])('%i is told with what to set, and never the secret', async (code, todo) => {
    const twin = await serving(one, faulty('OpenSession', { is: 'status', status: code }))
    const failing = rowsFrom(twin, { authorization: 'Basic c2VjcmV0' })
    await expect(failing).rejects.toThrow(Misuse)
    await expect(failing).rejects.toThrow(todo)
    await expect(failing).rejects.not.toThrow(/c2VjcmV0/)
  })

  const unread = '<title>Error 500 java.lang.IllegalArgumentException: Illegal base64 character 20</title>'
  test.each([
    [
      'a token',
      'Bearer a.b',
      unread,
      Misuse,
      /cannot read the token of SPARK_ACCESS_TOKEN; .*SPARK_PASSWORD/,
    ],
    ['a token, where something else is wrong', 'Bearer a.b', 'no', Outage, /status 500/],
    ['a token, and a page without end', 'Bearer a.b', `base64${'x'.repeat(70_000)}`, Outage, /status 500/],
    ['a password', 'Basic YTpi', unread, Outage, /status 500/],
  ])('a server that fails is told %s', async (_, authorization, said, kind, words) => {
    const twin = await serving(one, faulty('OpenSession', { is: 'status', status: 500, said }))
    const failing = rowsFrom(twin, { authorization })
    await expect(failing).rejects.toThrow(kind)
    await expect(failing).rejects.toThrow(words)
  })

  test('signs in as it was told, and as nobody where it was told nothing', async () => {
    const known = await serving(one, { authorization: 'Bearer abc' })
    expect(await rowsFrom(known, { authorization: 'Bearer abc' })).toEqual([['1']])
    const nobody = `Basic ${Buffer.from('somebody:anonymous').toString('base64')}`
    expect(await rowsFrom(await serving(one, { authorization: nobody }))).toEqual([['1']])
    await expect(rowsFrom(known)).rejects.toThrow(/answered 401/)
  })
})

describe('a server that means no good', () => {
  test('is not followed to another one, which would be told the credentials', async () => {
    const other = await serving(one)
    const twin = await serving(one, faulty('OpenSession', { is: 'redirect', to: other.url }))
    await expect(rowsFrom(twin, { authorization: 'Bearer a' })).rejects.toThrow(/answered 307/)
    expect(other.calls()).toEqual([])
  })

  const text = (value: string) => ({ is: 'text', value }) as const
  const column = (fields: Readonly<Record<number, Written>>): Written => ({
    is: 'struct',
    fields: {
      3: {
        is: 'list',
        type: 'struct',
        of: [{ is: 'struct', fields: { 7: { is: 'struct', fields } } }, ...columnsOf('1')],
      },
    },
  })
  const columnsOf = (cell: string) => {
    const set = rowSet([[cell]])
    const columns = set.is === 'struct' ? set.fields[3] : undefined
    return columns?.is === 'list' ? columns.of : []
  }
  const nulls = { is: 'binary', value: new Uint8Array(0) } as const
  const list = (type: 'text' | 'i32', ...of: readonly Written[]) => ({ is: 'list', type, of }) as const

  const numbersColumn: Written = {
    is: 'struct',
    fields: {
      3: { is: 'list', type: 'struct', of: [{ is: 'struct', fields: { 5: { is: 'struct', fields: {} } } }] },
    },
  }

  test.each<readonly [string, Written, RegExp]>([
    ['rows of before 2013', { is: 'struct', fields: {} }, /rows that are no columns/],
    ['no rows', { is: 'bool', value: true }, /rows that are no columns/],
    [
      'columns that are none',
      { is: 'struct', fields: { 3: { is: 'list', type: 'i32', of: [{ is: 'i32', value: 7 }] } } },
      /something else than text/,
    ],
    ['a column of numbers', numbersColumn, /something else than text/],
    ['a column without values', column({ 2: nulls }), /something else than text/],
    ['numbers', column({ 1: list('i32', { is: 'i32', value: 7 }), 2: nulls }), /something else than text/],
    ['columns of two lengths', column({ 1: list('text'), 2: nulls }), /columns of different lengths/],
    [
      'a text that is none',
      column({
        1: { is: 'list', type: 'binary', of: [{ is: 'binary', value: Uint8Array.of(255) }] },
        2: nulls,
      }),
      /no UTF-8/,
    ],
  ])('%s are no answer', async (_, rows, said) => {
    const failing = rowsFrom(await serving({ rowSet: rows }))
    await expect(failing).rejects.toThrow(Outage)
    await expect(failing).rejects.toThrow(said)
  })

  const ok = status({ 1: { is: 'i32', value: 0 } })
  test.each<readonly [string, string, Fault, RegExp]>([
    [
      'a web page',
      'ExecuteStatement SELECT 1',
      { is: 'body', bytes: Buffer.from('<html>, and more of it') },
      /no message of Thrift/,
    ],
    [
      'nothing at all',
      'ExecuteStatement SELECT 1',
      { is: 'reply', fields: { 0: { is: 'struct', fields: {} } } },
      /of none/,
    ],
    ['no status', 'ExecuteStatement SELECT 1', { is: 'reply', fields: { 0: status({}) } }, /of none/],
    [
      'no structure',
      'ExecuteStatement SELECT 1',
      { is: 'reply', fields: { 0: text('') } },
      /no reply to ExecuteStatement/,
    ],
    ['no handle', 'ExecuteStatement SELECT 1', { is: 'reply', fields: { 0: ok } }, /no handle/],
    ['no state', 'GetOperationStatus SELECT 1', { is: 'reply', fields: { 0: ok } }, /before its time/],
    [
      'a page that never ends',
      'FetchResults SELECT 1',
      { is: 'body', bytes: new Uint8Array(17 * 1_048_576) },
      /a page of more than/,
    ],
  ])('%s is no answer', async (_, call, fault, said) => {
    const failing = rowsFrom(await serving(one, faulty(call, fault)))
    await expect(failing).rejects.toThrow(Outage)
    await expect(failing).rejects.toThrow(said)
  })
})
