import { describe, expect, test } from '@jest/globals'
import { delongPaired } from '@ml-actions/stats/hypotheses/delong'
import { estimateChange } from './estimate-change.ts'
import { estimateOne } from './estimate-one.ts'
import { accuracy } from './metrics/accuracy.ts'
import { f1 } from './metrics/f1.ts'
import { falsePositiveRate } from './metrics/false-positive-rate.ts'
import { mae } from './metrics/mae.ts'
import { estimated } from './metrics/metric.suite.ts'
import { precision } from './metrics/precision.ts'
import { recall } from './metrics/recall.ts'
import { rmse } from './metrics/rmse.ts'
import { rocAuc } from './metrics/roc-auc.ts'
import { spiegelhalterZ } from './metrics/spiegelhalter.ts'
import type { Both, Examples } from './predictions.ts'

/** Rows labelled 1: both models right, only the candidate, only the baseline, neither. */
function pairs(a: number, b: number, c: number, d: number): Both {
  const rows = a + b + c + d
  const say = (right: (row: number) => boolean): Examples => ({
    task: 'binary',
    rows,
    classes: ['0', '1'],
    positive: 1,
    labels: new Float64Array(rows).fill(1),
    predictions: Float64Array.from({ length: rows }, (_, row) => (right(row) ? 1 : 0)),
  })
  return {
    candidate: say((row) => row < a + b),
    baseline: say((row) => row < a || (row >= a + b && row < a + b + c)),
  }
}

describe('a share over the same rows has Tango’s interval', () => {
  test.each([
    [[850, 60, 40, 50], 0.025, 0.02, 0.000407, 0.040106],
    [[850, 60, 40, 50], 0.05, 0.02, 0.0036, 0.0368],
    [[43, 0, 1, 0], 0.025, -0.022727, -0.118077, 0.059393],
    [[38, 0, 8, 4], 0.025, -0.16, -0.285142, -0.077237],
    [[20, 12, 2, 16], 0.025, 0.2, 0.061112, 0.344709],
    [[400, 30, 20, 50], 0.025, 0.02, -0.007981, 0.048958],
    [[830, 30, 80, 60], 0.05, -0.05, -0.068, -0.033],
    [[170, 10, 8, 12], 0.05, 0.01, -0.026, 0.047],
  ] as const)('%j at %d: %d [%d, %d]', ([a, b, c, d], tail, value, low, high) => {
    const digits = tail === 0.025 ? 6 : 3
    for (const metric of [accuracy, recall]) {
      const seen = estimated(estimateChange(metric, pairs(a, b, c, d)))
      expect(seen).toMatchObject({ n: a + b + c + d, method: 'Tango' })
      expect(seen.value).toBeCloseTo(value, 6)
      expect(seen.within(tail)[0]).toBeCloseTo(low, digits)
      expect(seen.within(tail)[1]).toBeCloseTo(high, digits)
      expect(seen.error ** 2).toBeCloseTo((b + c) / (a + b + c + d) ** 2, 12)
    }
  })

  test('of a recall, the negative rows do not count', () => {
    const both = pairs(20, 12, 2, 16)
    const negative = (one: Examples): Examples => ({
      ...one,
      rows: 60,
      labels: Float64Array.of(...one.labels, ...new Float64Array(10)),
      predictions: Float64Array.of(...(one.predictions ?? []), ...new Float64Array(10).fill(1)),
    })
    const seen = estimated(
      estimateChange(recall, { candidate: negative(both.candidate), baseline: negative(both.baseline) }),
    )
    expect([seen.n, seen.value]).toEqual([50, 0.2])
  })

  test('of no row that bears on it there is none', () => {
    const both = pairs(5, 0, 0, 0)
    expect(estimateChange(falsePositiveRate, both)).toMatchObject({ reason: 'nothing-evaluated' })
    expect(estimateChange(falsePositiveRate, both, { factor: 0.9 })).toMatchObject({
      reason: 'nothing-evaluated',
    })
  })
})

