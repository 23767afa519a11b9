import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, describe, expect, test } from '@jest/globals'
import { http } from './http.ts'
import { predictorSuite } from './predictor.suite.ts'

const signal = new AbortController().signal
const directory = '.'

type Answering = (body: string, response: ServerResponse, request: IncomingMessage) => void

/** Serves on loopback; close ends it. */
async function serve(answering: Answering) {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => answering(body, response, request))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Value = number | string | null

/** Does what a row tells it to, and gives the answers to the others. */
function obey(
  values: readonly Value[],
  response: ServerResponse,
  write: (answers: readonly unknown[]) => string,
): void {
  if (values.includes('hang')) return
  if (values.includes('crash')) return void response.writeHead(500).end('no such feature')
  if (values.includes('garbage')) return void response.end('{"predictions": [1')
  const answers = values
    .filter((x) => x !== 'short')
    .map((x) => (x === 'nan' ? null : typeof x === 'string' ? x : 2 * (x ?? 0)))
  response.end(write(answers))
}

const forms = {
  'v2/models/m/infer': {
    read: (body: string): Value[] => JSON.parse(body).inputs[0]?.data ?? [],
    write: (answers: readonly unknown[]) =>
      JSON.stringify({ outputs: [{ name: 'y', shape: [answers.length], data: answers }] }),
  },
  invocations: {
    read: (body: string): Value[] => JSON.parse(body).dataframe_split.data.map(([x]: [Value]) => x),
    write: (answers: readonly unknown[]) => JSON.stringify({ predictions: answers }),
  },
  'anything/else': {
    read: (body: string): Value[] =>
      body
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).x),
    write: (answers: readonly unknown[]) => answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''),
  },
}

for (const [path, { read, write }] of Object.entries(forms)) {
  const server = serve((body, response) => obey(read(body), response, write))
  predictorSuite(`a server at /${path}`, {
    open: async (where, milliseconds) =>
      http.open(
        { http: `${(await server).url}/${path}`, timeout: milliseconds / 1_000 },
        { directory, ...where },
      ),
    openNothing: async () => http.open({ http: 'http://127.0.0.1:1/' }, { directory, signal }),
    close: async () => (await server).close(),
  })
}

const closers: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closers) await close()
})

async function asking(answering: Answering, settings: object = {}, token?: string) {
  const server = await serve(answering)
  closers.push(server.close)
  const shown = token === undefined ? {} : { token }
  return http.open({ http: server.url, ...settings }, { directory, signal, ...shown })
}

const rowsTo = (count: number) => Array.from({ length: count }, (_, x) => ({ x }))
const ones: Answering = (body, response) => void response.end('1\n'.repeat(body.split('\n').length - 1))

describe('a server', () => {
  test('that is too busy is asked again, and no other one', async () => {
    const codes = [503, 429, 200]
    let asked = 0
    const busy = await asking((body, response, request) => {
      const code = codes[asked++] ?? 200
      if (code === 200) ones(body, response, request)
      else response.writeHead(code).end()
    })
    expect(await busy.predict(rowsTo(1))).toMatchObject({ is: 'answers' })
    expect(asked).toBe(3)
    let times = 0
    const broken = await asking((_, response) => {
      times++
      response.writeHead(500).end('  ValueError:\n feature 3  ')
    })
    expect(await broken.predict(rowsTo(1))).toEqual({
      is: 'failed',
      because: 'HTTP 500: ValueError: feature 3',
    })
    expect(times).toBe(1)
  })

  test('is shown the token, in the header that the policy names', async () => {
    const heard: unknown[] = []
    const hears: Answering = (body, response, request) => {
      heard.push([request.headers.authorization, request.headers['x-api-key']])
      ones(body, response, request)
    }
    for (const [settings, token] of [
      [{}, 's3cret'],
      [{ 'token-header': 'X-Api-Key' }, 's3cret'],
      [{}, undefined],
    ] as const)
      await (await asking(hears, settings, token)).predict(rowsTo(1))
    expect(heard).toEqual([
      ['Bearer s3cret', undefined],
      [undefined, 's3cret'],
      [undefined, undefined],
    ])
  })

  test('that sends elsewhere is not followed there', async () => {
    let visits = 0
    const elsewhere = await serve((_, response) => {
      visits++
      response.end('1')
    })
    closers.push(elsewhere.close)
    const sends = await asking(
      (_, response) => void response.writeHead(307, { location: `${elsewhere.url}/x?y=s3cret` }).end(),
      {},
      's3cret',
    )
    expect(await sends.predict(rowsTo(1))).toEqual({
      is: 'failed',
      because: `HTTP 307: it sends to ${elsewhere.url}, which is not followed; name the address that answers`,
    })
    expect(visits).toBe(0)
  })

  test.each([
    [401, undefined, 'HTTP 401: who are you?; it wants the input "predictor-token"'],
    [403, 's3cret', 'HTTP 403: not with ***; it does not take the input "predictor-token"'],
    [200, 's3cret', 'answer 1 is no JSON: sorry, ***'],
  ] as const)('that answers %s to the token %s', async (code, token, because) => {
    const words = { 401: 'who are you?', 403: 'not with s3cret', 200: 'sorry, s3cret' }[code]
    const stern = await asking((_, response) => void response.writeHead(code).end(words), {}, token)
    expect(await stern.predict(rowsTo(1))).toEqual({ is: 'failed', because })
  })

  test('that stays too busy is an outage', async () => {
    const busy = await asking((_, response) => void response.writeHead(503).end())
    await expect(busy.predict(rowsTo(1))).rejects.toMatchObject({
      name: 'Outage',
      message: expect.stringMatching('HTTP 503'),
    })
  })

  test('is asked in parts, a few at once', async () => {
    let [now, most, parts] = [0, 0, 0]
    const waiting: (() => void)[] = []
    const predictor = await asking(
      (body, response, request) => {
        now++
        parts++
        most = Math.max(most, now)
        waiting.push(() => {
          now--
          ones(body, response, request)
        })
        if (waiting.length === 2 || parts === 5) for (const answer of waiting.splice(0)) answer()
      },
      { batch: 10, concurrency: 2 },
    )
    const said = await predictor.predict(rowsTo(45))
    expect(said.is === 'answers' && said.answers.length).toBe(45)
    expect([parts, most]).toEqual([5, 2])
  })

  test('is not followed elsewhere', async () => {
    const predictor = await asking(
      (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    )
    expect(await predictor.predict(rowsTo(1))).toMatchObject({
      is: 'failed',
      because: expect.stringMatching('HTTP 307'),
    })
  })

  test('that answers without end is left', async () => {
    const part = 'x'.repeat(1_000_000)
    const predictor = await asking((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(part));
        if (!response.destroyed) response.once('drain', more)
      }
      response.on('error', () => {})
      more()
    })
    expect(await predictor.predict(rowsTo(1))).toMatchObject({
      is: 'failed',
      because: expect.stringMatching('more than 64 MiB'),
    })
  })
})

