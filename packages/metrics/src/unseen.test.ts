import { describe, expect, test } from '@jest/globals'
import { estimateOne } from './estimate-one.ts'
import { accuracy } from './metrics/accuracy.ts'
import { averagePrecision } from './metrics/average-precision.ts'
import { f1 } from './metrics/f1.ts'
import { kappa } from './metrics/kappa.ts'
import { mcc } from './metrics/mcc.ts'
import { estimated } from './metrics/metric.suite.ts'
import type { Examples } from './predictions.ts'

/** Rows that a model gets right, of so many classes in equal parts; of groups of two rows, where that is asked for. */
function allRight(rows: number, { classes = 2, grouped = false } = {}): Examples {
  const labels = Float64Array.from({ length: rows }, (_, row) => row % classes)
  const names = Array.from({ length: classes }, (_, code) => String(code))
  const task = classes === 2 ? 'binary' : 'multiclass'
  const positive = classes === 2 ? 1 : -1
  const groups = Int32Array.from(labels, (_, row) => row >> 1)
  const scores = labels
  const shared = { task, rows, classes: names, positive, labels, predictions: labels, scores } as const
  return grouped ? { ...shared, groups } : shared
}

describe('a model that is right everywhere has bounds that rows it was not shown may bring it to', () => {
  test.each([
    // 20 rows hide at most a share of 1 − 0.05^(1/20) = 0.1391: as false ones beside 0.4305 hits, F1 is 0.8609.
    ['f1', f1, allRight(20), {}, 0.8609],
    ['f1, macro', f1, allRight(20), { average: 'macro' }, 0.8609],
    ['kappa', kappa, allRight(20), {}, 0.7271],
    ['mcc', mcc, allRight(20), {}, 0.7558],
    ['f1, macro, of several', f1, allRight(30, { classes: 3 }), { average: 'macro' }, 0.9093],
  ] as const)('%s', (_, metric, examples, settings, low) => {
    const seen = estimated(estimateOne(metric, examples, settings))
    expect(seen).toMatchObject({ value: expect.closeTo(1, 12), method: 'unseen rows' })
    expect(seen.within(0.05)).toEqual([expect.closeTo(low, 3), expect.closeTo(1, 12)])
  })

  test('shares of groups by as many groups as there are', () => {
    const seen = estimated(estimateOne(accuracy, allRight(40, { grouped: true })))
    expect(seen).toMatchObject({ value: 1, n: 20, unit: 'groups', method: 'unseen rows' })
    expect(seen.within(0.05)).toEqual([expect.closeTo(0.8609, 4), 1])
  })

  test('values of weighted rows by the rows that they rest on', () => {
    const seen = estimated(estimateOne(averagePrecision, allRight(20)))
    expect(seen.within(0.05)[0]).toBeLessThan(0.9)
  })

  test('come nearer with more rows, and one group bounds nothing', () => {
    const low = (rows: number) => estimated(estimateOne(f1, allRight(rows))).within(0.05)[0]
    expect(low(2_000)).toBeGreaterThan(low(200))
    expect(low(2_000)).toBeGreaterThan(0.997)
    const one = estimated(estimateOne(accuracy, allRight(2, { grouped: true })))
    expect(one.within(0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })

  test('of very many classes by the rarest of them', () => {
    const seen = estimated(estimateOne(f1, allRight(200, { classes: 100 }), { average: 'macro' }))
    expect(seen.within(0.05)[0]).toBeLessThan(0.995)
  })
})
