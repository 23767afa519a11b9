import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { holding, inBoth, setName } from './label-sets.ts'

const sets = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 })
  .map((labels) => Int32Array.from(labels).sort())

describe('a set of labels', () => {
  test.each([
    [[], '{}'],
    [['cat'], '{cat}'],
    [['cat', 'big dog'], '{cat, big dog}'],
    [['a, b', 'c'], '{"a, b", c}'],
    [['{a'], '{"{a"}'],
    [['say "a"'], '{"say \\"a\\""}'],
    [[''], '{""}'],
  ])('of %j is written %s', (names, written) => {
    expect(setName(names)).toBe(written)
  })

  test('is written like no other', () => {
    const names = fc.array(
      fc.string({ unit: fc.constantFrom('a', ',', ' ', '{', '}', '"', '\\'), maxLength: 4 }),
    )
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(setName(one) === setName(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })

  test('shares with another what is in both', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        expect(inBoth(one, other)).toEqual([...one].filter((label) => other.includes(label)))
      }),
    )
  })

  test('holds its labels and no others; a code of no set holds none', () => {
    const holds = holding({ names: ['a', 'b'], members: [Int32Array.of(), Int32Array.of(1)] }, 1)
    expect([0, 1, 2, Number.NaN].map(holds)).toEqual([false, true, false, false])
  })
})
