import { describe, expect, test } from '@jest/globals'
import { compare, oracles } from '../oracles/compare.ts'

describe('the numbers of other implementations', () => {
  test.each(oracles)('of %s are met, each to its tolerance', (name) => {
    const compared = compare(name)
    const missed = compared.filter((one) => !(one.strain <= 1))
    expect(missed.map((one) => `${one.where}: ${one.expected}, not ${one.actual}`)).toEqual([])
    expect(Math.max(0, ...compared.map((one) => (one.rounded ? 0 : one.difference)))).toBeLessThan(1e-12)
  })

  test('are more than 1,300', () => {
    expect(oracles.flatMap(compare).length).toBeGreaterThan(1300)
  })
})
