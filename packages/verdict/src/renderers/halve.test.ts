import { expect, test } from '@jest/globals'
import { halve } from './halve.ts'

test.each([
  [100, 1_000, 100],
  [100, 100, 100],
  [100, 99, 50],
  [100, 49, 25],
  [100, 12, 12],
  [100, 2, 1],
  [100, 0, 1],
  [1, 0, 1],
  [0, 0, 0],
])('%i things in %i bytes are %i', (most, limit, count) => {
  expect(halve(most, limit, (kept) => 'x'.repeat(kept))).toBe('x'.repeat(count))
})

test('bytes are counted, not characters', () => {
  expect(halve(10, 10, (kept) => 'é'.repeat(kept))).toBe('é'.repeat(5))
})
