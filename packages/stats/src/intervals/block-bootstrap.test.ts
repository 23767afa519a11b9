import { describe, expect, test } from '@jest/globals'
import { seeded } from '../random.ts'
import { momentsOf, variance } from '../summaries/moments.ts'
import { bootstrapBlocks } from './block-bootstrap.ts'

/** A series of which each value is 0.9 of the one before and a step by chance. */
function wandering(length: number): Float64Array {
  const random = seeded('wandering')
  let now = 0
  return Float64Array.from({ length }, () => {
    now = 0.9 * now + random.next() - 0.5
    return now
  })
}

const deviation = (values: Float64Array) => Math.sqrt(variance(momentsOf(values)) ?? 0)

describe('a block bootstrap', () => {
  test('draws neighbours together, and goes on at the beginning', () => {
    const drawn: number[][] = []
    const keep = (at: Uint32Array) => drawn.push([...at])
    bootstrapBlocks({ length: 5, block: 2 }, keep, { resamples: 50, random: seeded('a') })
    for (const [a = 0, b, c = 0, d, e = 0] of drawn) {
      expect([b, d]).toEqual([(a + 1) % 5, (c + 1) % 5])
      expect(e).toBeLessThan(5)
    }
    expect(new Set(drawn.map(([a]) => a)).size).toBe(5)
  })

  test.each([
    [{ length: 0, block: 1 }, 'at least one measurement'],
    [{ length: 2.5, block: 1 }, 'at least one measurement'],
    [{ length: 5, block: 0 }, 'a block from 1 to the length'],
    [{ length: 5, block: 1.5 }, 'a block from 1 to the length'],
    [{ length: 5, block: 6 }, 'a block from 1 to the length'],
  ])('refuses %j', (series, wanted) => {
    const resampling = { resamples: 1, random: seeded('a') }
    expect(() => bootstrapBlocks(series, () => 0, resampling)).toThrow(`wanted ${wanted}`)
  })

  test('draws one measurement of one', () => {
    const first = (at: Uint32Array) => at[0] ?? -1
    expect([
      ...bootstrapBlocks({ length: 1, block: 1 }, first, { resamples: 2, random: seeded('a') }),
    ]).toEqual([0, 0])
  })

  test('of the whole length only turns the series', () => {
    const keep = (at: Uint32Array) => new Set(at).size
    expect([
      ...bootstrapBlocks({ length: 7, block: 7 }, keep, { resamples: 5, random: seeded('a') }),
    ]).toEqual([7, 7, 7, 7, 7])
  })

  test('sees that neighbours are alike, where the ordinary one does not', () => {
    const series = wandering(1_000)
    const mean = (at: Uint32Array) => at.reduce((sum, place) => sum + (series[place] ?? 0), 0) / at.length
    const of = (block: number) => {
      const how = { resamples: 200, random: seeded('b') }
      return deviation(bootstrapBlocks({ length: series.length, block }, mean, how))
    }
    // Of an AR(1) series with 0.9 the mean varies √((1 + 0.9) / (1 − 0.9)) = 4.4 times as much as of independent values.
    expect(of(50) / of(1)).toBeGreaterThan(3)
    expect(of(50) / of(1)).toBeLessThan(5)
    const alone = deviation(series) / Math.sqrt(series.length)
    expect(of(1) / alone).toBeCloseTo(1, 0)
  })

  test.each([
    [0, 1],
    [3, 0],
    [3, 4],
    [3, 1.5],
    [1.5, 1],
  ])('of %s values in blocks of %s is none', (length, block) => {
    expect(() => bootstrapBlocks({ length, block }, () => 0, { resamples: 1, random: seeded('a') })).toThrow(
      RangeError,
    )
  })
})
