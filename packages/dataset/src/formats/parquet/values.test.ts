import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ByteWriter } from 'hyparquet-writer'
import { deltaBinaryPack, deltaByteArray, deltaLengthByteArray } from 'hyparquet-writer/src/delta.js'
import { Broken } from '../columnar/broken.ts'
import type { Stored } from '../columnar/stored.ts'
import { unpack32, unpack64 } from './delta.ts'
import { ints, varint, zigzag } from './made.suite.ts'
import { type Element, type Physical, physicalTypes } from './metadata.ts'
import { decodeValues, encodings } from './values.ts'

function element(physical: Physical, length = 0): Element {
  return {
    name: 'x',
    physical,
    repetition: 'REQUIRED',
    length,
    children: 0,
    converted: undefined,
    scale: 0,
    logical: undefined,
  }
}

function written(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter()
  write(writer)
  return new Uint8Array(writer.getBuffer())
}

function list(stored: Stored): unknown[] {
  if (stored.is !== 'bytes') return Array.from<number | bigint>(stored.values as Iterable<number | bigint>)
  return Array.from(stored.starts, (start, i) =>
    Buffer.from(stored.bytes.subarray(start, stored.ends[i])).toString(),
  )
}

describe('differences', () => {
  const edges = fc.constantFrom(-(2n ** 63n), 2n ** 63n - 1n, 0n, 1n, -1n)

  test('of 64 bits are read as they were written, sums wrapping', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(edges, fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })), { maxLength: 300 }),
        (values) => {
          const bytes = written((writer) => deltaBinaryPack(writer, values, 'INT64'))
          expect(Array.from(unpack64(bytes, 0, values.length).values)).toEqual(values)
        },
      ),
    )
  })

  test('of 32 bits are read as they were written, and the bytes behind them are left', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 300 }), (values) => {
        const bytes = written((writer) => deltaBinaryPack(writer, values, 'INT32'))
        const { values: read, end } = unpack32(Uint8Array.from([7, ...bytes, 9, 9]), 1, values.length)
        expect(Array.from(read)).toEqual(values)
        expect(end).toBe(1 + bytes.length)
      }),
    )
  })

  const head = (block: bigint, minis: bigint, total: bigint) => [
    ...varint(block),
    ...varint(minis),
    ...varint(total),
    ...zigzag(0n),
  ]
  test.each<[string, number[], number]>([
    ['no head', [], 1],
    ['no miniblocks', head(128n, 0n, 2n), 2],
    ['miniblocks that do not divide the block', head(128n, 3n, 2n), 2],
    ['a block of no size', head(0n, 4n, 2n), 2],
    ['a block too large', head(2n ** 30n, 4n, 2n), 2],
    ['fewer values than the page', head(128n, 4n, 1n), 2],
    ['values that are cut off', [...head(128n, 4n, 9n), ...zigzag(1n), 8, 8, 8, 8, 1], 9],
    ['bits wider than 64', [...head(8n, 1n, 9n), ...zigzag(1n), 65, ...Array(65).fill(1)], 9],
    ['more values than any page', head(128n, 4n, 2n ** 25n), 2 ** 25],
    ['a number of eleven bytes', Array(12).fill(255), 1],
  ])('with %s are broken', (_, bytes, count) => {
    expect(() => unpack64(Uint8Array.from(bytes), 0, count)).toThrow(Broken)
  })

  test('that claim more than the page has are read as far as it goes', () => {
    const bytes = written((writer) => deltaBinaryPack(writer, [1n, 2n, 3n, 5n], 'INT64'))
    expect(Array.from(unpack64(bytes, 0, 2).values)).toEqual([1n, 2n])
  })
})

