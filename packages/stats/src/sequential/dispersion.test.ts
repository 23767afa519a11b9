import { describe, expect, test } from '@jest/globals'
import { binomialSample } from '../distributions/binomial-sample.ts'
import { seeded } from '../random.ts'
import { dispersion } from './dispersion.ts'

describe('dispersion', () => {
  test.each([
    [[]],
    [[[]]],
    [[[{ requests: 100, bad: 7 }]]],
    [
      [
        [
          { requests: 0, bad: 0 },
          { requests: 0, bad: 0 },
        ],
      ],
    ],
    [
      [
        [
          { requests: 50, bad: 0 },
          { requests: 50, bad: 0 },
        ],
      ],
    ],
  ])('of %j is unknown', (intervals) => {
    expect(dispersion(intervals)).toBeUndefined()
  })

  test('is at least 1, also when pods are more alike than chance', () => {
    const alike = { requests: 100, bad: 5 }
    expect(dispersion([[alike, alike, alike]])).toBe(1)
  })

  test('skips intervals without requests', () => {
    const burst = [
      { requests: 10, bad: 4 },
      { requests: 10, bad: 0 },
    ]
    const idle = [
      { requests: 0, bad: 0 },
      { requests: 0, bad: 0 },
    ]
    expect(dispersion([idle, burst, idle])).toBe(4)
  })

  test('is near 1 when bad requests come alone and near the size of their bursts when they do not', () => {
    const random = seeded('bursts')
    const pods = (size: number) =>
      Array.from({ length: 400 }, () =>
        Array.from({ length: 4 }, () => ({
          requests: 3000,
          bad: size * binomialSample(3000 / size, 0.01, random),
        })),
      )
    expect(dispersion(pods(1))).toBeCloseTo(1, 0)
    const five = dispersion(pods(5)) ?? 0
    expect(Math.abs(five - 5)).toBeLessThan(0.7)
  })

  test.each([
    [-1, 5],
    [6, 5],
    [1, Number.NaN],
  ])('refuses %s bad of %s requests', (bad, requests) => {
    expect(() => dispersion([[{ requests, bad }]])).toThrow('wanted bad from 0 to requests')
  })
})