describe('the v2 protocol', () => {
  const heard: string[] = []
  const speaking = (outputs: object, settings: object = {}) =>
    asking(
      (body, response) => {
        heard.push(body)
        response.end(JSON.stringify(outputs))
      },
      { form: 'v2', ...settings },
    )
  const two = [
    { age: 3, plan: 'a' },
    { age: null, plan: 'b' },
  ]

  test('sends a tensor a column, or all in one', async () => {
    await (await speaking({ outputs: [] })).predict(two)
    expect(JSON.parse(heard.pop() ?? '')).toEqual({
      inputs: [
        { name: 'age', shape: [2, 1], datatype: 'FP64', data: [3, null] },
        { name: 'plan', shape: [2, 1], datatype: 'BYTES', data: ['a', 'b'] },
      ],
    })
    await (await speaking({ outputs: [] }, { tensor: 'input', datatype: 'FP32' })).predict([{ a: 1, b: 2 }])
    expect(JSON.parse(heard.pop() ?? '')).toEqual({
      inputs: [{ name: 'input', shape: [1, 2], datatype: 'FP32', data: [1, 2] }],
    })
  })

  test.each([
    [
      { outputs: [{ name: 'p', shape: [2, 2], data: [0.1, 0.9, 0.8, 0.2] }] },
      [{ numbers: [0.1, 0.9] }, { numbers: [0.8, 0.2] }],
    ],
    [
      {
        outputs: [
          {
            name: 'p',
            shape: [2, 2],
            data: [
              [0.1, 0.9],
              [0.8, 0.2],
            ],
          },
        ],
      },
      [{ numbers: [0.1, 0.9] }, { numbers: [0.8, 0.2] }],
    ],
    [
      {
        outputs: [
          { name: 'c', datatype: 'BYTES', data: ['yes', 'no'] },
          { name: 'p', data: [0.9, 0.2] },
        ],
      },
      [
        { label: 'yes', numbers: [0.9] },
        { label: 'no', numbers: [0.2] },
      ],
    ],
  ])('reads %j', async (outputs, answers) => {
    expect(await (await speaking(outputs)).predict(two)).toMatchObject({ is: 'answers', answers })
  })

  test('reads one output where it is named, and tells what is not there', async () => {
    const outputs = {
      outputs: [
        { name: 'c', data: ['yes', 'no'] },
        { name: 'p', data: [0.9, 0.2] },
      ],
    }
    expect(await (await speaking(outputs, { output: 'p' })).predict(two)).toMatchObject({
      answers: [{ numbers: [0.9] }, { numbers: [0.2] }],
    })
    expect(await (await speaking(outputs, { output: 'q' })).predict(two)).toMatchObject({
      because: 'the answer has no output q',
    })
    expect(await (await speaking({})).predict(two)).toMatchObject({ because: 'the answer has no outputs' })
    expect(await (await speaking({ outputs: [{ data: [1] }] })).predict(two)).toMatchObject({
      because: 'the outputs are not of 2 rows',
    })
  })
})

test('MLflow’s answers may be a bare list, and must be one', async () => {
  const speaking = (text: string) => asking((_, response) => void response.end(text), { form: 'mlflow' })
  expect(await (await speaking('[0.5]')).predict(rowsTo(1))).toMatchObject({ answers: [{ numbers: [0.5] }] })
  expect(
    await (await speaking('{"predictions": [{"prediction": "yes", "score": 0.5}]}')).predict(rowsTo(1)),
  ).toMatchObject({
    answers: [{ label: 'yes', numbers: [0.5] }],
  })
  expect(await (await speaking('{"predictions": 1}')).predict(rowsTo(1))).toMatchObject({ is: 'failed' })
})
