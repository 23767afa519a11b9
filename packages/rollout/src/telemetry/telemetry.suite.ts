import { describe, expect, test } from '@jest/globals'
import type { Instant } from '../instant.ts'
import type { PrometheusTwin } from './prometheus.twin.ts'
import type { Arms, Classes, Counters, Histogram, Look, Question, Telemetry, Window } from './telemetry.ts'

/** The second of the tests' minute, as a moment. */
export const second = (seconds: number): Instant =>
  new Date(Date.UTC(2026, 0, 1, 12, 0, seconds)).toISOString()

export const question: Counters = {
  is: 'counters',
  name: 'errors',
  total: 'requests_total',
  bad: 'requests_total{code=~"5.."}',
}
export const arms: Arms = { stable: ['s-1', 's-2'], candidate: ['c-1'], since: second(-600) }
export const window: Window = { from: second(0), to: second(30) }

/** Adds a counter's samples, one each 15 s from a second on. */
export function counter(
  twin: PrometheusTwin,
  pod: string,
  code: string,
  from: number,
  values: readonly (number | string)[],
): void {
  for (const [i, value] of values.entries())
    twin.add('requests_total', { pod, code }, second(from + 15 * i), String(value))
}

/** Two quiet arms: 100 requests of each stable pod, 50 of the candidate, none of them bad. */
export function quiet(twin: PrometheusTwin): void {
  counter(twin, 's-1', '200', -15, [1000, 1050, 1100, 1150])
  counter(twin, 's-2', '200', -15, [7, 57, 107, 157])
  counter(twin, 'c-1', '200', -15, [0, 10, 40, 60])
}

/** What is asked of latency. */
export const slow: Histogram = { is: 'histogram', name: 'latency', histogram: 'seconds', slo: 0.5 }
/** What is asked of predictions. */
export const byClass: Classes = { is: 'classes', name: 'shift', counter: 'predictions_total', by: 'class' }

/** Adds a pod's histogram as one scrape before the window and one at its end: cumulative counts by boundary. */
export function histogram(twin: PrometheusTwin, pod: string, counts: Readonly<Record<string, number>>): void {
  for (const [le, count] of Object.entries(counts)) {
    for (const [at, value] of [
      [-15, 100],
      [15, 100 + count],
      [30, 100 + count],
    ] as const) {
      twin.add('seconds_bucket', { pod, le }, second(at), String(value))
      if (le === '+Inf') twin.add('seconds_count', { pod }, second(at), String(value))
    }
  }
}

/** Adds a pod's predictions of a class in the window. */
export function predicted(
  twin: PrometheusTwin,
  pod: string,
  labels: Readonly<Record<string, string>>,
  count: number,
) {
  for (const [at, value] of [
    [-15, 7],
    [15, 7 + count],
    [30, 7 + count],
  ] as const)
    twin.add('predictions_total', { pod, ...labels }, second(at), String(value))
}

function countsOf(look: Look): unknown {
  if (look.is === 'void') return look.because
  if (look.is === 'classified') return [look.stable.byClass, look.candidate.byClass]
  const { stable, candidate } = look
  return [stable.requests, stable.bad, candidate.requests, candidate.bad]
}

/** Gives telemetry whose server is the twin. */
export type Open = () => Promise<{ telemetry: Telemetry; twin: PrometheusTwin; close(): Promise<void> }>