test('test statistics are not compared, and one that is not defined says why', () => {
  const labels = Float64Array.of(1, 0, 1)
  const one: Examples = {
    task: 'binary',
    rows: 3,
    classes: ['0', '1'],
    positive: 1,
    labels,
    scores: Float64Array.of(0.9, 0.2, 0.6),
  }
  expect(estimateChange(spiegelhalterZ, { candidate: one, baseline: one })).toEqual({
    is: 'undefined',
    reason: 'nothing-evaluated',
    because: 'two of them are not compared',
  })
  const beyond = { ...one, scores: Float64Array.of(1.5, 0.2, 0.6) }
  const because = '1 of 3 rows have a score that is not from 0 to 1: it takes probabilities'
  expect(estimateChange(spiegelhalterZ, { candidate: beyond, baseline: one })).toMatchObject({ because })
  expect(estimateChange(spiegelhalterZ, { candidate: one, baseline: beyond })).toMatchObject({ because })
  const sure = { ...one, scores: Float64Array.of(1, 0, 0.5) }
  const why = { because: 'every score is 0, one half or 1' }
  expect(estimateChange(spiegelhalterZ, { candidate: sure, baseline: one })).toMatchObject(why)
  expect(estimateChange(spiegelhalterZ, { candidate: one, baseline: sure })).toMatchObject(why)
})

describe('a share with a relative margin', () => {
  test('has square-and-add limits with the correlation of the pairs', () => {
    const seen = estimated(estimateChange(accuracy, pairs(850, 60, 40, 50), { factor: 0.98 }))
    // p = 0.91, q = 0.89; Wilson 90 %: [0.893983, 0.923833] and [0.872706, 0.905192];
    // correlation (850·50 − 60·40) / √(910·90·890·110) = 0.447834.
    expect(seen.method).toBe('paired square-and-add')
    expect(seen.value).toBeCloseTo(0.91 - 0.98 * 0.89, 12)
    const [low, high] = seen.within(0.05)
    const reach = (one: number, other: number) =>
      Math.sqrt(one * one + other * other - 2 * 0.447834 * one * other)
    expect(low).toBeCloseTo(0.0378 - reach(0.91 - 0.893983, 0.98 * (0.905192 - 0.89)), 4)
    expect(high).toBeCloseTo(0.0378 + reach(0.923833 - 0.91, 0.98 * (0.89 - 0.872706)), 4)
    const variance =
      0.91 * 0.09 + 0.98 ** 2 * 0.89 * 0.11 - 2 * 0.98 * 0.447834 * Math.sqrt(0.91 * 0.09 * 0.89 * 0.11)
    expect(seen.error).toBeCloseTo(Math.sqrt(variance / 1000), 6)
  })

  test('of models that are always right has no correlation to go by', () => {
    const seen = estimated(estimateChange(accuracy, pairs(50, 0, 0, 0), { factor: 0.9 }))
    expect(seen.value).toBeCloseTo(0.1, 12)
    expect(seen.within(0.05)[0]).toBeLessThan(0.1)
    expect(seen.error).toBe(0)
  })

  test('with a factor of 1 would be nearly Tango’s', () => {
    const [near, tango] = [0.999999, 1].map((factor) =>
      estimated(estimateChange(accuracy, pairs(850, 60, 40, 50), { factor: factor })),
    )
    expect(near?.within(0.05)[0]).toBeCloseTo(tango?.within(0.05)[0] ?? 0, 3)
  })
})

describe('areas under the curve over the same rows', () => {
  const twice = (some: readonly number[]) =>
    Float64Array.from([...some.slice(0, 5), ...some.slice(0, 5), ...some.slice(5), ...some.slice(5)])
  const a = twice([0.9, 0.8, 0.7, 0.55, 0.4, 0.6, 0.5, 0.3, 0.2, 0.1])
  const b = twice([0.85, 0.6, 0.75, 0.3, 0.35, 0.65, 0.4, 0.45, 0.2, 0.15])
  const labels = twice([1, 1, 1, 1, 1, 0, 0, 0, 0, 0])
  const rows = { task: 'binary', rows: 20, classes: ['0', '1'], positive: 1, labels } as const
  const both: Both = { candidate: { ...rows, scores: a }, baseline: { ...rows, scores: b } }

  test('are compared by DeLong', () => {
    const seen = estimated(estimateChange(rocAuc, both))
    expect(seen).toMatchObject({ n: 20, method: 'paired DeLong' })
    expect(seen.value).toBeCloseTo(0.16, 12)
    // Variances 0.0128 and 0.0328, covariance 0.0172 for one copy of the rows; 4/9 of them for two.
    expect(seen.error ** 2).toBeCloseTo(((0.0128 + 0.0328 - 2 * 0.0172) * 4) / 9, 12)
    expect(seen.within(0.05)[1]).toBeCloseTo(0.16 + 1.6448536 * seen.error, 6)
  })

  test('with a factor have its part of the variance', () => {
    const seen = estimated(estimateChange(rocAuc, both, { factor: 0.9 }))
    const { first, second, covariance } = delongPaired(labels, a, b)
    expect(seen.value).toBeCloseTo(0.88 - 0.9 * 0.72, 12)
    expect(seen.error ** 2).toBeCloseTo(first.variance + 0.81 * second.variance - 1.8 * covariance, 12)
  })
})

