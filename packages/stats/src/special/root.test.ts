import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { root } from './root.ts'

/** Counts how often a function is asked. */
function counted(f: (x: number) => number): { f: (x: number) => number; asked: () => number } {
  let asked = 0
  return {
    f: (x) => {
      asked += 1
      return f(x)
    },
    asked: () => asked,
  }
}

test.each([
  ['a cubic', (x: number) => x ** 3 - 2, 0, 2, Math.cbrt(2), 14],
  ['a falling exponential', (x: number) => Math.exp(-x) - 0.5, -10, 10, Math.LN2, 18],
  ['a step', (x: number) => (x < 0.3 ? -1 : 1), 0, 1, 0.3, 60],
  ['a pole to infinity', (x: number) => 1 / x - 4, 0, 1, 0.25, 20],
  ['a flat root', (x: number) => (x - 0.25) ** 9, 0, 1, 0.25, 12],
  ['a line that meets it at once', (x: number) => x - 0.5, 0, 1, 0.5, 4],
  ['a root at the lower end', (x: number) => x, 0, 1, 0, 2000],
  ['a line under the axis first', (x: number) => 3 * x + 1, -1, 7, -1 / 3, 8],
  ['a bent curve', (x: number) => Math.atan(x - 1) + 0.1, -20, 30, 1 - Math.tan(0.1), 16],
] as const)('finds the crossing of %s within its bracket, soon', (_, curve, low, high, expected, most) => {
  const { f, asked } = counted(curve)
  expect(Math.abs(root(f, low, high) - expected)).toBeLessThanOrEqual(1e-15)
  expect(asked()).toBeLessThanOrEqual(most)
})

test('is exact to the last digits for any cubic with one crossing', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (at) => {
      const found = root((x) => (x - at) * (1 + x * x), -1, 3)
      expect(Math.abs(found - at)).toBeLessThan(1e-15)
    }),
  )
})
