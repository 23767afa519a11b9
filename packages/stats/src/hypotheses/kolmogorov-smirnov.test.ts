import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asymptoticGapP, exactGapP, largestGap } from './kolmogorov-smirnov.ts'

const sample = fc
  .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 })
  .map((values) => values.sort((one, other) => one - other))

describe('the largest gap between two samples', () => {
  test('is what looking at every value finds', () => {
    const share = (values: readonly number[], at: number) =>
      values.filter((value) => value <= at).length / values.length
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const gaps = [...one, ...other].map((at) => Math.abs(share(one, at) - share(other, at)))
        expect(largestGap(one, other).statistic).toBeCloseTo(Math.max(...gaps), 14)
      }),
    )
  })

  test('is the same both ways, and so is its probability', () => {
    fc.assert(
      fc.property(sample, sample, (one, other) => {
        const [gap, back] = [largestGap(one, other), largestGap(other, one)]
        expect(back.steps).toBe(gap.steps)
        expect(exactGapP(back)).toBeCloseTo(exactGapP(gap), 13)
        expect(asymptoticGapP(back)).toBe(asymptoticGapP(gap))
      }),
    )
  })

  test('of samples that share no range is 1, which two of all orders have', () => {
    const gap = largestGap([1, 2, 3], [4, 5])
    expect(gap.statistic).toBe(1)
    expect(exactGapP(gap)).toBeCloseTo(2 / 10, 15)
  })
})

test('every order is counted: the exact probability is the share of those with as large a gap', () => {
  const [m, n] = [5, 4]
  const gaps = Array.from({ length: 2 ** (m + n) }, (_, bits) =>
    Array.from({ length: m + n }, (_bit, at) => (bits >> at) % 2),
  )
    .filter((of) => of.reduce((sum, one) => sum + one, 0) === m)
    .map((of) => {
      const places = (wanted: number) => of.flatMap((one, at) => (one === wanted ? [at] : []))
      return largestGap(places(1), places(0))
    })
  for (const gap of gaps) {
    const share = gaps.filter(({ steps }) => steps >= gap.steps).length / gaps.length
    expect(exactGapP(gap)).toBeCloseTo(share, 13)
  }
})

test('no order has a smaller gap than the smallest there is', () => {
  expect(exactGapP({ statistic: 1 / 6, steps: 1, sizes: [3, 2] })).toBe(1)
})

test('of one value on each side nothing can be told', () => {
  expect(asymptoticGapP(largestGap([1], [2]))).toBe(1)
  expect(() => largestGap([], [1])).toThrow('wanted two samples of at least one value')
})
