import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newcombe } from './newcombe.ts'

const group = fc
  .integer({ min: 1, max: 500 })
  .chain((trials) =>
    fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
  )

describe("Newcombe's interval", () => {
  test('holds the difference seen, within [−1, 1], and widens with the level', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const seen = first.successes / first.trials - second.successes / second.trials
        const [low, high] = newcombe(first, second, 1.645)
        const [lower, higher] = newcombe(first, second, 2.576)
        expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(lower).toBeLessThan(low + 1e-12)
        expect(low).toBeLessThanOrEqual(seen + 1e-12)
        expect(high).toBeGreaterThanOrEqual(seen - 1e-12)
        expect(higher).toBeGreaterThan(high - 1e-12)
        expect(higher).toBeLessThanOrEqual(1 + 1e-12)
      }),
    )
  })

  test('changes sign when the groups are swapped', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const [low, high] = newcombe(first, second, 1.96)
        const [swappedLow, swappedHigh] = newcombe(second, first, 1.96)
        expect(swappedLow).toBeCloseTo(-high, 12)
        expect(swappedHigh).toBeCloseTo(-low, 12)
      }),
    )
  })

  test('knows nothing of a difference when a group is empty', () => {
    const [empty, full] = [
      { successes: 0, trials: 0 },
      { successes: 90, trials: 100 },
    ]
    expect(newcombe(empty, full, 1.96)).toEqual([-1, 1])
    expect(newcombe(full, empty, 1.96)).toEqual([-1, 1])
  })

  test('refuses more successes than trials', () => {
    expect(() => newcombe({ successes: 2, trials: 1 }, { successes: 0, trials: 0 }, 1.96)).toThrow(
      'wanted successes from 0 to trials',
    )
  })
})
