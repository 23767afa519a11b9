import { expect, test } from '@jest/globals'
import { seeded } from '../random.ts'
import { weightedBonferroni } from './weighted-bonferroni.ts'

test.each([
  [
    'the least by its weight counts',
    [
      [0.2, 0.9],
      [0.001, 0.1],
    ],
    0.01,
  ],
  [
    'a p of 1 costs nothing but its weight',
    [
      [0.02, 0.5],
      [1, 0.5],
    ],
    0.04,
  ],
  ['none is above 1', [[0.9, 0.1]], 1],
  ['no test finds nothing', [], 1],
] as const)('%s', (_, tests, p) => {
  expect(weightedBonferroni(tests.map(([one, weight]) => ({ p: one, weight })))).toBeCloseTo(p, 15)
})

test('one of twenty is a false alarm at most, also where all tests are one', () => {
  const random = seeded('weighted')
  let wrong = 0
  for (let trial = 0; trial < 4000; trial++) {
    const one = random.next()
    const tests = [
      { p: one, weight: 0.9 },
      { p: trial % 2 === 0 ? one : 1 - one, weight: 0.1 },
    ]
    if (weightedBonferroni(tests) <= 0.05) wrong += 1
  }
  expect(wrong / 4000).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 4000))
  expect(wrong / 4000).toBeGreaterThan(0.03)
})

test.each([
  [[{ p: 0.5, weight: 0 }], 'weights above 0'],
  [
    [
      { p: 0.5, weight: 0.6 },
      { p: 0.5, weight: 0.6 },
    ],
    'together at most 1',
  ],
  [[{ p: 1.5, weight: 1 }], 'p-values in [0, 1]'],
])('%j is refused', (tests, wanted) => {
  expect(() => weightedBonferroni(tests)).toThrow(wanted)
})
