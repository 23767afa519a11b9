import { describe, expect, test } from '@jest/globals'
import { better, rates } from '../simulations/decisions.ts'

const keep = '{metric: accuracy, not-worse-by: 0.01}'

// With 400 trials, a rate of 5 % is seen above 8.5 % once in a thousand seeds; the seeds are fixed.
describe('of 400 candidates that were drawn', () => {
  test('two points worse, at most 5 % pass a margin of one point', () => {
    for (const rows of [300, 1000])
      expect(rates(keep, better(-0.02), { rows }).pass).toBeLessThanOrEqual(0.05)
  })

  test('exactly at the margin, about 5 % pass', () => {
    const { pass } = rates(keep, better(-0.01), { rows: 1000 })
    expect(pass).toBeGreaterThan(0.01)
    expect(pass).toBeLessThanOrEqual(0.085)
  })

  test('equally good, hardly any fails, and a quarter is proven on 1,000 rows', () => {
    const { pass, fail, inconclusive } = rates(keep, better(0), { rows: 1000 })
    expect(fail).toBeLessThanOrEqual(0.02)
    expect(pass).toBeGreaterThan(0.18)
    expect(pass).toBeLessThan(0.34)
    expect(inconclusive).toBeGreaterThan(0.6)
  })

  test('equally good, at most 5 % pass as better', () => {
    expect(rates('{metric: accuracy, better-by: 0}', better(0), { rows: 500 }).pass).toBeLessThanOrEqual(
      0.085,
    )
  })

  test('five points worse, nearly all fail on 1,000 rows', () => {
    expect(rates(keep, better(-0.05), { rows: 1000, trials: 200 }).fail).toBeGreaterThan(0.95)
  })

  test('equally good, at most 5 % fail by one of 20 slices of 50 rows', () => {
    const slices = '{metric: accuracy, by: part, not-worse-by: 0.05}'
    const { fail, inconclusive } = rates(slices, better(0), { rows: 1000, trials: 60, slices: 20 })
    expect(fail).toBeLessThanOrEqual(0.05)
    expect(inconclusive).toBe(0)
  })

  test('without any gap, at most 5 % fail a gap of one point between six groups', () => {
    const gap = '{metric: recall, by: part, gap: {max: 0.01}}'
    expect(rates(gap, better(0), { rows: 240, trials: 100, slices: 6 }).fail).toBeLessThanOrEqual(0.05)
  })

  test('just below the floor, at most 5 % pass it', () => {
    const { pass, fail } = rates('{metric: accuracy, min: 0.9}', better(0), { rows: 500 })
    expect([pass <= 0.085, fail <= 0.085]).toEqual([true, true])
  })
})
