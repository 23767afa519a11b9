import { describe, expect, test } from '@jest/globals'
import { seeded } from '@ml-actions/stats/random'
import { estimateChange } from './estimate-change.ts'
import { estimateOne } from './estimate-one.ts'
import { metrics } from './metrics/catalogue.ts'
import { estimated } from './metrics/metric.suite.ts'
import type { Metric } from './metrics/metric.ts'
import type { Settings } from './metrics/settings.ts'
import { type Examples, select } from './predictions.ts'

const named = (name: string) => metrics.find((metric) => metric.name === name) as Metric

/** Rows in groups that are much alike within: a group is easy or hard, for both models. */
function grouped(groups: number, size: number, seed: string, skill = 0.8): Examples {
  const random = seeded(seed)
  const rows = groups * size
  const ease = Float64Array.from({ length: groups }, () => random.next())
  const labels = Float64Array.from({ length: rows }, () => (random.next() < 0.5 ? 1 : 0))
  const right = (row: number) => random.next() < skill - 0.3 + 0.5 * (ease[Math.floor(row / size)] as number)
  const predictions = labels.map((label, row) => (right(row) ? label : 1 - label))
  const scores = predictions.map((said) => 0.2 + 0.6 * said + 0.2 * (random.next() - 0.5))
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    positive: 1,
    labels,
    predictions,
    scores,
    groups: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / size)),
  }
}

function without({ groups: _, ...rest }: Examples): Examples {
  return rest
}

const asked: readonly (readonly [string, Settings])[] = [
  ['accuracy', {}],
  ['precision', {}],
  ['f1', {}],
  ['mcc', {}],
  ['log-loss', {}],
  ['roc-auc', {}],
  ['average-precision', {}],
  ['ece', { bins: 5 }],
]

describe('rows in groups', () => {
  const few = grouped(40, 10, 'few')
  const many = grouped(300, 10, 'many')

  test.each(asked)('have the value of %s that they have without, and wider bounds', (name, settings) => {
    for (const [rows, method] of [
      [few, 'BCa bootstrap over groups'],
      [many, 'delta method over groups'],
    ] as const) {
      const seen = estimated(estimateOne(named(name), rows, settings))
      const plain = estimated(estimateOne(named(name), without(rows), settings))
      expect(seen).toMatchObject({ method, unit: 'groups', n: rows.rows / 10 })
      expect(seen.value).toBeCloseTo(plain.value, 12)
      const [low, high] = seen.within(0.05)
      expect(low < seen.value && seen.value < high).toBe(true)
      if (name === 'accuracy') {
        const [lower, higher] = plain.within(0.05)
        expect(high - low).toBeGreaterThan(1.3 * (higher - lower))
      }
    }
  })

  test('of one row each have nearly the bounds of rows', () => {
    const rows = grouped(3000, 1, 'single')
    for (const [name, settings] of asked) {
      const seen = estimated(estimateOne(named(name), rows, settings))
      const plain = estimated(estimateOne(named(name), without(rows), settings))
      expect(seen.error / plain.error).toBeCloseTo(1, 1)
    }
  })

  test.each(asked)('are resampled together in a change of %s', (name, settings) => {
    const other = { ...few, predictions: grouped(40, 10, 'other').predictions ?? new Float64Array() }
    const both = {
      candidate: few,
      baseline: { ...other, scores: few.labels.map((label) => 0.3 + 0.3 * label) },
    }
    const seen = estimated(estimateChange(named(name), both, { settings }))
    const [fresh, old] = [both.candidate, both.baseline].map((rows) =>
      estimated(estimateOne(named(name), rows, settings)),
    )
    expect(seen).toMatchObject({ unit: 'groups', n: 40 })
    expect(seen.value).toBeCloseTo((fresh?.value ?? 0) - (old?.value ?? 0), 12)
    const [low, high] = seen.within(0.05)
    expect(low <= seen.value && seen.value <= high).toBe(true)
  })

  test('in another order say the same, to the last digit', () => {
    const order = Int32Array.from({ length: few.rows }, (_, row) => (row * 7 + 3) % few.rows)
    const [one, other] = [few, select(few, order)].map((rows) => {
      const seen = estimated(estimateOne(named('log-loss'), rows))
      return [seen.value, seen.error, seen.within(0.05)]
    })
    expect(other).toEqual(one)
  })

  test('of which there is one say nothing', () => {
    const seen = estimated(estimateOne(named('accuracy'), grouped(1, 50, 'one')))
    expect(seen.within(0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(seen.method).toBe('one unit over groups')
  })

  test('without a row that bears on it have no value', () => {
    const none = { ...few, labels: few.labels.map(() => 0), predictions: few.labels.map(() => 0) }
    for (const name of ['recall', 'precision', 'f1', 'mcc'])
      expect(estimateOne(named(name), none)).toMatchObject({ reason: 'nothing-evaluated' })
    expect(estimateOne(named('roc-auc'), none)).toMatchObject({ reason: 'too-few-rows' })
  })
})
