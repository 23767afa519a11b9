import { describe, expect, test } from '@jest/globals'
import { estimateOne } from './estimate-one.ts'
import { accuracy } from './metrics/accuracy.ts'
import { brier } from './metrics/brier.ts'
import { f1 } from './metrics/f1.ts'
import { mae } from './metrics/mae.ts'
import { estimated } from './metrics/metric.suite.ts'
import { recall } from './metrics/recall.ts'
import { rmse } from './metrics/rmse.ts'
import { rocAuc } from './metrics/roc-auc.ts'
import type { Examples } from './predictions.ts'

/** Rows of which so many are right, all labelled 1. */
function rightOf(right: number, rows: number): Examples {
  const predictions = Float64Array.from({ length: rows }, (_, row) => (row < right ? 1 : 0))
  const labels = new Float64Array(rows).fill(1)
  return { task: 'binary', rows, classes: ['0', '1'], positive: 1, labels, predictions }
}

describe('a share has Wilson’s interval', () => {
  test.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
    [450, 500, 0.870578, 0.923322],
    [10, 10, 0.722467, 1],
  ])('%d of %d: [%d, %d]', (right, rows, low, high) => {
    for (const metric of [accuracy, recall]) {
      const seen = estimated(estimateOne(metric, rightOf(right, rows)))
      expect(seen).toMatchObject({ value: right / rows, n: rows, method: 'Wilson' })
      expect(seen.within(0.025)[0]).toBeCloseTo(low, 6)
      expect(seen.within(0.025)[1]).toBeCloseTo(high, 6)
      expect(seen.error).toBeCloseTo(Math.sqrt(((right / rows) * (1 - right / rows)) / rows), 12)
    }
  })
})

test('a recall rests on the positive rows alone', () => {
  const labels = Float64Array.of(1, 0, 1, 0)
  const seen = estimateOne(recall, { ...rightOf(2, 4), labels })
  expect(seen).toMatchObject({ value: 0.5, n: 2 })
})

describe('an area under the curve', () => {
  const labels = Float64Array.from({ length: 20 }, (_, row) => (row < 10 ? 1 : 0))
  const once = [0.9, 0.8, 0.7, 0.55, 0.4, 0.6, 0.5, 0.3, 0.2, 0.1]
  const scores = Float64Array.from([
    ...once.slice(0, 5),
    ...once.slice(0, 5),
    ...once.slice(5),
    ...once.slice(5),
  ])
  const rows: Examples = { task: 'binary', rows: 20, classes: ['0', '1'], positive: 1, labels, scores }

  test('has DeLong’s variance', () => {
    const seen = estimated(estimateOne(rocAuc, rows))
    expect(seen).toMatchObject({ n: 20, method: 'DeLong' })
    expect(seen.value).toBeCloseTo(0.88, 12)
    // 0.0128 for one copy of the rows: with n − 1 in both classes, 4/9 of it for two copies.
    expect(seen.error ** 2).toBeCloseTo((0.0128 * 4) / 9, 12)
    expect(seen.within(0.05)[0]).toBeCloseTo(0.88 - 1.6448536 * seen.error, 6)
  })

  test('is not to be had with fewer than ten rows of a class', () => {
    const nine = { ...rows, rows: 19, labels: labels.slice(1), scores: scores.slice(1) }
    expect(estimateOne(rocAuc, nine)).toEqual({
      is: 'undefined',
      reason: 'too-few-rows',
      because: 'it needs 10 rows of each class, and one class has 9',
    })
    const uneven = { ...nine, rows: 16, labels: labels.slice(4), scores: scores.slice(4) }
    expect(estimateOne(rocAuc, uneven)).toMatchObject({
      because: 'it needs 10 rows of each class, and one class has 6',
    })
    const turned = { ...nine, labels: nine.labels.map((label) => 1 - label) }
    expect(estimateOne(rocAuc, turned)).toMatchObject({
      because: 'it needs 10 rows of each class, and one class has 9',
    })
  })
})

test('F1 rests on the rows that are, or are called, positive', () => {
  const labels = Float64Array.of(1, 1, 0, 0, 0)
  const predictions = Float64Array.of(1, 0, 1, 0, 0)
  const seen = estimated(estimateOne(f1, { ...rightOf(0, 5), labels, predictions }))
  expect(seen).toMatchObject({ value: 0.5, n: 3, method: 'BCa bootstrap' })
})

