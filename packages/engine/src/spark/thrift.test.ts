import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { messageBytes, messageIn, type Value, type Written } from './thrift.ts'

const leaf = fc.oneof(
  fc.boolean().map((value): Written => ({ is: 'bool', value })),
  fc.integer().map((value): Written => ({ is: 'i32', value })),
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map((value): Written => ({ is: 'i64', value })),
  fc.string({ unit: 'grapheme' }).map((value): Written => ({ is: 'text', value })),
  fc.uint8Array().map((value): Written => ({ is: 'binary', value })),
)
const { struct } = fc.letrec<{ any: Written; struct: Written; list: Written }>((tie) => ({
  any: fc.oneof({ depthSize: 'small' }, leaf, tie('struct'), tie('list')),
  struct: fc
    .dictionary(fc.integer({ min: 1, max: 32_767 }).map(String), tie('any'), { maxKeys: 5 })
    .map((fields): Written => ({ is: 'struct', fields })),
  list: fc
    .array(fc.bigInt(-9n, 9n))
    .map(
      (values): Written => ({ is: 'list', type: 'i64', of: values.map((value) => ({ is: 'i64', value })) }),
    ),
}))

/** What is read of what was written. */
function read(written: Written): Value {
  switch (written.is) {
    case 'text':
      return new TextEncoder().encode(written.value)
    case 'struct':
      return new Map(Object.entries(written.fields).map(([id, field]) => [Number(id), read(field)]))
    case 'list':
      return written.of.map(read)
    default:
      return written.value
  }
}

const plain = (value: unknown): unknown =>
  value instanceof Uint8Array
    ? [...value]
    : value instanceof Map
      ? new Map([...value].map(([id, field]) => [id, plain(field)]))
      : Array.isArray(value)
        ? value.map(plain)
        : value

describe('a message', () => {
  test('is read as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(struct, (request) => {
        const message = messageIn(messageBytes('call', 'Do', { 1: request }))
        expect([message.is, message.method]).toEqual(['call', 'Do'])
        expect(plain(message.fields.get(1))).toEqual(plain(read(request)))
      }),
    )
  })

  test('that is cut off anywhere, or is anything else, is a RangeError and nothing worse', () => {
    fc.assert(
      fc.property(struct, fc.nat(), (request, length) => {
        const bytes = messageBytes('reply', 'Do', { 0: request })
        expect(() => messageIn(bytes.subarray(0, length % bytes.length))).toThrow(RangeError)
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
        const bytes = Buffer.concat([messageBytes('reply', 'Do', {}).subarray(0, -1), noise])
        try {
          messageIn(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })

  const fieldOf = (...bytes: readonly number[]) =>
    messageIn(Buffer.concat([messageBytes('reply', 'Do', {}).subarray(0, -1), Uint8Array.from(bytes)])).fields

  test('may hold what is never written here', () => {
    expect(fieldOf(3, 0, 1, 0xff, 0).get(1)).toBe(-1)
    expect(fieldOf(4, 0, 1, 0x3f, 0xf8, 0, 0, 0, 0, 0, 0, 0).get(1)).toBe(1.5)
    expect(fieldOf(6, 0, 1, 0xff, 0xfe, 0).get(1)).toBe(-2)
    expect(fieldOf(14, 0, 1, 2, 0, 0, 0, 2, 1, 0, 0).get(1)).toEqual([true, false])
    expect(fieldOf(13, 0, 1, 3, 2, 0, 0, 0, 1, 7, 1, 0).get(1)).toEqual({ entries: 1 })
  })

  test('is bounded: in depth, and in the length that a list or a text claims', () => {
    const deep = Array.from({ length: 40 }, () => [12, 0, 1]).flat()
    expect(() => fieldOf(...deep)).toThrow(/nested more than 32 deep/)
    expect(() => fieldOf(15, 0, 1, 2, 0x7f, 0xff, 0xff, 0xff, 1)).toThrow(/cut off/)
    expect(() => fieldOf(11, 0, 1, 0xff, 0xff, 0xff, 0xff)).toThrow(/cut off/)
    expect(() => fieldOf(99, 0, 1)).toThrow(/a type of Thrift that is none: 99/)
  })
})
