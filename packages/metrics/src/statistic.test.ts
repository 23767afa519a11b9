import { describe, expect, test } from '@jest/globals'
import { nothing } from './estimate.ts'
import { difference, ofMeans } from './statistic.ts'

const mean = ofMeans([Float64Array.of(1, 3, 8)], ([one = 0]) => one, 4)
/** The ratio of two means, which is not defined where the lower one is 0. */
const ratio = ofMeans(
  [Float64Array.of(1, 0, 1), Float64Array.of(1, 0, 3)],
  ([above = 0, below = 0]) => (below === 0 ? nothing : above / below),
  1 / 2,
)

describe('a function of means', () => {
  test.each([
    [[1, 1, 1], 4, 1 / 2],
    [[0, 2, 1], 14 / 3, 1 / 3],
    [[0, 1, 0], 3, undefined],
    [[0, 0, 0], undefined, undefined],
  ])('of rows that count %j times: %p, %p', (times, ofMean, ofRatio) => {
    expect([mean.weighted(times), ratio.weighted(times)]).toEqual([ofMean, ofRatio])
  })

  test('has what each row adds to first order', () => {
    const [one, two, three] = mean.influence?.() ?? []
    expect(one).toBeCloseTo(-3, 6)
    expect(two).toBeCloseTo(-1, 6)
    expect(three).toBeCloseTo(4, 6)
  })

  test('that is not defined beside its means has rows that add nothing', () => {
    const alone = ofMeans([Float64Array.of(0, 1)], () => nothing, 0)
    expect(alone.influence?.()).toEqual(Float64Array.of(0, 0))
  })
})

describe('a difference', () => {
  test.each([
    ['mean − 2 · ratio', difference(mean, ratio, 2), 3, 3, undefined],
    ['ratio − mean / 2', difference(ratio, mean, 0.5), -1.5, -1.5, undefined],
    ['mean − mean', difference(mean, mean, 1), 0, 0, 0],
  ])('%s has a value where both have one', (_, made, value, ofAll, ofSecond) => {
    expect([made.value, made.weighted([1, 1, 1]), made.weighted([0, 1, 0])]).toEqual([value, ofAll, ofSecond])
  })
})
