import { describe, expect, test } from '@jest/globals'
import type { Estimate } from '@ml-actions/metrics/estimate'
import { marginWithin, rowsFor, rowsToShow } from './sizing.ts'

const reading = (rest: Partial<Estimate>): Estimate => ({
  is: 'estimate',
  value: 0,
  n: 200,
  error: 0,
  method: 'Tango',
  within: () => [0, 0],
  ...rest,
})
/** The error of a share over the same rows, of which so many disagree. */
const disagreeing = (share: number, n = 200) => reading({ n, error: Math.sqrt(share / n) })

describe('rows that would show that nothing is lost', () => {
  test.each([
    [0.1, 0.01, 6183],
    [0.1, 0.02, 1546],
    [0.1, 0.03, 687],
    [0.05, 0.01, 3092],
    [0.02, 0.01, 1237],
    [0.09, 0.01, 5565],
    [0.09, 0.03, 619],
  ])('at a disagreement of %d and a margin of %d are %d', (share, margin, rows) => {
    expect(rowsFor(disagreeing(share), margin, 0.05)).toBe(rows)
  })

  test('between models that agree on every row are Tango’s', () => {
    // z² / (n + z²) ≤ 0.01 from n = 99·z² = 267.85 on.
    expect(rowsFor(reading({}), 0.01, 0.05)).toBe(268)
  })

  test('are more than there are, and unknown where those are', () => {
    expect(rowsFor(disagreeing(0.01, 5000), 0.5, 0.05)).toBe(5001)
    const { n, ...unknown } = reading({})
    expect([n, rowsFor(unknown, 0.01, 0.05), rowsToShow(unknown, 0.5, 0.05)]).toEqual([
      200,
      undefined,
      undefined,
    ])
  })
})

describe('rows that would show a value', () => {
  test('that is a share, on Wilson’s bound', () => {
    expect(rowsToShow(reading({ value: 0.91, method: 'Wilson' }), 0.9, 0.05)).toBe(2435)
    expect(rowsToShow(reading({ value: 0.91, method: 'Wilson', n: 3000 }), 0.9, 0.05)).toBe(3001)
  })

  test('that is none, by its error', () => {
    const mean = reading({ value: 0.5, method: 'Student t', error: 0.05, n: 100 })
    // (1.6449 + 0.8416)² · 0.25 / 0.1²
    expect(rowsToShow(mean, 0.6, 0.05)).toBe(155)
    expect(rowsToShow({ ...mean, method: 'Wilson', value: 1 }, 1.1, 0.05)).toBe(155)
  })

  test('that is the limit itself do not exist', () => {
    expect(rowsToShow(reading({ value: 0.9, method: 'Wilson' }), 0.9, 0.05)).toBeUndefined()
  })
})

test('the margin that the rows would decide', () => {
  expect(marginWithin(disagreeing(0.09), 0.05)).toBeCloseTo(2.486475 * Math.sqrt(0.09 / 200), 6)
})
