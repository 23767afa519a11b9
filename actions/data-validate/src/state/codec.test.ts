import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decode, encode } from './codec.ts'

const leaf = fc.oneof(
  fc.constantFrom(undefined, null, true, false),
  fc.double(),
  fc.bigInt(),
  fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
  fc.uint8Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float64Array(),
  fc.bigInt64Array(),
  fc.bigUint64Array(),
)
const { plain } = fc.letrec((tie) => ({
  plain: fc.oneof({ depthSize: 'small' }, leaf, tie('list'), tie('map'), tie('set'), tie('object')),
  list: fc.array(tie('plain'), { maxLength: 4 }),
  map: fc
    .array(fc.tuple(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()), tie('plain')), { maxLength: 4 })
    .map((all) => new Map(all)),
  set: fc.array(fc.integer()).map((all) => new Set(all)),
  object: fc.dictionary(fc.string({ unit: 'grapheme' }), tie('plain'), { maxKeys: 4, noNullPrototype: true }),
}))

describe('plain data', () => {
  test.each([0, 1, 127, 128, 129, 16_383, 16_384, 100_000])(
    'of %i bytes comes back as it was written',
    (length) => {
      const value = [new Uint8Array(length).fill(7), 'é'.repeat(length), new Array(length).fill(null)]
      expect(decode(encode(value))).toEqual(value)
    },
  )

  test('comes back as it was written', () => {
    fc.assert(fc.property(plain, (value) => expect(decode(encode(value))).toEqual(value)))
  })

  test.each([[-0], [Number.NaN], [Number.NEGATIVE_INFINITY], [-(2n ** 200n)], [{ ['__proto__']: 1 }]])(
    'such as %p keeps what a looser writer would lose',
    (value) => {
      expect(decode(encode(value))).toStrictEqual(value)
    },
  )
})

describe('bytes that nobody wrote', () => {
  test('are refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          decode(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['nothing', []],
    ['a list that goes on for ever', [7, 255, 255, 255, 255, 255, 255, 255, 255, 127]],
    ['lists in lists', new Array<number>(200).fill(7).flatMap((tag) => [tag, 1])],
    ['a typed array of half a number', [12, 3, 0, 0, 0]],
    ['a key without a value', [8, 1, 1]],
    ['more than one value', [1, 1]],
    ['a number without digits', [5, 0]],
  ])('such as %s are refused', (_, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(RangeError)
  })
})
