import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hypergeometricSurvival } from './hypergeometric.ts'

/** Adds up the terms as fractions of whole numbers, which is exact. */
function counted(count: number, rows: number, marked: number, drawn: number): number {
  let above = 0n
  for (let at = Math.max(count, 0); at <= Math.min(marked, drawn); at++)
    above += ways(marked, at) * ways(rows - marked, drawn - at)
  const scale = 10n ** 25n
  return Number((above * scale) / ways(rows, drawn)) / 1e25
}

function ways(of: number, some: number): bigint {
  if (some < 0 || some > of) return 0n
  let found = 1n
  for (let at = 1; at <= some; at++) found = (found * BigInt(of - some + at)) / BigInt(at)
  return found
}

test('the chance is that of counting all draws', () => {
  const urn = fc.integer({ min: 2, max: 60 }).chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      marked: fc.integer({ min: 0, max: rows }),
      drawn: fc.integer({ min: 1, max: rows - 1 }),
    }),
  )
  fc.assert(
    fc.property(urn, fc.integer({ min: -1, max: 61 }), ({ rows, marked, drawn }, count) => {
      const exact = counted(count, rows, marked, drawn)
      expect(Math.abs(hypergeometricSurvival(count, { rows, marked, drawn }) - exact)).toBeLessThan(1e-12)
    }),
  )
})

describe('the ends', () => {
  test.each([
    ['none is always had', 0, 10, 3, 4, 1],
    ['so many there are not', 4, 10, 3, 4, 0],
    ['so many must be among so many', 1, 10, 7, 4, 1],
    ['nothing is marked', 1, 10, 0, 4, 0],
    ['all is marked', 4, 10, 10, 4, 1],
  ])('%s', (_, count, rows, marked, drawn, chance) => {
    expect(hypergeometricSurvival(count, { rows, marked, drawn })).toBe(chance)
  })
})

test.each([
  [{ rows: 10, marked: 3, drawn: 0 }, 'a draw of some rows'],
  [{ rows: 10, marked: 3, drawn: 10 }, 'a draw of some rows'],
  [{ rows: 10, marked: 11, drawn: 5 }, 'marked rows from 0 to all'],
  [{ rows: 10, marked: -1, drawn: 5 }, 'marked rows from 0 to all'],
])('%j is refused', (urn, wanted) => {
  expect(() => hypergeometricSurvival(1, urn)).toThrow(wanted)
})