test('F1 of one positive row counts a resample without it as 0', () => {
  const labels = Float64Array.of(1, 0, 0, 0)
  const seen = estimated(estimateOne(f1, { ...rightOf(0, 4), labels, predictions: labels }))
  expect([seen.value, seen.within(0.05)[0]]).toEqual([1, 0])
})

test('F1 has the standard error of its jackknife', () => {
  const labels = Float64Array.of(1, 1, 0, 0)
  const predictions = Float64Array.of(1, 0, 1, 0)
  // Without each row: 0, 2/3, 2/3, 1/2.
  const values = [0, 2 / 3, 2 / 3, 1 / 2]
  const mean = values.reduce((sum, value) => sum + value, 0) / 4
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const seen = estimated(estimateOne(f1, { ...rightOf(0, 4), labels, predictions }))
  expect(seen.error).toBeCloseTo(Math.sqrt((3 / 4) * squares), 12)
})

describe('the root of a mean', () => {
  const labels = Float64Array.from({ length: 300 }, (_, row) => row)
  const predictions = labels.map((label, row) => label + (row % 3) - 1)
  const rows: Examples = { task: 'regression', rows: 300, classes: [], positive: -1, labels, predictions }

  test('has the roots of the mean’s bounds', () => {
    const seen = estimated(estimateOne(rmse, rows))
    expect(seen.value).toBeCloseTo(Math.sqrt(2 / 3), 12)
    const squares = Math.sqrt(2 / 3 / 3 / 299)
    // Student's t with 299 degrees of freedom leaves 0.05 beyond 1.6499659.
    expect(seen.within(0.05)[0]).toBeCloseTo(Math.sqrt(2 / 3 - 1.6499659 * squares), 6)
    expect(seen.within(0.05)[1]).toBeCloseTo(Math.sqrt(2 / 3 + 1.6499659 * squares), 6)
    expect(seen.error).toBeCloseTo(squares / (2 * Math.sqrt(2 / 3)), 12)
  })

  test('of no error at all is 0, and so are its bounds', () => {
    const seen = estimated(estimateOne(rmse, { ...rows, predictions: labels }))
    expect([seen.value, seen.error, ...seen.within(0.05)]).toEqual([0, 0, 0, 0])
  })

  test('never has a bound below 0', () => {
    const wild = labels.map((label, row) => label + (row === 7 ? 1 : 0))
    const seen = estimated(
      estimateOne(rmse, { ...rows, predictions: wild.slice(0, 20), labels: labels.slice(0, 20), rows: 20 }),
    )
    expect(seen.within(0.05)[0]).toBe(0)
  })

  test('beyond the largest double is not defined', () => {
    const huge = labels.map(() => 1e200)
    const seen = { is: 'undefined', reason: 'not-finite', because: 'its sum is beyond the largest double' }
    expect(estimateOne(rmse, { ...rows, predictions: huge })).toEqual(seen)
  })
})

test('what is not there is said', () => {
  const bare: Examples = {
    task: 'binary',
    rows: 2,
    classes: ['0', '1'],
    positive: 1,
    labels: Float64Array.of(1, 0),
  }
  expect(estimateOne(accuracy, bare)).toEqual({
    is: 'undefined',
    reason: 'not-finite',
    because: '2 of 2 rows have no usable prediction',
  })
  expect(estimateOne(brier, { ...bare, scores: Float64Array.of(0.5, Number.NaN) })).toMatchObject({
    because: '1 of 2 rows have no usable score',
  })
  expect(
    estimateOne(accuracy, { ...bare, rows: 0, labels: new Float64Array(), predictions: new Float64Array() }),
  ).toEqual({
    is: 'undefined',
    reason: 'nothing-evaluated',
    because: 'there are no rows',
  })
  expect(estimateOne(recall, { ...rightOf(0, 2), labels: Float64Array.of(0, 0) })).toEqual({
    is: 'undefined',
    reason: 'nothing-evaluated',
    because: 'no row bears on it',
  })
  expect(
    estimateOne(mae, { ...bare, task: 'regression', rows: 0, labels: new Float64Array() }),
  ).toMatchObject({ is: 'undefined' })
})
