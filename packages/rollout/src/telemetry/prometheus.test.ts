import { expect, test } from '@jest/globals'
import { besideLooksSuite } from './beside-looks.suite.ts'
import { askOver } from './http.ts'
import { prometheus } from './prometheus.ts'
import { PrometheusTwin } from './prometheus.twin.ts'
import { servePrometheus } from './serve-twin.ts'
import { arms, type Open, question, quiet, second, telemetrySuite, window } from './telemetry.suite.ts'

const inMemory: Open = async () => {
  const twin = new PrometheusTwin(() => second(40))
  return {
    twin,
    telemetry: prometheus(async (query, at) => twin.ask(query, at)),
    close: async () => undefined,
  }
}

const overHttp: Open = async () => {
  const twin = new PrometheusTwin(() => second(40))
  const { url, close } = await servePrometheus(twin)
  return { twin, telemetry: prometheus(askOver(url, '', new AbortController().signal)), close }
}

for (const [name, open] of [
  ['the twin in memory', inMemory],
  ['the twin over HTTP', overHttp],
] as const) {
  telemetrySuite(name, open)
  besideLooksSuite(name, open)
}

test('a server that is ill for a moment is asked again, one that is gone makes the look void', async () => {
  const twin = new PrometheusTwin(() => second(40))
  quiet(twin)
  const { url, close } = await servePrometheus(twin)
  const telemetry = prometheus(askOver(url, 'token', new AbortController().signal))
  twin.ill.push({ failed: 'overload' })
  expect((await telemetry.look(question, arms, window)).is).toBe('counted')
  await close()
  expect(await telemetry.look(question, arms, window)).toMatchObject({ is: 'void', because: 'no-answer' })
  expect(await telemetry.now()).toBeUndefined()
})

test('a text in the exposition format becomes samples with the scraper’s labels', () => {
  const twin = new PrometheusTwin(() => second(1))
  twin.take('# HELP x y\nrequests_total{code="200",path="/a\\"b"} 5\nup 1\n', { pod: 'c-1' })
  expect(twin.series).toEqual([
    {
      metric: 'requests_total',
      labels: { code: '200', path: '/a"b', pod: 'c-1' },
      samples: [[second(1), '5']],
    },
    { metric: 'up', labels: { pod: 'c-1' }, samples: [[second(1), '1']] },
  ])
})

test('a native histogram is told by that name, with the way to keep its boundaries', async () => {
  const native = { metric: { __name__: 'seconds', pod: 's-1' }, histogram: [1, { count: '9', sum: '1' }] }
  const telemetry = prometheus(async (query) => {
    const result = query === 'time()' ? [1, '1'] : query === 'seconds' ? [native] : []
    const resultType = query === 'time()' ? 'scalar' : query.endsWith(']') ? 'matrix' : 'vector'
    return { body: { status: 'success', data: { resultType, result } } }
  })
  const slow = { is: 'histogram', name: 'latency', histogram: 'seconds', slo: 0.5 } as const
  expect(await telemetry.probe(slow, ['s-1'])).toEqual({
    is: 'no-boundary',
    message: expect.stringMatching(
      /^seconds is a native histogram, .*always_scrape_classic_histograms: true/,
    ),
  })
})
