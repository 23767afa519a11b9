import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chiSquareSurvival } from './distributions/chi-square.ts'
import { seeded } from './random.ts'

const draws = <T>(count: number, draw: () => T): readonly T[] => Array.from({ length: count }, draw)

describe('a seeded generator', () => {
  test('repeats itself from the same seed and differs from another', () => {
    const [one, same, other] = [seeded('one'), seeded('one'), seeded('other')]
    const drawn = draws(20, one.next)
    expect(draws(20, same.next)).toEqual(drawn)
    expect(draws(20, other.next)).not.toEqual(drawn)
  })

  test('spreads its numbers evenly over [0, 1)', () => {
    const { next } = seeded('even')
    const bins = new Array<number>(20).fill(0)
    for (const x of draws(20_000, next)) bins[Math.floor(x * 20)] = (bins[Math.floor(x * 20)] ?? 0) + 1
    const statistic = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(bins).toHaveLength(20)
    expect(chiSquareSurvival(statistic, 19)).toBeGreaterThan(0.001)
  })

  test('draws every whole number below the limit and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), fc.string(), (limit, seed) => {
        const drawn = seeded(seed).below(limit)
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true)
      }),
    )
    expect(new Set(draws(200, () => seeded('six').below(1)))).toEqual(new Set([0]))
    const { below } = seeded('six')
    expect(new Set(draws(200, () => below(6)))).toEqual(new Set([0, 1, 2, 3, 4, 5]))
  })

  test('favours no number when the limit does not divide the words', () => {
    const { below } = seeded('fair')
    const low = draws(20_000, () => below(3 * 2 ** 30)).filter((drawn) => drawn < 2 ** 30).length
    expect(Math.abs(low - 20_000 / 3)).toBeLessThan(4 * Math.sqrt(20_000 * (1 / 3) * (2 / 3)))
  })

  test('draws as Lemire says, in whole numbers of any size', () => {
    // Of 2,096,129 every two-thousandth word is refused.
    for (const limit of [3 * 2 ** 30, 2 ** 31 + 1, 1_000_003, 2_096_129, 2 ** 32 - 1]) {
      const count = limit === 2_096_129 ? 12_000 : 300
      // Below 2^32 nothing is refused: what is drawn is the word itself.
      const words = seeded('lemire')
      const expected = draws(count, () => {
        for (;;) {
          const product = BigInt(words.below(2 ** 32)) * BigInt(limit)
          if ((product & 0xffffffffn) >= BigInt(2 ** 32 % limit)) return Number(product >> 32n)
        }
      })
      const { below } = seeded('lemire')
      expect(draws(count, () => below(limit))).toEqual(expected)
    }
  })

  test('scatters over counts as it draws numbers, and goes on from there', () => {
    // Of 2,096,129 every two-thousandth word is refused.
    for (const places of [1, 6, 1_000, 2_096_129]) {
      const [one, other] = [seeded('scatter'), seeded('scatter')]
      const [counts, expected] = [new Uint32Array(places), new Uint32Array(places)]
      for (const number of draws(9_000, () => one.below(places)))
        expected[number] = (expected[number] ?? 0) + 1
      other.scatter(9_000, counts)
      expect(counts.findIndex((count, place) => count !== expected[place])).toBe(-1)
      expect(draws(5, other.next)).toEqual(draws(5, one.next))
    }
  })

  test.each([0, 2 ** 21 + 1])('refuses to scatter over %s places', (places) => {
    expect(() => seeded('any').scatter(1, new Uint32Array(places))).toThrow(
      'wanted counts of 1 to 2^21 places',
    )
  })

  test.each([0, -1, 1.5, Number.NaN, 2 ** 32 + 1])('refuses %s as a limit', (limit) => {
    expect(() => seeded('any').below(limit)).toThrow('wanted a limit from 1 to 2^32')
  })
})