/** The laws of the looks of whoever counts with a metrics server. */
export function telemetrySuite(name: string, open: Open): void {
  const lookWith = async (
    lay: (twin: PrometheusTwin) => void,
    asked: Partial<{ question: Question; arms: Arms }> = {},
  ): Promise<Look> => {
    const { telemetry, twin, close } = await open()
    try {
      lay(twin)
      return await telemetry.look(asked.question ?? question, asked.arms ?? arms, window)
    } finally {
      await close()
    }
  }
  const over = (lay: (twin: PrometheusTwin) => void) => (twin: PrometheusTwin) => {
    quiet(twin)
    lay(twin)
  }

  describe(`${name}: the counts of a look are`, () => {
    test.each<[string, (twin: PrometheusTwin) => void, unknown]>([
      ['the differences of raw samples', quiet, [200, 0, 50, 0]],
      [
        'exact where a counter began anew',
        over((twin) => counter(twin, 's-1', '500', -15, [90, 95, 2, 6])),
        [206, 6, 50, 0],
      ],
      [
        'complete where the first bad request of a pod makes a new series',
        over((twin) => counter(twin, 's-1', '503', 15, [3, 4])),
        [204, 4, 50, 0],
      ],
      [
        'complete for a candidate that is new',
        over((twin) => counter(twin, 'c-1', '500', 15, [2, 5])),
        [200, 0, 55, 5],
      ],
      [
        'without what came after the window',
        over((twin) => counter(twin, 'c-1', '200', 45, [900])),
        [200, 0, 50, 0],
      ],
      ['void when nothing was scraped', () => undefined, 'no-series'],
      [
        'void when one release has no series',
        (twin) => counter(twin, 's-1', '200', -15, [1, 2, 3, 4]),
        'no-series',
      ],
      [
        'void when one release has only old samples',
        (twin) => {
          counter(twin, 's-1', '200', -15, [1, 2, 3, 4])
          counter(twin, 'c-1', '200', -90, [1, 2])
        },
        'stale',
      ],
      ['void when a counter is NaN', over((twin) => counter(twin, 'c-1', '500', 0, ['NaN'])), 'not-a-count'],
      [
        'void when a counter is a fraction',
        over((twin) => counter(twin, 'c-1', '500', 0, [1.5])),
        'not-a-count',
      ],
      [
        'void when a counter is negative',
        over((twin) => counter(twin, 'c-1', '500', 0, [-1])),
        'not-a-count',
      ],
    ])('%s', async (_, lay, expected) => {
      expect(countsOf(await lookWith(lay))).toEqual(expected)
    })

    test('void when a counter begins anew twice in one look', async () => {
      const flips = over((twin) => {
        for (const [i, value] of [50, 9, 51, 8, 52].entries())
          twin.add('requests_total', { pod: 's-1', code: '500' }, second(1 + i), String(value))
      })
      expect(countsOf(await lookWith(flips))).toBe('resets')
    })

    test('void when the pods of the releases are the same', async () => {
      const look = await lookWith(quiet, { arms: { ...arms, candidate: ['s-2'] } })
      expect(look).toMatchObject({
        is: 'void',
        because: 'wrong-pods',
        message: 'the pods s-2 belong to both releases',
      })
      expect(countsOf(await lookWith(quiet, { arms: { stable: [], candidate: [], since: second(0) } }))).toBe(
        'wrong-pods',
      )
    })

    test('of one release alone when the other has no pods', async () => {
      expect(countsOf(await lookWith(quiet, { arms: { ...arms, stable: [] } }))).toEqual([0, 0, 50, 0])
    })

    test('void when more is bad than there was', async () => {
      const swapped = { ...question, total: question.bad, bad: 'requests_total' }
      const look = await lookWith(
        over((twin) => counter(twin, 's-1', '500', -15, [0, 1, 2, 3])),
        { question: swapped, arms: { ...arms, stable: ['s-1'], candidate: [] } },
      )
      expect(look).toMatchObject({ is: 'void', because: 'not-a-count' })
    })

    test('the same when they are asked for again', async () => {
      const { telemetry, twin, close } = await open()
      quiet(twin)
      expect(await telemetry.look(question, arms, window)).toEqual(
        await telemetry.look(question, arms, window),
      )
      await close()
    })
  })

  describe(`${name}: requests that are slower than they may be are`, () => {
    const buckets = { '0.1': 3, '0.5': 8, '1': 9, '+Inf': 10 }
    const three = (of: Readonly<Record<string, number>>) => (twin: PrometheusTwin) => {
      for (const pod of ['s-1', 's-2', 'c-1']) histogram(twin, pod, of)
    }
    test.each<[string, (twin: PrometheusTwin) => void, Histogram, unknown]>([
      ['all less those within the boundary', three(buckets), slow, [20, 4, 10, 2]],
      ['the same however the boundary is written', three({ '5e-1': 8, '+Inf': 10 }), slow, [20, 4, 10, 2]],
      [
        'the same where whole seconds have a dot',
        three({ '1.0': 9, '+Inf': 10 }),
        { ...slow, slo: 1 },
        [20, 2, 10, 1],
      ],
      [
        'the same when pods write it differently',
        (twin) => {
          histogram(twin, 's-1', { '0.50': 8, '+Inf': 10 })
          histogram(twin, 's-2', { '5e-1': 8, '+Inf': 10 })
          histogram(twin, 'c-1', { '0.5': 8, '+Inf': 10 })
        },
        slow,
        [20, 4, 10, 2],
      ],
      ['void when there is no such boundary', three({ '0.25': 1, '1': 9, '+Inf': 10 }), slow, 'no-boundary'],
      ['void when nothing was scraped', () => undefined, slow, 'no-series'],
      ['void when more are within it than there are', three({ '0.5': 12, '+Inf': 10 }), slow, 'not-a-count'],
    ])('%s', async (_, lay, asked, expected) => {
      expect(countsOf(await lookWith(lay, { question: asked }))).toEqual(expected)
    })

    test('void with all boundaries in order, so that one of them can be chosen', async () => {
      const look = await lookWith(three({ '10': 3, '1': 2, '0.25': 1, '+Inf': 3 }), { question: slow })
      expect(look).toMatchObject({ message: 'seconds has no boundary 0.5; its boundaries are 0.25, 1, 10' })
    })
  })

  describe(`${name}: predictions are`, () => {
    test('counted by class, zero where a release did not make one', async () => {
      const look = await lookWith(
        (twin) => {
          for (const pod of ['s-1', 's-2', 'c-1']) predicted(twin, pod, { class: 'cat' }, 4)
          predicted(twin, 's-2', { class: 'dog' }, 3)
          predicted(twin, 'c-1', {}, 2)
        },
        { question: byClass },
      )
      expect(look).toMatchObject({ is: 'classified', stable: { requests: 11 }, candidate: { requests: 6 } })
      expect(countsOf(look)).toEqual([
        [
          ['', 0],
          ['cat', 8],
          ['dog', 3],
        ],
        [
          ['', 2],
          ['cat', 4],
          ['dog', 0],
        ],
      ])
    })

    test('void when a label has a value for each request', async () => {
      const look = await lookWith(
        (twin) => {
          const samples = [[second(15), '1'] as const]
          for (let i = 0; i <= 1000; i++)
            twin.series.push({
              metric: 'predictions_total',
              labels: { pod: i % 2 === 0 ? 's-1' : 'c-1', class: `id-${i}` },
              samples: [...samples],
            })
        },
        { question: byClass },
      )
      expect(look).toMatchObject({
        is: 'void',
        because: 'partial',
        message: expect.stringContaining('1001 values of class'),
      })
    })

    test('void when nothing was scraped', async () => {
      expect(countsOf(await lookWith(() => undefined, { question: byClass }))).toBe('no-series')
    })
  })

  describe(`${name}: an ill server makes a look void`, () => {
    test.each<[string, unknown, string]>([
      ['an error', { status: 'error', error: 'query timed out' }, 'no-answer'],
      [
        'a warning',
        { status: 'success', warnings: ['partial response'], data: { resultType: 'matrix', result: [] } },
        'partial',
      ],
      [
        'an information',
        { status: 'success', infos: ['not a counter'], data: { resultType: 'matrix', result: [] } },
        'partial',
      ],
      [
        'another type of result',
        { status: 'success', data: { resultType: 'vector', result: [] } },
        'partial',
      ],
      [
        'a series without its pod',
        { status: 'success', data: { resultType: 'matrix', result: [{ metric: {}, values: [] }] } },
        'wrong-pods',
      ],
      [
        'a sample that is none',
        {
          status: 'success',
          data: { resultType: 'matrix', result: [{ metric: { pod: 's-1' }, values: [['x']] }] },
        },
        'partial',
      ],
      ['nothing', null, 'no-answer'],
      ['text', 'nginx', 'no-answer'],
    ])('by %s', async (_, body, because) => {
      expect(countsOf(await lookWith((twin) => twin.ill.push({ body })))).toBe(because)
    })
  })
}
