import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { curvesOf } from './curves.ts'
import { estimateOne } from './estimate-one.ts'
import { rocAuc } from './metrics/roc-auc.ts'
import { predictionsOf } from './twin.ts'

const roles = { task: 'binary', label: 'y', score: 's', slices: [] } as const

function examplesOf(y: readonly number[], s: readonly (number | null)[]) {
  return predictionsOf({ y, s }, roles)
}

/** A curve at some percent of its x-axis. */
function at(curve: Float64Array | undefined, ...percent: readonly number[]) {
  return percent.map((each) => Number((curve?.[each] ?? Number.NaN).toFixed(6)))
}

describe('the receiver operating characteristic', () => {
  test('of scores in order jumps to 1 at once', () => {
    const { roc } = curvesOf(examplesOf([1, 1, 0, 0], [0.9, 0.8, 0.2, 0.1])) ?? {}
    expect(at(roc, 0, 50, 100)).toEqual([1, 1, 1])
  })

  test('of one score for all is the diagonal', () => {
    const { roc } = curvesOf(examplesOf([1, 0, 1, 0], [0.5, 0.5, 0.5, 0.5])) ?? {}
    expect(at(roc, 0, 10, 50, 100)).toEqual([0, 0.1, 0.5, 1])
  })

  test('takes the upper end of a vertical piece', () => {
    // By score: 1, 0, 1, 0: (0, 1/2), (1/2, 1/2), (1/2, 1), (1, 1).
    const { roc } = curvesOf(examplesOf([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.6])) ?? {}
    expect(at(roc, 0, 49, 50, 51, 100)).toEqual([0.5, 0.5, 1, 1, 1])
  })

  test('has the area that roc-auc tells, to what 101 places allow', () => {
    const row = fc.tuple(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 20 }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 60, maxLength: 200 }), (rows) => {
        const examples = examplesOf(
          [0, 1, ...rows.map(([label]) => label)],
          [10, 10, ...rows.map(([, score]) => score)].map((score) => score / 20),
        )
        const { roc } = curvesOf(examples) ?? { roc: new Float64Array() }
        const area = roc.reduce((sum, y, x) => sum + (x === 0 ? 0 : (y + (roc[x - 1] as number)) / 200), 0)
        const seen = estimateOne(rocAuc, examples)
        if (seen.is === 'estimate') expect(Math.abs(area - seen.value)).toBeLessThan(0.02)
        for (const [x, y] of roc.entries()) expect(y).toBeGreaterThanOrEqual(roc[x - 1] ?? 0)
      }),
    )
  })
})

describe('precision over recall', () => {
  test('is that of the highest threshold which reaches the recall', () => {
    // By score: 0, 1, 1, 0, 1: precision 1/2 at recall 1/3, 2/3 at 2/3, 3/5 at 1.
    const { precision } = curvesOf(examplesOf([0, 1, 1, 0, 1], [0.9, 0.8, 0.7, 0.6, 0.5])) ?? {}
    expect(at(precision, 0, 33, 34, 66, 67, 100)).toEqual([0.5, 0.5, 0.666667, 0.666667, 0.6, 0.6])
  })
})

test.each([
  ['a class without rows', [1, 1], [0.5, 0.6]],
  ['the other class without rows', [0, 0], [0.5, 0.6]],
  ['a score that is missing', [1, 0], [0.5, null]],
])('there are no curves of %s', (_, y, s) => {
  expect(curvesOf(examplesOf(y, s))).toBeUndefined()
})

test('there are no curves of a prediction alone, of no rows, or of another task', () => {
  const prediction = { task: 'binary', label: 'y', prediction: 's', slices: [], positive: '1' } as const
  expect(curvesOf(predictionsOf({ y: [1, 0], s: [1, 0] }, prediction))).toBeUndefined()
  expect(curvesOf(predictionsOf({ y: [], s: [] }, { ...roles, positive: '1' }))).toBeUndefined()
  const ranking = { task: 'ranking', label: 'y', score: 's', group: 'y', slices: [] } as const
  expect(curvesOf(predictionsOf({ y: [1, 0], s: [1, 0] }, ranking))).toBeUndefined()
})
