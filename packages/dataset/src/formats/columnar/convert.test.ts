import { describe, expect, test } from '@jest/globals'
import { State } from '@ml-actions/dataset/batch'
import { printInstant } from '@ml-actions/dataset/types/instant'
import { type Instant, valueAt } from '@ml-actions/dataset/types/type'
import fc from 'fast-check'
import { Broken } from './broken.ts'
import { type Conversion, convert } from './convert.ts'
import type { Stored } from './stored.ts'

const longs = (...values: bigint[]): Stored => ({ is: 'longs', values: BigInt64Array.from(values) })
const ints = (...values: number[]): Stored => ({ is: 'ints', values: Int32Array.from(values) })

function bytes(...values: readonly (readonly number[])[]): Stored {
  const ends = Uint32Array.from(values, (_, i) => values.slice(0, i + 1).flat().length)
  const starts = Uint32Array.from(values, (value, i) => (ends[i] as number) - value.length)
  return { is: 'bytes', bytes: Uint8Array.from(values.flat()), starts, ends }
}

function read(stored: Stored, conversion: Conversion): unknown[] {
  const column = convert(stored, conversion)
  return Array.from(column.states, (state, row) => (state === State.value ? valueAt(column, row) : 'invalid'))
}

const unit = (perSecond: number, zoned = false): Conversion => ({ is: 'instant', perSecond, zoned })
const least = -(2n ** 63n)
const most = 2n ** 63n - 1n

/** Nanoseconds of the day and Julian day, in twelve bytes. */
function int96(nanoseconds: bigint, day: number): number[] {
  const into = Buffer.alloc(12)
  into.writeBigInt64LE(nanoseconds, 0)
  into.writeInt32LE(day, 8)
  return [...into]
}

