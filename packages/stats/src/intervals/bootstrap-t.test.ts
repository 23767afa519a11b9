import { describe, expect, test } from '@jest/globals'
import { seeded } from '../random.ts'
import { bootstrapT as interval, studentised } from './bootstrap-t.ts'
import { pairedT } from './paired-t.ts'

const bootstrapT = (values: ArrayLike<number>, resampling: ReturnType<typeof with2000>, tail: number) =>
  interval(studentised(values, resampling), tail)

const with2000 = (seed = 't') => ({ resamples: 2_000, random: seeded(seed) })

/** Draws of an exponential of mean 1: skewed. */
function skewed(rows: number, seed: string): Float64Array {
  const random = seeded(seed)
  return Float64Array.from({ length: rows }, () => -Math.log(1 - random.next()))
}

describe('a studentised bootstrap interval', () => {
  test('of symmetric values is nearly Student’s', () => {
    const values = Array.from({ length: 200 }, (_, row) => (row % 20) - 9.5)
    const [low, high] = bootstrapT(values, with2000(), 0.05)
    const [lowT, highT] = pairedT(values, 0.05)
    expect(Math.abs(low - lowT)).toBeLessThan(0.06)
    expect(Math.abs(high - highT)).toBeLessThan(0.06)
  })

  test('of skewed values reaches further to their long side', () => {
    const values = skewed(40, 'long')
    const [low, high] = bootstrapT(values, with2000(), 0.05)
    const [lowT, highT] = pairedT(values, 0.05)
    expect(high - highT).toBeGreaterThan(0.02)
    expect(low).toBeGreaterThan(lowT)
  })

  test('grows with the confidence, and repeats', () => {
    const values = skewed(30, 'grow')
    const [low, high] = bootstrapT(values, with2000(), 0.1)
    const [lower, higher] = bootstrapT(values, with2000(), 0.01)
    expect([lower < low, high < higher]).toEqual([true, true])
    expect(bootstrapT(values, with2000(), 0.1)).toEqual([low, high])
  })

  test('moves and stretches with its values', () => {
    const values = skewed(25, 'move')
    const [low, high] = bootstrapT(values, with2000(), 0.05)
    const [lowMoved, highMoved] = bootstrapT(
      values.map((value) => 3 * value + 10),
      with2000(),
      0.05,
    )
    expect(lowMoved).toBeCloseTo(3 * low + 10, 9)
    expect(highMoved).toBeCloseTo(3 * high + 10, 9)
  })

  test('of one value says nothing, of equal ones has no width', () => {
    expect(bootstrapT([2], with2000(), 0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    expect(bootstrapT([2, 2], with2000(), 0.05)).toEqual([2, 2])
    const apart = {
      mean: 0,
      error: 1,
      replicates: Float64Array.of(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    }
    expect(interval(apart, 0.25)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
    // Every other resample of two values is of one of them alone, which bounds nothing.
    expect(bootstrapT([1, 2], with2000(), 0.05)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  })

  test('is not asked for what is none', () => {
    expect(() => bootstrapT([], with2000(), 0.05)).toThrow('contribution')
    expect(() => bootstrapT([1, 2], with2000(), 0)).toThrow('tail')
    expect(() => bootstrapT([1, 2], with2000(), 1)).toThrow('tail')
    expect(() => bootstrapT([1, Number.NaN], with2000(), 0.1)).toThrow('finite')
  })
})
