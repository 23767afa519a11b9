import { describe, expect, test } from '@jest/globals'
import { reliabilityOf } from './reliability.ts'
import { predictionsOf } from './twin.ts'

const roles = { task: 'binary', label: 'y', score: 's', slices: [] } as const

describe('the reliability of a score', () => {
  test('is told bin by bin, without those that have no rows', () => {
    const bins = reliabilityOf(predictionsOf({ y: [0, 1, 1, 1], s: [0, 0.05, 0.1, 1] }, roles))
    expect(bins?.map(({ from, to, rows, share }) => [from, to, rows, share])).toEqual([
      [0, 0.1, 2, 0.5],
      [0.1, 0.2, 1, 1],
      [0.9, 1, 1, 1],
    ])
    expect(bins?.map(({ meanScore }) => meanScore)).toEqual([0.025, 0.1, 1])
    // Wilson, 95 %: of 1 in 2 and of 1 in 1.
    expect(bins?.map(({ low, high }) => [low, high].map((bound) => Number(bound.toFixed(4))))).toEqual([
      [0.0945, 0.9055],
      [0.2065, 1],
      [0.2065, 1],
    ])
  })

  test('is the same of rows in any order, and of those that were counted together', () => {
    // In doubles 0.6 + 0.62 + 0.69 is not 0.69 + 0.62 + 0.6.
    const told = (s: readonly number[]) =>
      reliabilityOf(predictionsOf({ y: s.map((_, row) => row % 2), s }, roles))
    const means = (s: readonly number[]) => told(s)?.map(({ meanScore }) => meanScore)
    expect(means([0.6, 0.62, 0.69])).toEqual(means([0.69, 0.62, 0.6]))
    const counted = { ...predictionsOf({ y: [0, 1], s: [0.07, 0.03] }, roles), times: Float64Array.of(7, 3) }
    const each = {
      y: [1, 0, 0, 0, 1, 0, 0, 0, 0, 1],
      s: [0.03, 0.07, 0.07, 0.07, 0.03, 0.07, 0.07, 0.07, 0.07, 0.03],
    }
    expect(reliabilityOf(counted)).toEqual(reliabilityOf(predictionsOf(each, roles)))
    expect(reliabilityOf(counted)).toMatchObject([{ rows: 10, share: 0.3 }])
  })

  test.each([
    ['a score above 1', [0.5, 1.5]],
    ['a score below 0', [0.5, -0.1]],
    ['a score that is missing', [0.5, null]],
    ['no rows', []],
  ])('is not told with %s', (_, s) => {
    const y = s.map((_, row) => row % 2)
    expect(reliabilityOf(predictionsOf({ y, s }, { ...roles, positive: '1' }))).toBeUndefined()
  })

  test('is not told of a prediction alone, or of another task', () => {
    const regression = { task: 'regression', label: 'y', prediction: 's', slices: [] } as const
    expect(reliabilityOf(predictionsOf({ y: [1], s: [1] }, regression))).toBeUndefined()
    const binary = { task: 'binary', label: 'y', prediction: 's', slices: [] } as const
    expect(reliabilityOf(predictionsOf({ y: [1, 0], s: [1, 0] }, binary))).toBeUndefined()
  })
})
