import { describe, expect, test } from '@jest/globals'
import { averagePrecision } from './metrics/average-precision.ts'
import { brier } from './metrics/brier.ts'
import { coverageError } from './metrics/coverage-error.ts'
import { ece } from './metrics/ece.ts'
import { kappa } from './metrics/kappa.ts'
import { logLoss } from './metrics/log-loss.ts'
import { rocAuc } from './metrics/roc-auc.ts'
import { spiegelhalterZ } from './metrics/spiegelhalter.ts'
import { topKAccuracy } from './metrics/top-k-accuracy.ts'
import type { Examples } from './predictions.ts'
import { unusable } from './unusable.ts'

const rows: Examples = {
  task: 'multiclass',
  rows: 2,
  classes: ['a', 'b', 'c'],
  positive: -1,
  labels: Float64Array.of(0, 2),
}
const whole = Float64Array.of(0.5, 0.25)
const holed = Float64Array.of(0.5, Number.NaN)

test.each([
  ['no class', undefined, '2 of 2 rows have no usable score'],
  ['all classes but for one row', [whole, holed, holed], '1 of 2 rows have no usable score'],
  ['all classes', [whole, Float64Array.of(0.25, 0.5), Float64Array.of(0.25, 0.25)], undefined],
  ['three digits', [whole, Float64Array.of(0.25, 0.5), Float64Array.of(0.251, 0.249)], undefined],
])('scores of %s', (_, classScores, because) => {
  const seen = unusable(logLoss, classScores === undefined ? rows : { ...rows, classScores })
  expect(seen?.because).toBe(because)
  const many = unusable(coverageError, {
    ...rows,
    task: 'multilabel',
    ...(classScores === undefined ? {} : { classScores }),
  })
  expect(many?.because).toBe(because)
})

test('a row without a prediction that stands for many is as many', () => {
  const counted = { ...rows, predictions: Float64Array.of(0, Number.NaN), times: Float64Array.of(5, 7) }
  expect(unusable(kappa, counted)?.because).toBe('7 of 12 rows have no usable prediction')
})

test.each([
  [
    'all classes, each of them 1',
    [Float64Array.of(1, 1), Float64Array.of(1, 1), Float64Array.of(1, 1)],
    '2 of 2 rows have scores that are not from 0 to 1 or are not 1 together: it takes probabilities',
  ],
  [
    'all classes, in one row half as large again',
    [Float64Array.of(0.5, 0.75), Float64Array.of(0.5, 0.75), Float64Array.of(0, 0)],
    '1 of 2 rows have scores that are not from 0 to 1 or are not 1 together: it takes probabilities',
  ],
  [
    'two digits',
    [Float64Array.of(0.33, 0.34), Float64Array.of(0.33, 0.33), Float64Array.of(0.33, 0.33)],
    '1 of 2 rows have scores that are not from 0 to 1 or are not 1 together: it takes probabilities',
  ],
  [
    'all classes that are 1 together by one below 0',
    [Float64Array.of(-0.5, 1), Float64Array.of(0.75, 0), Float64Array.of(0.75, 0)],
    '1 of 2 rows have scores that are not from 0 to 1 or are not 1 together: it takes probabilities',
  ],
])('scores of %s are no probabilities', (_, classScores, because) => {
  expect(unusable(logLoss, { ...rows, classScores })).toEqual({
    is: 'undefined',
    reason: 'not-probabilities',
    because,
  })
  expect(unusable(topKAccuracy, { ...rows, classScores })).toBeUndefined()
})

describe('scores of two classes', () => {
  const binary = (...scores: readonly number[]): Examples => ({
    ...rows,
    task: 'binary',
    classes: ['a', 'b'],
    positive: 1,
    labels: Float64Array.of(0, 1),
    scores: Float64Array.from(scores),
  })

  test.each([logLoss, brier, ece, spiegelhalterZ])('are probabilities to $name', (metric) => {
    expect(unusable(metric, binary(0, 1))).toBeUndefined()
    for (const scores of [binary(1.02, 0.5), binary(-0.01, 0.5)])
      expect(unusable(metric, scores)).toEqual({
        is: 'undefined',
        reason: 'not-probabilities',
        because: '1 of 2 rows have a score that is not from 0 to 1: it takes probabilities',
      })
    expect(unusable(metric, { ...binary(1.02, 0.5), times: Float64Array.of(3, 4) })?.because).toContain(
      '3 of 7 rows',
    )
  })

  test.each([rocAuc, averagePrecision])('are of any size to $name, which minds their order', (metric) => {
    expect(unusable(metric, binary(-7, 12))).toBeUndefined()
  })
})
