import { describe, expect, test } from '@jest/globals'
import { compareAll } from '../oracles/compare.ts'

describe('the numbers of other implementations', () => {
  const all = compareAll()

  test('are met, each to its tolerance', () => {
    const missed = all.filter((one) => !(one.strain <= 1))
    expect(missed.map((one) => `${one.where}: ${one.expected}, not ${one.actual}`)).toEqual([])
  })

  test('are many, and differ from ours by less than a millionth of a millionth', () => {
    expect(all.length).toBeGreaterThan(1300)
    expect(Math.max(...all.filter((one) => !one.rounded).map((one) => one.difference))).toBeLessThan(1e-12)
  })
})
