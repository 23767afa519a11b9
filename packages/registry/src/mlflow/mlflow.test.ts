import { afterEach, describe, expect, test } from '@jest/globals'
import { Misuse, Outage } from '@ml-actions/verdict/faults'
import { sentences } from '../registry.suite.ts'
import type { Registry } from '../registry.ts'
import { mlflowClient } from './client.ts'
import { mlflowRegistry } from './mlflow.ts'
import { mlflowModels } from './registered-models.ts'
import { type Fault, type Served, type ServeOptions, serveTwin } from './serve-twin.ts'

let open: Served | undefined
afterEach(async () => open?.close())

async function opened(options: ServeOptions = {}, more: Partial<Parameters<typeof mlflowClient>[0]> = {}) {
  const served = await serveTwin(options)
  open = served
  const waits: number[] = []
  const pause = async (seconds: number) => void waits.push(seconds)
  const client = mlflowClient({ base: served.url, pause, ...more })
  const models = mlflowModels({ client, base: served.url })
  return { registry: mlflowRegistry(client, served.url), models, served, waits }
}

describe('MLflow over HTTP, as a registry', () => {
  test.each(sentences)('$title', async ({ holds }) => {
    const { registry, models, served } = await opened()
    return holds({
      registry,
      models,
      log: async (run) => {
        const id = served.store.addRun(run)
        return { id, artifacts: `mlflow-artifacts:/0/${id}/artifacts` }
      },
      logModel: async (runId, metrics) => served.store.logModel({ runId, folder: 'model', metrics }),
      fresh: 'churn',
    })
  })
})

const churn = {
  runs: { abc: { metrics: { accuracy: 0.9 }, artifacts: { 'model/a.csv': 'a' } } },
  models: { churn: { versions: [{ run: 'abc' }, { run: 'abc' }], aliases: { champion: '1' } } },
}
const champion = (registry: Registry) => registry.resolve('churn', { is: 'alias', alias: 'champion' })
const always = (fault: Fault) => () => fault

describe('a read', () => {
  test.each([408, 429, 500, 502, 503, 504])('is tried again after %i', async (status) => {
    const fault = ({ count }: { count: number }): Fault | undefined =>
      count < 4 ? { is: 'down', status } : undefined
    const { registry, waits } = await opened({ ...churn, fault })
    expect((await champion(registry)).version).toBe('1')
    expect(waits).toEqual([1, 3, 9])
  })

  test('that never gets an answer is an outage after four attempts', async () => {
    const { registry, served } = await opened({ ...churn, fault: always({ is: 'down' }) })
    await expect(champion(registry)).rejects.toBeInstanceOf(Outage)
    expect(served.requests()).toHaveLength(4)
  })

  test('waits as long as the server asks, but not hours', async () => {
    const fault = ({ count }: { count: number }): Fault | undefined =>
      count === 1
        ? { is: 'down', retryAfter: '37' }
        : count === 2
          ? { is: 'down', retryAfter: '7200' }
          : undefined
    const { registry, waits } = await opened({ ...churn, fault })
    await expect(champion(registry)).rejects.toBeInstanceOf(Outage)
    expect(waits).toEqual([37])
  })

  test.each<Fault>([{ is: 'lost' }, { is: 'cut' }])('whose answer is $is is tried again', async (fault) => {
    const { registry } = await opened({ ...churn, fault: ({ count }) => (count < 3 ? fault : undefined) })
    expect((await registry.run('abc')).metrics).toEqual({ accuracy: 0.9 })
  })

  test('that takes too long is tried again, and then an outage that says how long', async () => {
    const { registry, served } = await opened(
      { ...churn, fault: always({ is: 'slow', milliseconds: 60_000 }) },
      // Long enough for a busy machine to have sent each request at all.
      { requestMilliseconds: 1_000 },
    )
    await expect(champion(registry)).rejects.toThrow(/nothing within 1 s/)
    expect(served.requests()).toHaveLength(4)
  })

  test('ends at once when the run is cancelled', async () => {
    const { registry, served } = await opened(churn, { signal: AbortSignal.abort(new Error('cancelled')) })
    await expect(champion(registry)).rejects.toThrow('cancelled')
    expect(served.requests()).toHaveLength(0)
  })

  test('of a server that is not there is an outage with its address', async () => {
    const { registry, served } = await opened()
    await served.close()
    await expect(registry.run('abc')).rejects.toThrow(
      /127\.0\.0\.1:\d+ gave no usable answer: .*ECONNREFUSED/,
    )
  })
})

