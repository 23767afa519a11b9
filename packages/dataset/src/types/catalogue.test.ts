import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { State } from '../batch.ts'
import type { TypeName } from '../table.ts'
import { typeOf, types } from './catalogue.ts'
import { type Examples, typeSuite } from './type.suite.ts'
import { type Instant, parse } from './type.ts'

const whole = ['', '-', '+7', ' 7', '7 ', '007', '-01', '1e3', '7.0', '1_000', '0x10', '१', 'NaN']

function integers(low: bigint, high: bigint): Examples {
  return {
    values: fc.oneof(fc.bigInt(low, high), fc.constantFrom(low, high, low + 1n, high - 1n)),
    takes: [
      [String(low), low],
      [String(high), high],
      ['0', 0n],
    ],
    refuses: [...whole, String(low - 1n), String(high + 1n), '9'.repeat(40), `-${'9'.repeat(40)}`],
  }
}

const floats: Examples = {
  values: fc.double({ noNaN: false }),
  takes: [
    ['1.5', 1.5],
    ['-0.1', -0.1],
    ['0.1e1', 1],
    ['1E5', 100_000],
    ['2e-3', 0.002],
    ['5e-324', 5e-324],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['9007199254740993', 9_007_199_254_740_992],
    ['0.30000000000000004', 0.300_000_000_000_000_04],
    ['123456789012345.6', 123_456_789_012_345.6],
    ['-0', -0],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
  ],
  refuses: [
    '',
    '-',
    '.5',
    '5.',
    '1e',
    '1e+',
    '+1',
    ' 1',
    '01.5',
    '1.5.2',
    '1,5',
    'nan',
    'inf',
    'Infinitx',
    '-NaN',
    '1e999',
    '-1e999',
    '1f',
    '1ex',
  ],
}

const instants = fc
  .tuple(
    fc.integer({ min: -62_135_596_800, max: 253_402_300_799 }),
    fc.integer({ min: 0, max: 999_999_999 }),
    fc.boolean(),
  )
  .map(([seconds, nanoseconds, zoned]): Instant => ({ seconds, nanoseconds, zoned }))

const dates = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((day): Instant => ({ seconds: day * 86_400, nanoseconds: 0, zoned: false }))

const local = (text: string, nanoseconds = 0): Instant => ({
  seconds: Date.parse(`${text}Z`) / 1000,
  nanoseconds,
  zoned: false,
})
const zoned = (text: string, nanoseconds = 0): Instant => ({ ...local(text, nanoseconds), zoned: true })

const texts: Examples = {
  values: fc.string({ unit: 'grapheme' }),
  takes: [
    ['', ''],
    [' 007 ', ' 007 '],
    ['e\u0301', 'e\u0301'],
    ['\ufeffx', '\ufeffx'],
    ['a much longer text than the short ones', 'a much longer text than the short ones'],
  ],
  refuses: [],
}