describe('values of a page', () => {
  const texts = ['apple', 'applesauce', '', 'é', 'apricot', 'apricot']
  const encoded = texts.map((text) => new TextEncoder().encode(text))

  test.each<[string, Uint8Array, Element, number, number, unknown[]]>([
    ['bits', Uint8Array.of(0b101, 0b1), element('BOOLEAN'), encodings.plain, 9, [1, 0, 1, 0, 0, 0, 0, 0, 1]],
    ['bits in runs', Uint8Array.of(2, 0, 0, 0, 6, 1), element('BOOLEAN'), encodings.runs, 3, [1, 1, 1]],
    ['32-bit numbers', ints(1, -2), element('INT32'), encodings.plain, 2, [1, -2]],
    ['64-bit numbers', ints(-1, -1, 1, 0), element('INT64'), encodings.plain, 2, [-1n, 1n]],
    ['floats', new Uint8Array(Float32Array.of(1.5).buffer), element('FLOAT'), encodings.plain, 1, [1.5]],
    ['doubles', new Uint8Array(Float64Array.of(0.1).buffer), element('DOUBLE'), encodings.plain, 1, [0.1]],
    [
      'texts',
      Buffer.concat([ints(2), Buffer.from('ab'), ints(0)]),
      element('BYTE_ARRAY'),
      encodings.plain,
      2,
      ['ab', ''],
    ],
    [
      'texts of one length',
      Buffer.from('abcd'),
      element('FIXED_LEN_BYTE_ARRAY', 2),
      encodings.plain,
      2,
      ['ab', 'cd'],
    ],
    [
      'values split byte by byte',
      Buffer.from('acbd'),
      element('FIXED_LEN_BYTE_ARRAY', 2),
      encodings.split,
      2,
      ['ab', 'cd'],
    ],
    [
      'numbers split byte by byte',
      Uint8Array.of(1, 3, 0, 0, 0, 0, 0, 0),
      element('INT32'),
      encodings.split,
      2,
      [1, 3],
    ],
    [
      'texts by their lengths',
      written((writer) => deltaLengthByteArray(writer, encoded)),
      element('BYTE_ARRAY'),
      encodings.deltaLengths,
      6,
      texts,
    ],
    [
      'texts by their prefixes',
      written((writer) => deltaByteArray(writer, encoded)),
      element('BYTE_ARRAY'),
      encodings.deltaBytes,
      6,
      texts,
    ],
    [
      'differences of 32 bits',
      written((writer) => deltaBinaryPack(writer, [5, 3], 'INT32')),
      element('INT32'),
      encodings.delta,
      2,
      [5, 3],
    ],
    [
      'differences of 64 bits',
      written((writer) => deltaBinaryPack(writer, [5n], 'INT64')),
      element('INT64'),
      encodings.delta,
      1,
      [5n],
    ],
  ])('%s', (_, bytes, kind, encoding, count, values) => {
    expect(list(decodeValues({ bytes, element: kind, encoding, count }))).toEqual(values)
  })

  const lengths = (...values: number[]) => written((writer) => deltaBinaryPack(writer, values, 'INT32'))
  test.each<[string, Uint8Array, Element, number, number]>([
    ['too few bits', Uint8Array.of(1), element('BOOLEAN'), encodings.plain, 9],
    ['too few bytes', Uint8Array.of(1), element('INT32'), encodings.plain, 1],
    ['too few texts', Uint8Array.of(1), element('BYTE_ARRAY'), encodings.plain, 1],
    ['a text longer than the page', ints(9), element('BYTE_ARRAY'), encodings.plain, 1],
    [
      'a length that is cut off',
      Buffer.concat([ints(3), Buffer.from('abcxx')]),
      element('BYTE_ARRAY'),
      encodings.plain,
      2,
    ],
    ['too few texts of one length', Uint8Array.of(1), element('FIXED_LEN_BYTE_ARRAY', 2), encodings.plain, 1],
    ['texts of no length', Uint8Array.of(1), element('FIXED_LEN_BYTE_ARRAY', 0), encodings.plain, 1],
    ['runs of numbers', ints(1, 1), element('INT32'), encodings.runs, 1],
    ['too many runs', Uint8Array.of(1, 0, 0, 0, 8), element('BOOLEAN'), encodings.runs, 2 ** 30],
    ['differences of doubles', ints(1, 1), element('DOUBLE'), encodings.delta, 1],
    ['split texts', ints(1, 1), element('BYTE_ARRAY'), encodings.split, 1],
    ['too few split values', ints(1), element('INT64'), encodings.split, 1],
    ['an unknown encoding', ints(1), element('INT32'), 4, 1],
    ['a negative length', lengths(-1), element('BYTE_ARRAY'), encodings.deltaLengths, 1],
    ['a length beyond the page', lengths(1), element('BYTE_ARRAY'), encodings.deltaLengths, 1],
    [
      'a first prefix',
      Buffer.concat([lengths(1), lengths(0)]),
      element('BYTE_ARRAY'),
      encodings.deltaBytes,
      1,
    ],
    [
      'a negative prefix',
      Buffer.concat([lengths(-1), lengths(0)]),
      element('BYTE_ARRAY'),
      encodings.deltaBytes,
      1,
    ],
  ])('%s are broken', (_, bytes, kind, encoding, count) => {
    expect(() => decodeValues({ bytes, element: kind, encoding, count })).toThrow(Broken)
  })

  test('prefixes that unfold to far more than the page are broken', () => {
    const size = 2 ** 20
    const bytes = Buffer.concat([
      lengths(0, ...Array(200).fill(size)),
      lengths(size, ...Array(200).fill(0)),
      Buffer.alloc(size),
    ])
    expect(() =>
      decodeValues({ bytes, element: element('BYTE_ARRAY'), encoding: encodings.deltaBytes, count: 201 }),
    ).toThrow('128 MiB')
  })

  test('any bytes are values, or broken', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        fc.constantFrom(...physicalTypes),
        fc.nat(9),
        fc.nat(40),
        (bytes, physical, encoding, count) => {
          try {
            list(decodeValues({ bytes, element: element(physical, 3), encoding, count }))
          } catch (fault) {
            expect(fault).toBeInstanceOf(Broken)
          }
        },
      ),
      { numRuns: 3_000 },
    )
  })
})