describe('what no trying again can mend', () => {
  test.each<[string, Fault, RegExp]>([
    [
      'credentials that may not',
      { is: 'forbidden' },
      /answered 403 \(Permission denied\).*MLFLOW_TRACKING_USERNAME/,
    ],
    ['a sign-in page', { is: 'page' }, /answers with a web page/],
    ['a redirect', { is: 'redirect' }, /answered 302.*name the address it redirects to/],
  ])('is refused: %s', async (_, fault, words) => {
    const { registry, served } = await opened({ ...churn, fault: always(fault) })
    const error = await champion(registry).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Misuse)
    expect(String(error)).toMatch(words)
    expect(served.requests()).toHaveLength(1)
  })

  test('is refused without a word of the credential: one that is unknown', async () => {
    const { registry } = await opened(
      { ...churn, authorization: 'Bearer right' },
      { authorization: 'Bearer wrong-one' },
    )
    const error = await champion(registry).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Misuse)
    expect(String(error)).toMatch(/answered 401.*set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD/)
    expect(String(error)).not.toMatch(/wrong-one/)
  })

  test('a credential that is known is sent with every request', async () => {
    const authorization = 'Bearer right'
    const { registry } = await opened({ ...churn, authorization }, { authorization })
    expect((await champion(registry)).version).toBe('1')
  })
})

describe('a write', () => {
  const write =
    (method: string) =>
    (fault: Fault) =>
    ({ line }: { line: string }) =>
      line.startsWith('POST') && line.includes(method) ? fault : undefined

  test.each([
    ['registered-models/create', 'new'],
    ['model-versions/create', 'churn'],
  ])('of %s whose answer is lost is done, and once', async (method, name) => {
    const { registry, served } = await opened({ ...churn, fault: write(method)({ is: 'lost' }) })
    const asked = { name, source: 's3://bucket/model', digest: 'sha256:ab', tags: {} }
    expect(await registry.register(asked)).toMatchObject({ name, digest: 'sha256:ab' })
    expect(served.requests().filter((line) => line.startsWith('POST') && line.includes(method))).toHaveLength(
      1,
    )
  })

  test.each(['registered-models/alias', 'set-tag'])(
    'of %s whose answer is lost is done, and once',
    async (method) => {
      const { registry, served } = await opened({ ...churn, fault: write(method)({ is: 'lost' }) })
      await registry.setAlias('churn', 'champion', '2')
      await registry.setTags('churn', '2', { verdict: 'pass' })
      expect(await champion(registry)).toMatchObject({ version: '2', tags: { verdict: 'pass' } })
      expect(
        served.requests().filter((line) => line.startsWith('POST') && line.includes(method)),
      ).toHaveLength(1)
    },
  )

  test('that did not take place is an outage, and is not sent again', async () => {
    const { registry, served } = await opened({ ...churn, fault: write('alias')({ is: 'down' }) })
    await expect(registry.setAlias('churn', 'champion', '2')).rejects.toBeInstanceOf(Outage)
    expect(served.requests().filter((line) => line.startsWith('POST'))).toHaveLength(1)
    expect((await champion(registry)).version).toBe('1')
  })

  test('is not sent where nothing is to be changed', async () => {
    const { registry, served } = await opened(churn)
    await registry.setAlias('churn', 'champion', '1')
    expect(served.requests().filter((line) => line.startsWith('POST'))).toEqual([])
  })
})