const examples: Record<Exclude<TypeName, 'binary'>, Examples> = {
  int8: integers(-128n, 127n),
  int16: integers(-32_768n, 32_767n),
  int32: integers(-(2n ** 31n), 2n ** 31n - 1n),
  int64: integers(-(2n ** 63n), 2n ** 63n - 1n),
  uint8: integers(0n, 255n),
  uint16: integers(0n, 65_535n),
  uint32: integers(0n, 2n ** 32n - 1n),
  uint64: integers(0n, 2n ** 64n - 1n),
  integer: {
    values: fc.bigInt(),
    takes: [
      ['9007199254740991', 9_007_199_254_740_991n],
      ['9007199254740993', 9_007_199_254_740_993n],
      ['-9223372036854775809', -9_223_372_036_854_775_809n],
      ['9999999999999999999', 9_999_999_999_999_999_999n],
      ['1'.repeat(400), BigInt('1'.repeat(400))],
    ],
    refuses: whole,
  },
  float32: { ...floats, values: fc.float(), takes: [['0.1', 0.1]], refuses: [...floats.refuses, '3.5e38'] },
  float64: floats,
  number: floats,
  decimal: {
    values: fc.record({ unscaled: fc.bigInt(), scale: fc.integer({ min: 0, max: 255 }) }),
    takes: [
      ['1.50', { unscaled: 150n, scale: 2 }],
      ['-0.001', { unscaled: -1n, scale: 3 }],
      ['12345678901234567890.1', { unscaled: 123_456_789_012_345_678_901n, scale: 1 }],
      ['0', { unscaled: 0n, scale: 0 }],
      ['-7', { unscaled: -7n, scale: 0 }],
      ['7', { unscaled: 7n, scale: 0 }],
    ],
    refuses: ['', '-', '.5', '5.', '1e3', '01.5', '+1', '1.5.0', '1,5', '1.x', `0.${'1'.repeat(256)}`],
  },
  bool: {
    values: fc.boolean(),
    takes: [
      ['true', true],
      ['false', false],
    ],
    refuses: ['', 'True', 'FALSE', '1', '0', 'yes', 'tru', 'trues', 'folse'],
  },
  date: {
    values: dates,
    takes: [
      ['2024-02-29', local('2024-02-29T00:00:00')],
      ['0001-01-01', { seconds: -62_135_596_800, nanoseconds: 0, zoned: false }],
      ['9999-12-31', local('9999-12-31T00:00:00')],
    ],
    refuses: [
      '',
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-01',
      '2024-01-00',
      '2024-04-31',
      '0000-01-01',
      '24-01-01',
      '2024/01/01',
      '2024-1-1',
      '2024-01-01T00:00:00',
      '2024-01-xx',
    ],
  },
  datetime: {
    values: instants,
    takes: [
      ['2024-01-02T03:04:05', local('2024-01-02T03:04:05')],
      ['2024-01-02 03:04:05.5', local('2024-01-02T03:04:05', 500_000_000)],
      ['2024-01-02T03:04:05.123456789Z', zoned('2024-01-02T03:04:05', 123_456_789)],
      ['2024-01-02T03:04:05+02:30', zoned('2024-01-02T00:34:05')],
      ['2024-01-02T03:04:05-02:30', zoned('2024-01-02T05:34:05')],
    ],
    refuses: [
      '',
      '2024-01-02',
      '2024-01-02T24:00:00',
      '2024-01-02T03:60:00',
      '2024-01-02T03:04:60',
      '2023-02-29T00:00:00',
      '2024-01-02T03:04:05.',
      '2024-01-02T03:04:05.1234567890',
      '2024-01-02T03:04:05z',
      '2024-01-02T03:04:05+0230',
      '2024-01-02T03:04:05+24:00',
      '2024-01-02T03:04:05Zx',
      '2024-01-02x03:04:05',
      '2024-01-02T03-04-05',
      '2024-01-02T03:04-05',
    ],
  },
  time: {
    values: fc.record({
      seconds: fc.integer({ min: 0, max: 86_399 }),
      nanoseconds: fc.integer({ min: 0, max: 999_999_999 }),
      zoned: fc.constant(false),
    }),
    takes: [
      ['00:00:00', { seconds: 0, nanoseconds: 0, zoned: false }],
      ['23:59:59.000000001', { seconds: 86_399, nanoseconds: 1, zoned: false }],
    ],
    refuses: [
      '',
      '24:00:00',
      '23:60:00',
      '23:59:60',
      '1:00:00',
      '01:00',
      '01:00:00.',
      '01:00:00.1234567890',
    ].concat(['01:00:00Z', '01:00:00+01:00', '01-00-00', '01:00:00,5', ' 01:00:00']),
  },
  duration: {
    values: fc.record({
      seconds: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      nanoseconds: fc.integer({ min: 0, max: 999_999_999 }),
      zoned: fc.constant(false),
    }),
    takes: [
      ['P1D', { seconds: 86_400, nanoseconds: 0, zoned: false }],
      ['P1DT2H3M4.5S', { seconds: 93_784, nanoseconds: 500_000_000, zoned: false }],
      ['P2W', { seconds: 1_209_600, nanoseconds: 0, zoned: false }],
      ['PT0S', { seconds: 0, nanoseconds: 0, zoned: false }],
      ['-PT0.5S', { seconds: -1, nanoseconds: 500_000_000, zoned: false }],
      ['PT90M', { seconds: 5_400, nanoseconds: 0, zoned: false }],
    ],
    refuses: [
      '',
      'P',
      'PT',
      '-P',
      'P1Y',
      'P1M',
      'P1DT',
      'PT1M1H',
      'P1W2D',
      'PT1.5H',
      'PT.5S',
      'P1',
      '1D',
    ].concat(['PT1.S', 'PT1S ', 'P1D1D', 'P-1D', `PT${'9'.repeat(16)}S`, 'P999999999999999W', 'p1d']),
  },
  uuid: {
    values: fc.uuid(),
    takes: [['123E4567-e89b-42d3-a456-426614174000', '123E4567-e89b-42d3-a456-426614174000']],
    refuses: ['', '123e4567e89b42d3a456426614174000', '{123e4567-e89b-42d3-a456-426614174000}'].concat([
      '123e4567-e89b-42d3-a456-42661417400g',
      '123e4567-e89b-42d3-a456_426614174000',
    ]),
  },
  json: {
    values: fc.json(),
    takes: [
      ['{"a": [1, 2]}', '{"a": [1, 2]}'],
      ['null', 'null'],
      [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ],
    refuses: ['', '{a: 1}', '[1,]', "'a'", 'NaN', '01', '['.repeat(100_000)],
  },
  text: texts,
  category: texts,
}

for (const type of types) if (type.name !== 'binary') typeSuite(type, examples[type.name])

describe('binary', () => {
  test('is not read from text', () => {
    expect(() => parse(typeOf('binary'), 'ff')).toThrow('asked for as binary')
  })

  test('is printed as hexadecimal digits', () => {
    expect(typeOf('binary').print(Uint8Array.of(0, 255))).toBe('00ff')
  })
})

describe('whole numbers', () => {
  test('keep their neighbours when one of them needs more than a double', () => {
    const texts = ['1', '9007199254740993', 'x', '', '2']
    const bytes = Buffer.from(texts.join(''))
    const ends = Uint32Array.from(texts, (_, row) => texts.slice(0, row + 1).join('').length)
    const starts = Uint32Array.from(texts, (text, row) => (ends[row] as number) - text.length)
    const states = Uint8Array.of(State.value, State.value, State.value, State.absent, State.value)
    const column = typeOf('integer').column({ name: 'a', rows: texts.length, bytes, starts, ends, states })
    expect(column).toMatchObject({ is: 'big-integer', values: [1n, 9_007_199_254_740_993n, 0n, 0n, 2n] })
    expect([...column.states]).toEqual([State.value, State.value, State.invalid, State.absent, State.value])
  })
})

describe('text', () => {
  test('of a cell that has no value is empty', () => {
    const cells = { bytes: Buffer.from('null'), starts: Uint32Array.of(0), ends: Uint32Array.of(4) }
    const column = typeOf('text').column({ name: 'a', rows: 1, ...cells, states: Uint8Array.of(State.null) })
    expect(column.is === 'text' && column.text(0)).toBe('')
  })
})

describe('the catalogue of types', () => {
  test('holds every member of its folder', () => {
    const family = [
      ...['catalogue.ts', 'type.ts', 'clock.ts', 'digits.ts', 'instant.ts'],
      ...['accept.ts', 'column-reader.ts', 'strptime.ts', 'zone.ts'],
    ]
    const members = readdirSync(import.meta.dirname).filter(
      (file) => /^[a-z-]+\.ts$/.test(file) && !family.includes(file),
    )
    expect(members.toSorted()).toEqual([
      'binary.ts',
      'boolean.ts',
      'date.ts',
      'datetime.ts',
      'decimal.ts',
      'duration.ts',
      'float.ts',
      'integer.ts',
      'json.ts',
      'text.ts',
      'time.ts',
      'uuid.ts',
    ])
  })

  test('names the nearest type for a mistyped one', () => {
    expect(() => typeOf('flaot64' as TypeName)).toThrow('did you mean "float64"?')
    expect(() => typeOf('blob-of-bytes' as TypeName)).toThrow('name one of these')
  })
})
