import { describe, expect, test } from '@jest/globals'
import type { Instant } from '../instant.ts'
import type { PrometheusTwin } from './prometheus.twin.ts'
import {
  arms,
  byClass,
  counter,
  histogram,
  type Open,
  predicted,
  question,
  quiet,
  second,
  slow,
} from './telemetry.suite.ts'
import type { Counters, Histogram, Question } from './telemetry.ts'

/** The laws of what whoever counts with a metrics server is asked beside its looks. */
export function besideLooksSuite(name: string, open: Open): void {
  describe(`${name}: a question before a rollout`, () => {
    const probed = async (lay: (twin: PrometheusTwin) => void, asked: Question, pods = arms.stable) => {
      const { telemetry, twin, close } = await open()
      try {
        lay(twin)
        return await telemetry.probe(asked, pods)
      } finally {
        await close()
      }
    }
    const elsewhere = (twin: PrometheusTwin) =>
      twin.add('requests_total', { instance: '10.0.0.1:80', code: '200' }, second(30), '5')
    const buckets = (twin: PrometheusTwin) => histogram(twin, 's-1', { '0.1': 1, '1': 2, '+Inf': 3 })
    test.each<[string, (twin: PrometheusTwin) => void, Question, unknown]>([
      ['is counted for the pods that it is', quiet, question, { is: 'counted', pods: ['s-1', 's-2'] }],
      [
        'is counted for pods whose last scrape failed',
        (twin) => {
          quiet(twin)
          counter(twin, 'x-1', '200', 0, [1, 2, 3])
          for (const pod of arms.stable) twin.missed(pod, second(30))
        },
        question,
        { is: 'counted', pods: ['s-1', 's-2'] },
      ],
      [
        'of classes too',
        (twin) => predicted(twin, 's-2', { class: 'cat' }, 1),
        byClass,
        { is: 'counted', pods: ['s-2'] },
      ],
      [
        'tells the labels that there are',
        elsewhere,
        question,
        { is: 'other-pods', message: 'requests_total has no label "pod"; its labels are code, instance' },
      ],
      [
        'tells the pods that there are',
        (twin) => counter(twin, 'x-1', '200', 0, [1, 2, 3]),
        question,
        { is: 'other-pods', message: 'the label "pod" of requests_total is x-1' },
      ],
      [
        'may have nobody who counts yet',
        () => undefined,
        question,
        { is: 'no-series', message: 'there is no series of requests_total yet' },
      ],
      [
        'tells the boundaries that there are',
        buckets,
        slow,
        { is: 'no-boundary', message: 'seconds has no boundary 0.5; its boundaries are 0.1, 1' },
      ],
      ['finds its boundary', buckets, { ...slow, slo: 1 }, { is: 'counted', pods: ['s-1'] }],
      [
        'finds it where the last scrape failed',
        (twin) => {
          buckets(twin)
          twin.missed('s-1', second(30))
        },
        { ...slow, slo: 1 },
        { is: 'counted', pods: ['s-1'] },
      ],
    ])('%s', async (_, lay, asked, wanted) => {
      expect(await probed(lay, asked)).toEqual(wanted)
    })

    test('is not answered by a server that is ill', async () => {
      const ill = (twin: PrometheusTwin) => twin.ill.push({ body: null })
      expect(await probed(ill, question)).toMatchObject({ is: 'no-answer' })
      const later = (twin: PrometheusTwin) =>
        twin.ill.push({ body: { status: 'success', data: { result: [1, '1767268840'] } } }, { body: null })
      expect(await probed(later, question)).toMatchObject({ is: 'no-answer' })
    })
  })

  describe(`${name}: bursts of bad requests are`, () => {
    /** Four hours of minutes in which two pods answer 100 requests each, and one of them all that is bad. */
    const history = (twin: PrometheusTwin, badEach: number, every: number) => {
      for (const [index, pod] of ['s-1', 's-2'].entries()) {
        let bad = 0
        const totals: (readonly [Instant, string])[] = []
        const wrong: (readonly [Instant, string])[] = []
        for (let minute = 0; minute <= 240; minute++) {
          if (minute > 0 && minute % every === 0 && (minute / every) % 2 === index) bad += badEach
          const at = second(60 * (minute - 240))
          totals.push([at, String(100 * minute - bad)])
          wrong.push([at, String(bad)])
        }
        twin.series.push({ metric: 'requests_total', labels: { pod, code: '200' }, samples: totals })
        twin.series.push({ metric: 'requests_total', labels: { pod, code: '500' }, samples: wrong })
        twin.series.push({ metric: 'seconds_count', labels: { pod }, samples: totals })
        twin.series.push({ metric: 'seconds_bucket', labels: { pod, le: '0.5' }, samples: wrong })
      }
    }
    const bursts = async (
      badEach: number,
      every: number,
      asked: Counters | Histogram = question,
      pods = arms.stable,
    ) => {
      const { telemetry, twin, close } = await open()
      try {
        history(twin, badEach, every)
        return await telemetry.bursts(asked, pods, second(0))
      } finally {
        await close()
      }
    }

    test('as large as all of them on one pod at a time make them', async () => {
      // Each burst of 10 on one of two equal pods: Σ(5² + 5²) / Σ(10 · ¼ · 2) = 10.
      expect(await bursts(10, 10)).toBeCloseTo(10, 1)
      expect(await bursts(1, 4)).toBeCloseTo(1, 1)
    })

    test('unknown with one pod, few bad ones, or counters that make no sense', async () => {
      expect(await bursts(10, 10, question, ['s-1'])).toBeUndefined()
      expect(await bursts(1, 10)).toBeUndefined()
      expect(
        await bursts(10, 10, { ...question, total: question.bad, bad: 'requests_total' }),
      ).toBeUndefined()
      expect(await bursts(10, 10, { ...question, total: 'nothing' })).toBeUndefined()
    })

    test('measured of slow requests too', async () => {
      expect(await bursts(10, 10, slow)).toBeGreaterThanOrEqual(1)
      expect(await bursts(10, 10, { ...slow, slo: 1 })).toBeUndefined()
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