test('precisions are compared over what each model calls positive, both resampled together', () => {
  const labels = Float64Array.from({ length: 40 }, (_, row) => row % 2)
  const rows = { task: 'binary', rows: 40, classes: ['0', '1'], positive: 1, labels } as const
  const candidate = { ...rows, predictions: labels.map((_, row) => (row < 20 ? 1 : 0)) }
  const baseline = { ...rows, predictions: labels.map((label, row) => (row >= 10 ? label : 1)) }
  const seen = estimated(estimateChange(precision, { candidate, baseline }))
  expect(seen).toMatchObject({ value: 10 / 20 - 20 / 25, n: 20, method: 'BCa bootstrap' })
  const back = estimated(
    estimateChange(precision, { candidate: baseline, baseline: candidate }, { factor: 0.5 }),
  )
  expect(back.value).toBeCloseTo(0.8 - 0.5 * 0.5, 12)
})

test('a precision that one of them does not have has no change', () => {
  const both = pairs(0, 5, 0, 5)
  expect(estimateChange(precision, both)).toMatchObject({ is: 'undefined' })
  expect(estimateChange(precision, { candidate: both.baseline, baseline: both.candidate })).toMatchObject({
    is: 'undefined',
  })
})

test('F1 of pairs is resampled as pairs: models that agree on every row have no width', () => {
  const { candidate } = pairs(30, 10, 0, 0)
  const labels = Float64Array.from({ length: 40 }, (_, row) => (row % 3 === 0 ? 0 : 1))
  const one = {
    ...candidate,
    labels,
    predictions: labels.map((label, row) => (row % 7 === 0 ? 1 - label : label)),
  }
  const seen = estimated(estimateChange(f1, { candidate: one, baseline: one }))
  expect([seen.value, seen.error, ...seen.within(0.05)]).toEqual([0, 0, 0, 0])
})

/** A regression: labels, and two models that are off by so much. */
function regression(
  rows: number,
  off: (row: number) => readonly [candidate: number, baseline: number],
): Both {
  const labels = Float64Array.from({ length: rows }, (_, row) => row)
  const say = (which: 0 | 1): Examples => ({
    task: 'regression',
    rows,
    classes: [],
    positive: -1,
    labels,
    predictions: labels.map((label, row) => label + off(row)[which]),
  })
  return { candidate: say(0), baseline: say(1) }
}

describe('the order of rows changes nothing, to the last digit:', () => {
  const turned = (some: Examples): Examples => ({
    ...some,
    labels: some.labels.toReversed(),
    ...(some.predictions === undefined ? {} : { predictions: some.predictions.toReversed() }),
    ...(some.scores === undefined ? {} : { scores: some.scores.toReversed() }),
  })
  const both = (pair: Both): Both => ({ candidate: turned(pair.candidate), baseline: turned(pair.baseline) })

  test('in the root of a mean, also where one model has ties', () => {
    for (const rows of [30, 2100]) {
      const pair = regression(rows, (row) => [(row % 4) / 7 + 0.1, ((row * row) % 11) / 13 + 0.3])
      const [one, other] = [pair, both(pair)].map((some) => estimated(estimateChange(rmse, some)))
      expect([other?.value, other?.error, other?.within(0.05)]).toEqual([
        one?.value,
        one?.error,
        one?.within(0.05),
      ])
    }
  })

  test('in the area under the curve, also where one model has ties', () => {
    const labels = Float64Array.from({ length: 60 }, (_, row) => ((row * 7) % 5 < 2 ? 1 : 0))
    const rows = { task: 'binary', rows: 60, classes: ['0', '1'], positive: 1, labels } as const
    const pair: Both = {
      candidate: { ...rows, scores: labels.map((label, row) => label / 3 + (row % 3) / 7) },
      baseline: { ...rows, scores: labels.map((label, row) => label / 5 + ((row * row) % 17) / 19) },
    }
    const [one, other] = [pair, both(pair)].map((some) => estimated(estimateChange(rocAuc, some)))
    expect([other?.value, other?.error]).toEqual([one?.value, one?.error])
    const [alone, back] = [pair, both(pair)].map((some) => estimated(estimateOne(rocAuc, some.baseline)))
    expect([back?.value, back?.error]).toEqual([alone?.value, alone?.error])
  })
})

