import { describe, expect, test } from '@jest/globals'
import { estimateArea, estimateAreaChange, tooFewOfClass, weightedArea } from './area.ts'
import { estimated } from './metrics/metric.suite.ts'
import type { Examples } from './predictions.ts'

/** Rows of which the first so many are positive, scored from the first down. */
function rowsOf(positives: number, rows: number): Examples {
  return {
    task: 'binary',
    rows,
    classes: ['0', '1'],
    positive: 1,
    labels: Float64Array.from({ length: rows }, (_, row) => (row < positives ? 1 : 0)),
    scores: Float64Array.from({ length: rows }, (_, row) => 1 - row / rows),
  }
}

describe('an area wants ten rows of each class', () => {
  test.each([
    [9, 30, 9],
    [21, 30, 9],
    [0, 12, 0],
  ])('and not %d positive ones of %d', (positives, rows, fewer) => {
    const few = rowsOf(positives, rows)
    const wanted = {
      is: 'undefined',
      reason: 'too-few-rows',
      because: `it needs 10 rows of each class, and one class has ${fewer}`,
    }
    expect(estimateArea(few)).toEqual(wanted)
    expect(weightedArea(few)).toEqual(wanted)
    expect(estimateAreaChange({ candidate: few, baseline: few }, 1)).toEqual(wanted)
  })

  test('and says which class of several has fewer', () => {
    const many = { ...rowsOf(0, 25), classes: ['a', 'b'], labels: rowsOf(4, 25).labels }
    expect(tooFewOfClass(many)).toMatchObject({
      because: 'it needs 10 rows of each class, and "b" has 4',
    })
    expect(tooFewOfClass({ ...many, labels: rowsOf(10, 25).labels })).toBeUndefined()
  })
})

test('of one class of several it is that of its own scores', () => {
  const { labels, scores, ...rest } = rowsOf(10, 20)
  const up = scores as Float64Array
  const many: Examples = { ...rest, labels, task: 'multiclass', positive: -1, classScores: [up, up] }
  // The scores fall from the positive rows to the others: right for the second class, wrong for the first.
  expect(estimated(estimateArea(many, 1)).value).toBe(1)
  expect(estimated(estimateArea(many, 0)).value).toBe(0)
  expect(weightedArea(many, 1)).toMatchObject({ value: 1, n: 20 })
})
