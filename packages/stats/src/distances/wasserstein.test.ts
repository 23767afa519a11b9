import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { wasserstein } from './wasserstein.ts'

const sample = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 })
  .map((values) => values.sort((one, other) => one - other))

test('moving all values by as much moves the sample by as much', () => {
  fc.assert(
    fc.property(sample, fc.integer({ min: -20, max: 20 }), (values, by) => {
      const moved = values.map((value) => value + by)
      expect(wasserstein(values, moved)).toBeCloseTo(Math.abs(by), 12)
      expect(wasserstein(moved, values)).toBeCloseTo(Math.abs(by), 12)
    }),
  )
})

test('of samples of one size it is the mean of what lies between the values in order', () => {
  fc.assert(
    fc.property(sample, sample, (one, other) => {
      const [first, second] = [one.slice(0, other.length), other.slice(0, one.length)]
      const between = first.map((value, at) => Math.abs(value - (second[at] as number)))
      const mean = between.reduce((sum, gap) => sum + gap, 0) / first.length
      expect(wasserstein(first, second)).toBeCloseTo(mean, 12)
    }),
  )
})

test('there is none from nothing', () => {
  expect(() => wasserstein([1], [])).toThrow('wanted two samples of at least one value')
})
