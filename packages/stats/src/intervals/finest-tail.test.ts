import { describe, expect, test } from '@jest/globals'
import { normalQuantile } from '../distributions/normal.ts'
import { studentTQuantile } from '../distributions/student-t.ts'
import { seeded } from '../random.ts'
import { bca, bootstrapCells } from './bootstrap.ts'
import { clopperPearson } from './clopper-pearson.ts'
import { boundsBeyond, finestTail } from './finest-tail.ts'

/** Bounds of a standard normal statistic, each side stretched by its own factor. */
const bounds = (tail: number) => [2 * normalQuantile(tail), -3 * normalQuantile(tail)] as const

describe('the finest tail of a bootstrap', () => {
  test('has ten resamples beyond its bound', () => {
    expect([finestTail(1_000), finestTail(10_000)]).toEqual([0.01, 0.001])
    expect(() => finestTail(0)).toThrow('wanted at least one resample')
    expect(finestTail(1)).toBe(10)
  })
})

describe('bounds of any tail', () => {
  test('are the resamples’ own down to the finest, that one included', () => {
    const asked: number[] = []
    const watched = (tail: number) => {
      asked.push(tail)
      return [-1, 1] as const
    }
    for (const tail of [0.4, 0.01]) boundsBeyond({ estimate: 0, resamples: 1_000, bounds: watched }, tail)
    expect(asked).toEqual([0.4, 0.01])
    expect(boundsBeyond({ estimate: 0, resamples: 1_000, bounds: watched }, 0.0099)).not.toEqual([-1, 1])
  })

  test('go on as a normal tail, each side in its own measure', () => {
    for (const tail of [9e-4, 1e-6, 1e-9]) {
      const [low, high] = boundsBeyond({ estimate: 0, resamples: 10_000, bounds }, tail)
      expect(low).toBeCloseTo(bounds(tail)[0], 9)
      expect(high).toBeCloseTo(bounds(tail)[1], 9)
    }
  })

  test('go on as another tail where that is said', () => {
    const quantile = (tail: number) => studentTQuantile(tail, 5)
    const of = (tail: number) => [1 + quantile(tail), 1 - quantile(tail)] as const
    const [low, high] = boundsBeyond({ estimate: 1, resamples: 10_000, bounds: of, quantile }, 1e-5)
    expect([low, high]).toEqual([expect.closeTo(of(1e-5)[0], 9), expect.closeTo(of(1e-5)[1], 9)])
  })

  test('are not pulled further to the wrong side of the estimate', () => {
    const above = () => [1, 2] as const
    expect(boundsBeyond({ estimate: 0, resamples: 10_000, bounds: above }, 1e-6)[0]).toBe(1)
    const below = () => [-2, -1] as const
    expect(boundsBeyond({ estimate: 0, resamples: 10_000, bounds: below }, 1e-6)[1]).toBe(-1)
  })

  test('stay what they are of resamples too few to tell of any tail, or without bounds', () => {
    expect(boundsBeyond({ estimate: 0, resamples: 20, bounds: () => [-1, 1] }, 1e-6)).toEqual([-1, 1])
    expect(boundsBeyond({ estimate: 0, resamples: 21, bounds: () => [-1, 1] }, 1e-6)[0]).toBeLessThan(-1)
    const none = () => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
    expect(boundsBeyond({ estimate: 0, resamples: 10_000, bounds: none }, 1e-6)).toEqual(none())
  })

  test.each([0, 0.5, -0.1, Number.NaN])('are none of the tail %d', (tail) => {
    expect(() => boundsBeyond({ estimate: 0, resamples: 10_000, bounds }, tail)).toThrow(
      'wanted a tail in (0, 0.5)',
    )
  })

  test('of a share come near the exact ones, where the last resample stays behind', () => {
    const [counts, share] = [[940, 60], (cells: readonly number[]) => (cells[0] ?? 0) / 1_000]
    const resamples = 10_000
    const random = seeded('a share of 0.94')
    const replicates = bootstrapCells(counts, share, { resamples, random })
    const within = bca({ replicates, estimate: 0.94, acceleration: -0.0195 })
    const [low] = boundsBeyond({ estimate: 0.94, resamples, bounds: within }, 1e-6)
    const [exact] = clopperPearson(940, 1_000, 1e-6)
    expect((0.94 - low) / (0.94 - exact)).toBeCloseTo(0.93, 2)
    expect((0.94 - within(1e-6)[0]) / (0.94 - exact)).toBeCloseTo(0.69, 1)
  })
})
