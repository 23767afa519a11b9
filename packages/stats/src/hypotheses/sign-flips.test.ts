import { describe, expect, test } from '@jest/globals'
import { seeded } from '../random.ts'
import { signFlips } from './sign-flips.ts'

const with99 = () => ({ flips: 99, random: seeded('flips') })

describe('a test by flipping signs', () => {
  test('counts all ways of few rows', () => {
    expect(signFlips([1, 2, 3], with99())).toBe(1 / 8)
    expect(signFlips([-1, -2, -3], with99())).toBe(1)
    // 8 ways: sums 6, 4, 2, 0, 0, −2, −4, −6; 0 is reached by five.
    expect(signFlips([1, 2, -3], with99())).toBe(5 / 8)
    expect(signFlips(Array(16).fill(1), with99())).toBe(2 ** -16)
  })

  test('counts equal sums as reached, whatever the rounding', () => {
    expect(signFlips([0.1, 0.2, 0.3, -0.6], with99())).toBe(signFlips([1, 2, 3, -6], with99()))
    expect(signFlips([0, 0, 0], with99())).toBe(1)
  })

  test('of many rows is never below one in all flips and one', () => {
    expect(signFlips(Array(17).fill(1), with99())).toBe(0.01)
    expect(signFlips(Array(40).fill(-1), with99())).toBe(1)
  })

  test('of many rows without a difference is near a half, and repeats', () => {
    const rows = Array.from({ length: 100 }, (_, row) => (row % 2 === 0 ? 1 : -1))
    const ask = () => signFlips(rows, { flips: 4_000, random: seeded('half') })
    expect(ask()).toBe(ask())
    expect(Math.abs(ask() - 0.54)).toBeLessThan(0.03)
  })

  test('of nothing shows nothing', () => {
    expect(signFlips([], with99())).toBe(1)
    expect(() => signFlips([Number.NaN], with99())).toThrow('finite')
    expect(() => signFlips([1], { flips: 0, random: seeded('a') })).toThrow('flip')
  })
})