describe('losses over the same rows', () => {
  test('are compared row by row', () => {
    const both = regression(400, (row) => [1 + (row % 2) / 2, 1])
    const seen = estimated(estimateChange(mae, both))
    // Differences 0 and 0.5, half and half: mean 0.25, variance 0.0625·400/399.
    const error = Math.sqrt((0.0625 * 400) / 399 / 400)
    expect(seen).toMatchObject({ value: 0.25, n: 400, method: 'Student t' })
    expect(seen.error).toBeCloseTo(error, 12)
    expect(estimated(estimateChange(mae, both, { factor: 1.1 })).value).toBeCloseTo(1.25 - 1.1, 12)
  })

  test('of roots are compared by the delta method above 2,000 rows', () => {
    const both = regression(2001, (row) => [2 + (row % 3), 1 + (row % 2)])
    const seen = estimated(estimateChange(rmse, both))
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const rows = [...Array(2001).keys()]
    const [one, other] = [rows.map((row) => (2 + (row % 3)) ** 2), rows.map((row) => (1 + (row % 2)) ** 2)]
    const [middle, otherMiddle] = [Math.sqrt(mean(one)), Math.sqrt(mean(other))]
    const adds = rows.map(
      (row) =>
        ((one[row] ?? 0) - middle ** 2) / (2 * middle) -
        ((other[row] ?? 0) - otherMiddle ** 2) / (2 * otherMiddle),
    )
    const error = Math.sqrt(adds.reduce((sum, add) => sum + add * add, 0) / 2000 / 2001)
    expect(seen.method).toBe('delta method')
    expect(seen.value).toBeCloseTo(middle - otherMiddle, 12)
    expect(seen.error).toBeCloseTo(error, 10)
    // Student's t with 2,000 degrees of freedom leaves 0.05 beyond 1.6456160.
    expect(seen.within(0.05)[0]).toBeCloseTo(seen.value - 1.645616 * error, 8)
    expect(seen.within(0.05)[1]).toBeCloseTo(seen.value + 1.645616 * error, 8)
  })

  test('of roots are resampled up to 2,000 rows, near the delta method', () => {
    const seen = estimated(
      estimateChange(
        rmse,
        regression(60, (row) => [2 + (row % 3), 1 + (row % 2)]),
        { factor: 0.9 },
      ),
    )
    const [low, high] = seen.within(0.05)
    expect(seen.method).toBe('BCa bootstrap')
    expect(seen.value).toBeCloseTo(Math.sqrt(29 / 3) - 0.9 * Math.sqrt(2.5), 12)
    expect(low).toBeCloseTo(seen.value - 1.671 * seen.error, 1)
    expect(high).toBeCloseTo(seen.value + 1.671 * seen.error, 1)
  })

  test('of roots have the bounds of Efron’s corrected and accelerated bootstrap', () => {
    const one = [0.04, 0.13, 0.24, 0.35, 0.49, 0.65, 0.84, 1.08, 1.39, 1.85, 2.7, 6.1]
    const other = [0.9, 0.1, 0.3, 0.2, 1.2, 0.4, 0.6, 0.2, 1, 0.8, 1.1, 0.7]
    const both = regression(12, (row) => [one[row] as number, other[row] as number])
    const seen = estimated(estimateChange(rmse, both))
    const [low, high] = seen.within(0.05)
    expect(seen.value).toBeCloseTo(1.3694048, 7)
    // From 300,000 resamples of another program; without the acceleration they are 0.244 and 2.544.
    expect(Math.abs(low - 0.344)).toBeLessThan(0.05)
    expect(Math.abs(high - 2.934)).toBeLessThan(0.15)
  })

  test('of roots that are 0 stand still', () => {
    for (const rows of [20, 2001]) {
      const seen = estimated(
        estimateChange(
          rmse,
          regression(rows, () => [0, 0]),
        ),
      )
      expect([seen.value, seen.error, ...seen.within(0.05)]).toEqual([0, 0, 0, 0])
    }
  })

  test('of roots on one row say nothing', () => {
    const seen = estimated(
      estimateChange(
        rmse,
        regression(1, () => [2, 1]),
      ),
    )
    expect([seen.value, ...seen.within(0.05)]).toEqual([
      1,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ])
  })

  test('beyond the largest double are not compared', () => {
    const huge = regression(3, () => [1e200, 1])
    expect(estimateChange(rmse, huge)).toEqual({
      is: 'undefined',
      reason: 'not-finite',
      because: 'its sum is beyond the largest double',
    })
    expect(estimateChange(rmse, { candidate: huge.baseline, baseline: huge.candidate })).toMatchObject({
      reason: 'not-finite',
    })
  })
})
