import { describe, expect, test } from '@jest/globals'
import { estimateTally, type Side, tallyStatistic } from './estimate-tally.ts'
import { kappa } from './metrics/kappa.ts'
import { estimated } from './metrics/metric.suite.ts'
import type { Statistic } from './statistic.ts'

function kappaOf(labels: readonly number[], predictions: readonly number[], classes: number): Side {
  const examples = {
    task: 'multiclass',
    rows: labels.length,
    classes: Array.from({ length: classes }, (_, code) => String(code)),
    positive: -1,
    labels: Float64Array.from(labels),
    predictions: Float64Array.from(predictions),
  } as const
  return { measure: kappa.measure(examples, {}), examples }
}

describe('a function of a confusion matrix, of rows that are weighted,', () => {
  const statistic = tallyStatistic(kappaOf([0, 0, 0, 1], [0, 0, 0, 1], 2)) as Statistic

  test.each([
    [[1, 1, 1, 1], 1],
    [[2, 0, 0, 3], 1],
    [[1, 1, 1, 0], undefined],
  ])('%j: %d', (times, value) => {
    expect(statistic.weighted(times)).toBe(value)
  })

  test('counts as 0 without the row that it needs', () => {
    // Kappa stays 1 without a row of the first class, and has no value without the one of the second: 3 · (1 − 0).
    expect(statistic.influence?.()).toEqual(Float64Array.of(0, 0, 0, 3))
  })

  test('has no value where the rows have none', () => {
    expect(tallyStatistic(kappaOf([0, 0], [0, 0], 2))).toMatchObject({ reason: 'nothing-evaluated' })
  })
})

test('of so many classes that their combinations are kept in a map, it is the same', () => {
  const size = 103
  const labels = Array.from({ length: 2 * size }, (_, row) => row % size)
  const next = labels.map((label) => (label + 1) % size)
  const right = kappaOf(labels, labels, size)
  const wrong = kappaOf(labels, next, size)
  // Always right is 1; always wrong with all classes alike 1 − 206² / (4 · 103 · 102) = −1 / 102.
  const sides = [right, wrong]
  const seen = estimated(estimateTally(sides, { seed: 'kappa', factor: 0.5 }))
  expect(seen.value).toBeCloseTo(1 + 0.5 / 102, 12)
  expect(seen.n).toBe(2 * size)
  expect(estimated(estimateTally([wrong], { seed: 'kappa' })).value).toBeCloseTo(-1 / 102, 12)
})
