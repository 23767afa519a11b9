import { describe, expect, test } from '@jest/globals'
import { estimateOne } from '../estimate-one.ts'
import type { Examples, Task } from '../predictions.ts'
import { changed } from './changed.ts'
import { cost } from './cost.ts'
import { ece } from './ece.ts'
import { fbeta } from './fbeta.ts'
import type { Metric } from './metric.ts'
import { pinball } from './pinball.ts'
import { precisionAtK } from './precision-at-k.ts'
import { rocAuc } from './roc-auc.ts'
import type { Settings } from './settings.ts'
import { spiegelhalterZ } from './spiegelhalter.ts'
import { topKAccuracy } from './top-k-accuracy.ts'
import { totalCost } from './total-cost.ts'

const four: Examples = {
  task: 'binary',
  rows: 4,
  classes: ['no', 'yes'],
  positive: 1,
  labels: Float64Array.of(0, 1, 1, 0),
  predictions: Float64Array.of(0, 1, 0, 1),
  scores: Float64Array.of(0.05, 0.95, 0.45, 0.55),
  other: Float64Array.of(0, 1, 1, 1),
}
const three: Examples = {
  task: 'multiclass',
  rows: 3,
  classes: ['a', 'b', 'c'],
  positive: -1,
  labels: Float64Array.of(0, 1, 2),
  // The label's score is the highest, the second and the third.
  classScores: [
    Float64Array.of(0.7, 0.5, 0.4),
    Float64Array.of(0.2, 0.3, 0.35),
    Float64Array.of(0.1, 0.2, 0.25),
  ],
}

describe('a metric says which setting it lacks', () => {
  test.each<[string, Metric, Task, Settings, string | undefined]>([
    [changed.name, changed, 'multiclass', { tolerance: 1 }, 'no "tolerance" where predictions are classes'],
    [changed.name, changed, 'multiclass', {}, undefined],
    [changed.name, changed, 'regression', { tolerance: 1 }, undefined],
    [cost.name, cost, 'binary', {}, '"costs: {true class: {predicted class: 5}}"'],
    [totalCost.name, totalCost, 'multiclass', {}, '"costs: {true class: {predicted class: 5}}"'],
    [totalCost.name, totalCost, 'multiclass', { costs: { a: { b: 1 } } }, undefined],
    [fbeta.name, fbeta, 'binary', {}, '"beta: 2"'],
    [pinball.name, pinball, 'regression', {}, '"quantile: 0.9"'],
    [precisionAtK.name, precisionAtK, 'ranking', {}, '"k: 10"'],
    [rocAuc.name, rocAuc, 'binary', { average: 'macro' }, 'neither "average" nor "class" of two classes'],
    [rocAuc.name, rocAuc, 'binary', {}, undefined],
    [rocAuc.name, rocAuc, 'multiclass', { average: 'micro' }, '"average: macro" or "average: weighted"'],
    [rocAuc.name, rocAuc, 'multiclass', { average: 'weighted' }, undefined],
  ])('%s', (_, metric, task, settings, lacking) => {
    expect(metric.lacks?.(task, settings)).toBe(lacking)
  })
})

describe('a metric without a setting takes the one that it documents:', () => {
  test.each<[string, Metric, Examples, number]>([
    ['ten bins', ece, four, (0.05 + 0.05 + 0.55 + 0.55) / 4],
    ['the two highest scores', topKAccuracy, three, 2 / 3],
    ['no tolerance of another class', changed, four, 1 / 4],
  ])('%s', (_, metric, examples, value) => {
    const seen = estimateOne(metric, examples)
    expect(seen.is === 'estimate' ? seen.value : seen.because).toBeCloseTo(value, 12)
  })
})

describe('a metric says why it is not defined:', () => {
  test.each<[string, Metric, Examples, Settings, string]>([
    [
      cost.name,
      cost,
      four,
      { costs: { no: { maybe: 1 } } },
      '"costs" names the class "maybe", which no row has',
    ],
    [
      cost.name,
      cost,
      four,
      { costs: { nay: { yes: 1 } } },
      '"costs" names the class "nay", which no row has',
    ],
    [
      totalCost.name,
      totalCost,
      four,
      { costs: { yes: { maybe: 1 } } },
      '"costs" names the class "maybe", which no row has',
    ],
    [rocAuc.name, rocAuc, three, { class: 'd' }, 'no row has the class "d"; there are "a", "b", "c"'],
    [
      spiegelhalterZ.name,
      spiegelhalterZ,
      { ...four, scores: Float64Array.of(0, 1, 0.5, 0.5) },
      {},
      'every score is 0, one half or 1',
    ],
  ])('%s', (_, metric, examples, settings, because) => {
    expect(estimateOne(metric, examples, settings)).toEqual({
      is: 'undefined',
      reason: 'nothing-evaluated',
      because,
    })
  })
})

describe('the total cost', () => {
  const costs = { no: { yes: 5 }, yes: { no: 4, yes: -3 } }
  const many: Examples = {
    ...four,
    rows: 400,
    labels: Float64Array.from({ length: 400 }, (_, row) => row % 2),
    predictions: Float64Array.from({ length: 400 }, (_, row) => (row % 5 === 0 ? 1 - (row % 2) : row % 2)),
  }
  const total = estimateOne(totalCost, many, { costs })
  const mean = estimateOne(cost, many, { costs })

  test('is the sum of what the rows cost', () => {
    // Of each ten rows one is a false alarm, one was missed, four were found and four rightly left alone.
    expect(total).toMatchObject({ value: 40 * (5 + 4 - 4 * 3), n: 400, method: 'Student t' })
  })

  test('is as sure as the mean of as many rows', () => {
    if (total.is !== 'estimate' || mean.is !== 'estimate') throw new Error('there is a value')
    expect(total.error).toBeCloseTo(400 * mean.error, 9)
    const [low, high] = mean.within(0.05)
    expect(total.within(0.05)[0]).toBeCloseTo(400 * low, 9)
    expect(total.within(0.05)[1]).toBeCloseTo(400 * high, 9)
  })
})
