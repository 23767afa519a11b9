import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { at, canonical, type Json, partsOf, pointerTo, same } from './json.ts'

const json = fc.jsonValue() as fc.Arbitrary<Json>

describe('equality', () => {
  test('is that of canonical texts', () => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        expect(same(one, other)).toBe(canonical(one) === canonical(other))
        expect(same(one, JSON.parse(JSON.stringify(one)) as Json)).toBe(true)
      }),
    )
  })

  test.each<readonly [Json | undefined, Json | undefined, boolean]>([
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [[1, 2], [2, 1], false],
    [[1], { 0: 1 }, false],
    [{}, [], false],
    [undefined, undefined, true],
    [undefined, null, false],
  ])('%j and %j: %s', (one, other, wanted) => {
    expect(same(one, other)).toBe(wanted)
  })
})

describe('a pointer', () => {
  test('is written and read back, whatever its parts are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(partsOf(pointerTo(...parts))).toEqual(parts)
      }),
    )
  })

  test.each<readonly [string, unknown]>([
    ['/a/0/b~1c', 1],
    ['/a/1', undefined],
    ['/a/00', undefined],
    ['/a/-', undefined],
    ['/toString', undefined],
    ['/a/0/b~1c/d', undefined],
  ])('%s', (pointer, wanted) => {
    expect(at({ a: [{ 'b/c': 1 }] }, pointer)).toBe(wanted)
  })
})
