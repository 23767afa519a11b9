import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Broken } from '../columnar/broken.ts'
import { struct, type Written } from './made.suite.ts'
import { readStruct } from './thrift.ts'

describe('the compact protocol', () => {
  test('what is written is read as the same', () => {
    const fields = {
      1: 5,
      2: -7n,
      3: true,
      4: false,
      5: 'text',
      6: [1, 2, 3],
      7: { 1: { 2: [true, false] } },
      300: -(2n ** 63n),
    }
    const { value, end } = readStruct(Uint8Array.from(struct(fields)), 0)
    expect(end).toBe(struct(fields).length)
    expect([...value.keys()]).toEqual([1, 2, 3, 4, 5, 6, 7, 300])
    expect([1, 2, 3, 4, 300].map((field) => value.get(field))).toEqual([5, -7n, true, false, -(2n ** 63n)])
    expect(value.get(5)).toEqual(new TextEncoder().encode('text'))
    expect(value.get(6)).toEqual([1, 2, 3])
    expect(value.get(7)).toEqual(new Map([[1, new Map([[2, [true, false]]])]]))
  })

  test.each<[string, number[], unknown]>([
    ['a field number by its difference', [0x15, 2, 0x15, 4, 0], [1, 2]],
    ['a byte with its sign', [0x13, 0xff, 0], [-1]],
    ['a double', [0x17, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f, 0], [1.5]],
    ['a set as a list', [0x1a, 0x15, 6, 0], [[3]]],
    ['a 16-bit number', [0x14, 3, 0], [-2]],
  ])('reads %s', (_, bytes, values) => {
    expect([...readStruct(Uint8Array.from(bytes), 0).value.values()]).toEqual(values)
  })

  test.each<[string, number[], string]>([
    ['ends within a struct', [0x15], 'end too early'],
    [
      'has a list longer than what is left',
      [0x19, 0xf5, 0xff, 0xff, 0xff, 0xff, 0x07, 0],
      'longer than what is left',
    ],
    ['has a text longer than what is left', [0x18, 0x7f, 0], 'end too early'],
    ['has a number of eleven bytes', [0x16, ...Array(11).fill(0xff), 0], 'longer than 10 bytes'],
    ['has a kind that is not used', [0x1b, 0], 'there is no kind 11'],
    ['has structs too deep', [...Array(40).fill(0x1c)], 'structs lie too deep'],
    ['has lists too deep', [0x19, ...Array(40).fill(0x19)], 'lists lie too deep'],
  ])('is broken when it %s', (_, bytes, message) => {
    expect(() => readStruct(Uint8Array.from(bytes), 0)).toThrow(message)
  })

  test('any bytes are a struct, or broken', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          readStruct(bytes, 0)
        } catch (fault) {
          expect(fault).toBeInstanceOf(Broken)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  test('numbers of any size keep their value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.integer(), (long, int) => {
        const fields: Record<number, Written> = { 1: long, 2: int }
        expect([...readStruct(Uint8Array.from(struct(fields)), 0).value.values()]).toEqual([long, int])
      }),
    )
  })
})