describe('stored values as values of a column', () => {
  test.each<[string, Stored, Conversion, unknown[]]>([
    ['whole numbers', ints(-1, 7), { is: 'integer', signed: true, bits: 32 }, [-1n, 7n]],
    ['32 bits without sign', ints(-1, 7), { is: 'integer', signed: false, bits: 32 }, [4_294_967_295n, 7n]],
    [
      '8 bits, of which one value has more',
      ints(127, 128, -128),
      { is: 'integer', signed: true, bits: 8 },
      [127n, 'invalid', -128n],
    ],
    ['64 bits', longs(least, most, 0n), { is: 'integer', signed: true, bits: 64 }, [least, most, 0n]],
    [
      '64 bits that fit a double',
      longs(2n ** 53n - 1n, -5n),
      { is: 'integer', signed: true, bits: 64 },
      [2n ** 53n - 1n, -5n],
    ],
    [
      '64 bits without sign',
      longs(-1n, 3n),
      { is: 'integer', signed: false, bits: 64 },
      [2n ** 64n - 1n, 3n],
    ],
    [
      '64 bits without sign that fit a double',
      longs(4n, 3n),
      { is: 'integer', signed: false, bits: 64 },
      [4n, 3n],
    ],
    ['decimals in 32 bits', ints(-150), { is: 'decimal', scale: 2 }, [{ unscaled: -150n, scale: 2 }]],
    ['decimals in 64 bits', longs(most), { is: 'decimal', scale: 4 }, [{ unscaled: most, scale: 4 }]],
    [
      'decimals in bytes',
      bytes([0xff, 0x38], [0x7f, ...Array(15).fill(0xff)], []),
      { is: 'decimal', scale: 10 },
      [
        { unscaled: -200n, scale: 10 },
        { unscaled: 2n ** 127n - 1n, scale: 10 },
        { unscaled: 0n, scale: 10 },
      ],
    ],
    [
      'doubles',
      { is: 'floats', values: Float64Array.of(0.1, Number.NaN, -0) },
      { is: 'float' },
      [0.1, Number.NaN, -0],
    ],
    ['floats', { is: 'floats', values: Float32Array.of(0.1) }, { is: 'float' }, [Math.fround(0.1)]],
    [
      'half floats',
      bytes(
        [0, 0x3c],
        [0, 0xc0],
        [0, 0x7c],
        [0, 0xfc],
        [1, 0x7c],
        [1, 0],
        [0, 0x80],
        [0xff, 0x7b],
        [0x1c, 0x50],
      ),
      { is: 'float16' },
      [1, -2, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 2 ** -24, -0, 65_504, 32.875],
    ],
    ['booleans', { is: 'bits', values: Uint8Array.of(1, 0) }, { is: 'boolean' }, [true, false]],
    [
      'texts',
      bytes([0x61, 0xc3, 0xa9], [], [0xc3], [0xa9]),
      { is: 'text' },
      ['aé', '', 'invalid', 'invalid'],
    ],
    ['no values at all', bytes(), { is: 'nothing' }, []],
    ['JSON', bytes([0x5b, 0x5d], [0x5b], [0xff]), { is: 'json' }, ['[]', 'invalid', 'invalid']],
    ['bytes', bytes([0xff], []), { is: 'binary' }, [Uint8Array.of(255), new Uint8Array(0)]],
    [
      'UUIDs',
      bytes(Array.from({ length: 16 }, (_, i) => i * 17)),
      { is: 'uuid' },
      ['00112233-4455-6677-8899-aabbccddeeff'],
    ],
    [
      'whole days in milliseconds',
      longs(-86_400_000n, 1n),
      { is: 'day-milliseconds' },
      [{ seconds: -86_400, nanoseconds: 0, zoned: false }, 'invalid'],
    ],
    [
      'times of a day',
      ints(86_399_999, -1, 86_400_000),
      { is: 'span', perSecond: 1e3, of: 'time' },
      [{ seconds: 86_399, nanoseconds: 999_000_000, zoned: false }, 'invalid', 'invalid'],
    ],
    [
      'durations',
      longs(-1n, 3_000_000_001n),
      { is: 'span', perSecond: 1e9, of: 'duration' },
      [
        { seconds: -1, nanoseconds: 999_999_999, zoned: false },
        { seconds: 3, nanoseconds: 1, zoned: false },
      ],
    ],
    [
      'whole numbers of more than 64 bits',
      { is: 'bigs', values: [2n ** 80n] },
      { is: 'decimal', scale: 1 },
      [{ unscaled: 2n ** 80n, scale: 1 }],
    ],
  ])('%s', (_, stored, conversion, values) => {
    expect(read(stored, conversion)).toEqual(values)
  })

  test.each<[string, Stored, Conversion, string]>([
    ['days', ints(19_782), { is: 'days' }, '2024-02-29T00:00:00'],
    ['days before 1970', ints(-1), { is: 'days' }, '1969-12-31T00:00:00'],
    ['milliseconds', longs(-1n), unit(1e3), '1969-12-31T23:59:59.999'],
    ['microseconds in UTC', longs(1_700_000_000_123_456n), unit(1e6, true), '2023-11-14T22:13:20.123456Z'],
    ['nanoseconds', longs(1_700_000_000_123_456_789n), unit(1e9), '2023-11-14T22:13:20.123456789'],
    ['the least nanosecond', longs(least), unit(1e9), '1677-09-21T00:12:43.145224192'],
    ['the last microsecond', longs(most), unit(1e6), '+294247-01-10T04:00:54.775807'],
    ['INT96 in the year 9999', bytes(int96(1n, 5_373_484)), { is: 'int96' }, '9999-12-31T00:00:00.000000001'],
    ['INT96 before 1970', bytes(int96(0n, 2_440_587)), { is: 'int96' }, '1969-12-31T00:00:00'],
  ])('%s', (_, stored, conversion, text) => {
    const [value] = read(stored, conversion)
    expect(printInstant(value as Instant)).toBe(text)
  })

  test('INT96 of a writer that adds up microseconds in 64 bits is unwrapped', () => {
    const seconds = 9_089_380_393_200n
    const dayMicros = 86_400_000_000n
    const sum = BigInt.asIntN(64, seconds * 1_000_000n + 2_440_588n * dayMicros)
    const stored = bytes(int96((sum % dayMicros) * 1_000n, Number(sum / dayMicros)))
    expect(read(stored, { is: 'int96' })).toEqual([
      { seconds: Number(seconds), nanoseconds: 0, zoned: false },
    ])
  })

  test('any 64-bit count of units is the same point in time', () => {
    const long = fc.bigInt({ min: least, max: most })
    fc.assert(
      fc.property(long, fc.constantFrom(1e3, 1e6, 1e9), (value, perSecond) => {
        const [read1] = read(longs(value), unit(perSecond))
        const seconds =
          (value - (((value % BigInt(perSecond)) + BigInt(perSecond)) % BigInt(perSecond))) /
          BigInt(perSecond)
        if (!Number.isSafeInteger(Number(seconds))) return
        const { seconds: got, nanoseconds } = read1 as Instant
        expect(BigInt(got) * BigInt(perSecond) + BigInt(nanoseconds) / BigInt(1e9 / perSecond)).toBe(value)
      }),
      { numRuns: 1_000 },
    )
  })

  test('milliseconds that no double of seconds holds are no value', () => {
    expect(read(longs(most), unit(1e3))).toEqual(['invalid'])
  })

  test.each<[Stored, Conversion]>([
    [longs(1n), { is: 'float' }],
    [ints(1), { is: 'boolean' }],
    [ints(1), { is: 'text' }],
    [ints(1), { is: 'float16' }],
    [ints(1), { is: 'int96' }],
    [ints(1), unit(1e3)],
    [longs(1n), { is: 'days' }],
    [bytes([1]), { is: 'integer', signed: true, bits: 32 }],
    [ints(1), { is: 'nothing' }],
    [bytes(Array(257).fill(1)), { is: 'decimal', scale: 0 }],
  ])('%j as %j is broken', (stored, conversion) => {
    expect(() => convert(stored, conversion)).toThrow(Broken)
  })
})
