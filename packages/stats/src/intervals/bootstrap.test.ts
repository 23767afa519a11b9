import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chiSquareSurvival } from '../distributions/chi-square.ts'
import { seeded } from '../random.ts'
import {
  acceleration,
  bcaInterval,
  bootstrapCells,
  bootstrapMeans,
  bootstrapRows,
  percentileInterval,
} from './bootstrap.ts'

/** How many of the 3,125 resamples of 1, 0, 0, −1, 1 have each sum, −5 to 5. */
const resamplesBySum = [1, 10, 50, 160, 360, 592, 720, 640, 400, 160, 32]

/** Tells how likely sums as far from the enumeration are; both ends pooled. */
function fit(sums: Float64Array): number {
  const pooled = (counts: readonly number[]): readonly number[] => [
    counts.slice(0, 2).reduce((sum, count) => sum + count, 0),
    ...counts.slice(2, 10),
    counts[10] ?? 0,
  ]
  const seen = new Array<number>(11).fill(0)
  for (const sum of sums) seen[Math.round(sum) + 5] = (seen[Math.round(sum) + 5] ?? 0) + 1
  const expected = pooled(resamplesBySum.map((count) => (count / 3125) * sums.length))
  const statistic = pooled(seen).reduce((sum, count, i) => {
    const wanted = expected[i] ?? 0
    return sum + (count - wanted) ** 2 / wanted
  }, 0)
  return chiSquareSurvival(statistic, expected.length - 1)
}

describe('resampling', () => {
  test('by enumeration gives the counts known', () => {
    const values = [1, 0, 0, -1, 1]
    let sums: readonly number[] = [0]
    for (let draw = 0; draw < 5; draw++) sums = sums.flatMap((sum) => values.map((value) => sum + value))
    const counts = Array.from({ length: 11 }, (_, i) => sums.filter((sum) => sum === i - 5).length)
    expect(counts).toEqual(resamplesBySum)
    expect(sums.filter((sum) => sum <= 0).length / 3125).toBe(0.37536)
  })

  test('rows is distributed as the enumeration', () => {
    const means = bootstrapMeans([1, 0, 0, -1, 1], { resamples: 20_000, random: seeded('rows') })
    expect(fit(means.map((mean) => mean * 5))).toBeGreaterThan(0.001)
  })

  test('cells is distributed as the enumeration', () => {
    const sums = bootstrapCells([1, 2, 2], ([lost = 0, , gained = 0]) => gained - lost, {
      resamples: 20_000,
      random: seeded('cells'),
    })
    expect(fit(sums)).toBeGreaterThan(0.001)
  })

  test('keeps the number of rows', () => {
    const resampling = { resamples: 50, random: seeded('rows') }
    const inAll = bootstrapRows(7, (times) => times.reduce((sum, count) => sum + count, 0), resampling)
    expect([...new Set(inAll)]).toEqual([7])
    const third = bootstrapRows(2, (times) => times[1] ?? 0, resampling)
    expect(new Set(third)).toEqual(new Set([0, 1, 2]))
    const cells = bootstrapCells(
      [5, 0, 3, 9],
      (counts) => counts.reduce((sum, count) => sum + count, 0),
      resampling,
    )
    expect([...new Set(cells)]).toEqual([17])
    const empty = bootstrapCells([5, 0, 3, 0], ([, second = 0, , fourth = 0]) => second + fourth, resampling)
    expect([...new Set(empty)]).toEqual([0])
  })

  test('repeats itself from the same seed', () => {
    const drawn = () => bootstrapMeans([1, 5, 2, 9], { resamples: 20, random: seeded('again') })
    expect(drawn()).toEqual(drawn())
    expect(new Set(drawn()).size).toBeGreaterThan(5)
  })

  test('refuses to give the mean of nothing', () => {
    expect(() => bootstrapMeans([], { resamples: 1, random: seeded('none') })).toThrow(
      'wanted at least one contribution',
    )
  })
})

describe('bootstrap intervals', () => {
  const replicates = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 80 })

  test('lie among the replicates and widen as the tail shrinks', () => {
    fc.assert(
      fc.property(replicates, fc.integer({ min: -60, max: 60 }), (values, estimate) => {
        for (const interval of [
          (tail: number) => percentileInterval(values, tail),
          (tail: number) => bcaInterval({ replicates: values, estimate, acceleration: 0.01 }, tail),
        ]) {
          const [low, high] = interval(0.1)
          const [lower, higher] = interval(0.01)
          const ends = [Math.min(...values), lower, low, high, higher, Math.max(...values)]
          ends.forEach((end, i) => {
            if (i > 0) expect(end).toBeGreaterThanOrEqual((ends[i - 1] ?? 0) - 1e-9)
          })
        }
      }),
    )
  })

  test('without bias and acceleration are the same', () => {
    const values = [5, 1, 4, 2, 3]
    const [low, high] = bcaInterval({ replicates: values, estimate: 3, acceleration: 0 }, 0.1)
    expect([low, high]).toEqual([expect.closeTo(1.4, 12), expect.closeTo(4.6, 12)])
    expect(percentileInterval(values, 0.1)).toEqual([expect.closeTo(1.4, 12), expect.closeTo(4.6, 12)])
  })

  test('with an estimate beyond all replicates still have ends', () => {
    const beyond = (estimate: number) =>
      bcaInterval({ replicates: [1, 2, 3, 4], estimate, acceleration: 0 }, 0.4)
    expect(beyond(9)[0]).toBeGreaterThan(3)
    expect(beyond(-9)[1]).toBeLessThan(2)
    expect(beyond(9)[0]).toBeCloseTo(1 + 3 * 0.9797, 3)
    expect(beyond(-9)[1]).toBeCloseTo(1 + 3 * 0.0203, 3)
  })

  test('find no acceleration in values that are all equal', () => {
    expect(acceleration([2, 2, 2])).toBe(-0)
  })

  test.each([0, 1, Number.NaN])('refuse a tail of %s', (tail) => {
    expect(() => percentileInterval([1], tail)).toThrow('wanted a tail in (0, 1)')
    expect(() => bcaInterval({ replicates: [1], estimate: 1, acceleration: 0 }, tail)).toThrow(
      'wanted a tail in (0, 1)',
    )
  })

  test.each([[[]], [[1, Number.NaN, 2]]])('refuse %j as replicates', (values) => {
    expect(() => percentileInterval(values, 0.1)).toThrow('wanted values, none of them NaN')
    expect(() => bcaInterval({ replicates: values, estimate: 1, acceleration: 0 }, 0.1)).toThrow(RangeError)
  })
})
