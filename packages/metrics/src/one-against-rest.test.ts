import { describe, expect, test } from '@jest/globals'
import { areaOf, oneAgainstRest } from './one-against-rest.ts'
import type { Examples } from './predictions.ts'

const rows: Examples = {
  task: 'multiclass',
  rows: 6,
  classes: ['a', 'b', 'c'],
  positive: -1,
  labels: Float64Array.of(0, 0, 1, 1, 2, 2),
  // Against the rest the areas are 7/8, 7.5/8 and 1.
  classScores: [
    Float64Array.of(0.8, 0.3, 0.5, 0.1, 0.2, 0.1),
    Float64Array.of(0.1, 0.4, 0.4, 0.7, 0.3, 0.2),
    Float64Array.of(0.1, 0.3, 0.1, 0.2, 0.5, 0.7),
  ],
}

describe('the mean area of each class against the rest', () => {
  test.each([
    // With the first row twice they are 11/12, 9.5/10 and 1, and true 3, 2 and 2 times.
    ['of all classes alike', false, [2, 1, 1, 1, 1, 1], (11 / 12 + 0.95 + 1) / 3],
    ['by prevalence', true, [2, 1, 1, 1, 1, 1], 0.95],
    ['where a class is absent', false, [1, 1, 1, 1, 0, 0], undefined],
    ['where a class is absent, by prevalence', true, [1, 1, 1, 1, 0, 0], undefined],
    ['where one class is all there is', false, [1, 1, 0, 0, 0, 0], undefined],
  ])('%s', (_, byPrevalence, times, value) => {
    const seen = oneAgainstRest(rows, byPrevalence)
    expect(seen.value).toBeCloseTo(22.5 / 24, 12)
    const weighted = seen.weighted(times)
    if (value === undefined) expect(weighted).toBeUndefined()
    else expect(weighted).toBeCloseTo(value, 12)
  })

  test.each([false, true])('moves with each row’s weight as its influence says (by prevalence: %j)', (by) => {
    // One row more of the first class, so that prevalence matters.
    const more = (values: Float64Array) => Float64Array.of(...values, values[1] as number)
    const classScores = rows.classScores?.map(more) ?? []
    const seen = oneAgainstRest({ ...rows, rows: 7, labels: more(rows.labels), classScores }, by)
    const adds = seen.influence?.() ?? []
    const step = 1e-6
    for (const [row, add] of adds.entries()) {
      const times = Array.from({ length: 7 }, (_, at) => (at === row ? 1 + step : 1))
      expect(add).toBeCloseTo((7 * ((seen.weighted(times) as number) - seen.value)) / step, 4)
    }
    expect([...adds].reduce((sum, add) => sum + add, 0)).toBeCloseTo(0, 12)
  })
})

test('the area of a positive class is the share of pairs in the right order', () => {
  const scores = Float64Array.of(0.8, 0.3, 0.5, 0.1, 0.2, 0.1)
  expect(areaOf({ ...rows, positive: 0, scores })).toMatchObject({ value: 7 / 8, n: 6 })
})
