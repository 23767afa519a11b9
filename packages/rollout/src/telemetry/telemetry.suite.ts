import { describe, expect, test } from '@jest/globals'
import type { Instant } from '../instant.ts'
import type { PrometheusTwin } from './prometheus.twin.ts'
import type { Arms, Look, Question, Telemetry, Window } from './telemetry.ts'

/** The second of the tests' minute, as a moment. */
export const second = (seconds: number): Instant =>
  new Date(Date.UTC(2026, 0, 1, 12, 0, seconds)).toISOString()

export const question: Question = {
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

function countsOf(look: Look): unknown {
  if (look.is === 'void') return look.because
  const { stable, candidate } = look
  return [stable.requests, stable.bad, candidate.requests, candidate.bad]
}

/** The laws of whoever counts with a metrics server; `open` gives telemetry whose server is the twin. */
export function telemetrySuite(
  name: string,
  open: () => Promise<{ telemetry: Telemetry; twin: PrometheusTwin; close(): Promise<void> }>,
): void {
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
      const swapped = { name: 'errors', total: question.bad, bad: 'requests_total' }
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

  test(`${name}: the server’s clock is the one that counts`, async () => {
    const { telemetry, twin, close } = await open()
    expect(await telemetry.now()).toBe(second(40))
    twin.ill.push({ body: { status: 'success', data: { result: [1, 'soon'] } } })
    expect(await telemetry.now()).toBeUndefined()
    await close()
  })
}
