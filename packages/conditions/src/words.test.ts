import { describe, expect, test } from '@jest/globals'
import { counted, grouped, listed, percent } from './words.ts'

describe('numbers in words', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1204332, '1,204,332'],
  ])('%i is grouped as %s', (count, text) => {
    expect(grouped(count)).toBe(text)
  })

  test.each([
    [0, 5, '0 %'],
    [5, 5, '100 %'],
    [1, 3, '33.3 %'],
    [99_999, 100_000, '> 99.9 %'],
    [1, 1_000_000_000, '< 0.001 %'],
    [0, 0, '0 %'],
  ])('%i of %i is %s, and 0 or 100 only when it is exactly that', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text)
  })

  test('one row is not a plural', () => {
    expect([counted(1, 'row'), counted(2, 'row')]).toEqual(['1 row', '2 rows'])
  })

  test('a long list names ten and counts the rest', () => {
    expect(listed(Array.from({ length: 12 }, (_, index) => String(index)))).toBe(
      '0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more',
    )
  })
})
