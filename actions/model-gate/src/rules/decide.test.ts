import { describe, expect, test } from '@jest/globals'
import type { Estimate } from '@ml-actions/metrics/estimate'
import { type Bar, decide, decideAll, pValueOfBroken } from './decide.ts'

const around = (value: number, reach: number): Estimate => ({
  is: 'estimate',
  value,
  n: 100,
  error: reach,
  method: 'twin',
  // The reach grows as the tail shrinks: reach at 0.05.
  within: (tail) => [
    value - (reach * Math.log(tail)) / Math.log(0.05),
    value + (reach * Math.log(tail)) / Math.log(0.05),
  ],
})
const bar = (reading: Bar['reading'], limit: number, rest: Partial<Bar> = {}): Bar => ({
  reading,
  side: 'at-least',
  limit,
  strict: false,
  scale: 1,
  ...rest,
})
const point = (value: number) => ({ is: 'point', value }) as const

describe('an interval against a limit', () => {
  test.each([
    [0.9, 0.05, 'at-least', 0.8, 'met'],
    [0.9, 0.05, 'at-least', 0.88, 'open'],
    [0.9, 0.05, 'at-least', 0.96, 'broken'],
    [0.9, 0.05, 'at-most', 0.8, 'broken'],
    [0.9, 0.05, 'at-most', 0.88, 'open'],
    [0.9, 0.05, 'at-most', 0.96, 'met'],
    [-0.05, 0.01, 'at-least', -0.01, 'broken'],
    [0.3, 0.1, 'at-most', 0.3, 'open'],
  ] as const)('%d ± %d %s %d is %s', (value, reach, side, limit, decision) => {
    expect(decide(bar(around(value, reach), limit, { side }), 0.05)).toBe(decision)
  })

  test('depends on the chance that is taken', () => {
    const close = bar(around(0.9, 0.05), 0.88)
    expect([decide(close, 0.05), decide(close, 0.4)]).toEqual(['open', 'met'])
  })
})

describe('a point against a limit', () => {
  test.each([
    [0.88, 0.88, false, 'met'],
    [0.88, 0.88, true, 'broken'],
    [0.880000001, 0.88, true, 'met'],
    [0.879999999, 0.88, false, 'broken'],
    [0.1 + 0.2, 0.3, true, 'broken'],
    [0.3, 0.1 + 0.2, false, 'met'],
    [0.89 - 0.9, -0.01, false, 'met'],
    [0, 0, true, 'broken'],
  ])('%d at least %d, strict %s, is %s', (value, limit, strict, decision) => {
    expect(decide(bar(point(value), limit, { strict }), 0.05)).toBe(decision)
    expect(decide(bar(point(-value), -limit, { strict, side: 'at-most' }), 0.05)).toBe(decision)
  })

  test('forgives rounding in proportion to the numbers that it comes from', () => {
    const change = 1e6 + 0.3 - (1e6 + 0.2)
    expect(change).not.toBe(0.1)
    expect(decide(bar(point(change), 0.1, { scale: 1e6 }), 0.05)).toBe('met')
    expect(decide(bar(point(0.1 - 1e-9), 0.1, { scale: 1 }), 0.05)).toBe('broken')
  })
})

describe('several limits', () => {
  const [met, open, broken] = [0.8, 0.9, 1].map((limit) => bar(around(0.9, 0.05), limit)) as [Bar, Bar, Bar]

  test.each([
    [[met, met], 'met'],
    [[met, open], 'open'],
    [[open, broken], 'broken'],
    [[met, broken], 'broken'],
  ] as const)('are met only together', (bars, decision) => {
    expect(decideAll(bars, 0.05)).toBe(decision)
  })
})

describe('the p-value of a broken limit', () => {
  test('is the tail at which the bound reaches the limit', () => {
    // The upper bound is 0.9 + 0.05·ln(tail)/ln(0.05), which is 0.95 at a tail of 0.05.
    expect(pValueOfBroken([bar(around(0.9, 0.05), 0.95)])).toBeCloseTo(0.05, 6)
    expect(pValueOfBroken([bar(around(0.9, 0.05), 1)])).toBeCloseTo(0.0025, 8)
  })

  test('is 1 when nothing breaks it, and tiny when everything does', () => {
    expect(pValueOfBroken([bar(around(0.9, 0.05), 0.8)])).toBe(1)
    expect(pValueOfBroken([bar(point(0.7), 0.8)])).toBe(1e-9)
    expect(pValueOfBroken([bar(point(0.8), 0.8)])).toBe(1)
  })
})
