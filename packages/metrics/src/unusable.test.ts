import { expect, test } from '@jest/globals'
import { coverageError } from './metrics/coverage-error.ts'
import { kappa } from './metrics/kappa.ts'
import { logLoss } from './metrics/log-loss.ts'
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
  ['all classes', [whole, whole, whole], undefined],
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
