import { describe, expect, test } from '@jest/globals'
import { seeded } from '../random.ts'
import { spiegelhalter } from './spiegelhalter.ts'

describe("Spiegelhalter's test", () => {
  test('has nothing to go by when every probability is 0, ½ or 1', () => {
    expect(spiegelhalter([], [])).toBeUndefined()
    expect(spiegelhalter([1, 0, 1], [0.5, 0, 1])).toBeUndefined()
  })

  test('calls calibrated probabilities wrong in about one of twenty cases', () => {
    const random = seeded('calibrated')
    let wrong = 0
    for (let trial = 0; trial < 1000; trial++) {
      const probabilities = Array.from({ length: 100 }, () => random.next())
      const labels = probabilities.map((p) => (random.next() < p ? 1 : 0))
      if ((spiegelhalter(labels, probabilities)?.p ?? 1) <= 0.05) wrong += 1
    }
    expect(wrong / 1000).toBeGreaterThan(0.03)
    expect(wrong / 1000).toBeLessThan(0.07)
  })

  test.each([
    [[1], [0.1, 0.2], 'as many probabilities as labels'],
    [[2], [0.1], 'labels that are 0 or 1'],
    [[1], [1.1], 'probabilities in [0, 1]'],
    [[1], [-0.1], 'probabilities in [0, 1]'],
    [[1], [Number.NaN], 'probabilities in [0, 1]'],
  ])('refuses labels %j with %j', (labels, probabilities, wanted) => {
    expect(() => spiegelhalter(labels, probabilities)).toThrow(`wanted ${wanted}`)
  })
})
