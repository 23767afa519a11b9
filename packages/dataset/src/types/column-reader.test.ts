import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { State } from '../batch.ts'
import type { Reading, TypeName } from '../table.ts'
import { typeOf } from './catalogue.ts'
import { ColumnReader } from './column-reader.ts'
import { valueAt } from './type.ts'

function cellsOf(texts: readonly string[]) {
  const bytes = Buffer.from(texts.join(''))
  const lengths = texts.map((text) => Buffer.byteLength(text))
  const ends = Uint32Array.from(lengths, (_, row) =>
    lengths.slice(0, row + 1).reduce((sum, one) => sum + one, 0),
  )
  const starts = Uint32Array.from(lengths, (length, row) => (ends[row] ?? 0) - length)
  return { name: 'c', rows: texts.length, bytes, starts, ends, states: new Uint8Array(texts.length) }
}

/** Reads texts; a value as its type prints it, `null`, or `'!'` for what is not of the type. */
function read(type: TypeName, reading: Reading, texts: readonly string[]) {
  const reader = new ColumnReader(type, reading)
  const column = reader.column(cellsOf(texts))
  const values = texts.map((_, row) => {
    const state = column.states[row]
    if (state !== State.value) return state === State.null ? null : '!'
    return typeOf(type).print(valueAt(column, row))
  })
  return { values, notes: reader.notes() }
}

const all: Reading = {
  accept: { leadingZeros: true, plusSign: true, spaces: true, exponent: true, barePoint: true },
}

describe('accepted numbers', () => {
  test.each<[TypeName, Reading['accept'] & object, string, string]>([
    ['int64', { leadingZeros: true }, '007', '7'],
    ['int64', { leadingZeros: true }, '-007', '-7'],
    ['int64', { leadingZeros: true }, '000', '0'],
    ['int64', { leadingZeros: true }, '0000009007199254740993', '9007199254740993'],
    ['int64', { leadingZeros: true }, '+07', '!'],
    ['int64', { plusSign: true }, '+7', '7'],
    ['int64', { plusSign: true }, '+-7', '!'],
    ['int64', { plusSign: true }, '++7', '!'],
    ['int64', { spaces: true }, ' \t7 ', '7'],
    ['int64', { spaces: true }, '7 8', '!'],
    ['int64', { exponent: true }, '1e3', '1000'],
    ['int64', { exponent: true }, '1.50e1', '15'],
    ['int64', { exponent: true }, '1.5e0', '!'],
    ['int64', { exponent: true }, '100E-2', '1'],
    ['int64', { exponent: true }, '1e400', '!'],
    ['integer', { exponent: true }, '1e999999999', '!'],
    ['int64', { exponent: true }, '-0e5', '0'],
    ['int64', { exponent: true }, '7.0', '7'],
    ['int64', { exponent: true }, '-7.00', '-7'],
    ['int64', { exponent: true }, '7.5', '!'],
    ['int64', { exponent: true }, '7.', '!'],
    ['decimal', { exponent: true }, '7.0', '7.0'],
    ['decimal', { exponent: true }, '1.5e-3', '0.0015'],
    ['decimal', { exponent: true }, '-12.5E1', '-125'],
    ['int64', { thousands: ',' }, '1,234,567', '1234567'],
    ['int64', { thousands: ',' }, '-1,234', '-1234'],
    ['int64', { thousands: ',' }, '1234', '1234'],
    ['int64', { thousands: ',' }, '1,5', '!'],
    ['int64', { thousands: ',' }, '1234,567', '!'],
    ['int64', { thousands: ',' }, ',123', '!'],
    ['int64', { thousands: ',' }, '1,234,', '!'],
    ['decimal', { thousands: ',' }, '1,234.50', '1234.50'],
    ['decimal', { thousands: ',' }, '0.123,456', '!'],
    ['decimal', { thousands: '.', decimalMark: ',' }, '1.234.567,8', '1234567.8'],
    ['decimal', { thousands: '.', decimalMark: ',' }, '1.500', '1500'],
    ['decimal', { thousands: '.', decimalMark: ',' }, '1.5', '!'],
    ['decimal', { ignore: ',' }, '1,5', '15'],
    ['decimal', { ignore: '.', decimalMark: ',' }, '1.5.0,5', '150.5'],
    ['decimal', { ignore: '.', decimalMark: ',' }, '1.5', '15'],
    ['decimal', { decimalMark: ',' }, '1,50', '1.50'],
    ['decimal', { decimalMark: ',' }, '1.50', '!'],
    ['decimal', { decimalMark: ',' }, '1,5,0', '!'],
    ['decimal', { decimalMark: ',' }, '150', '150'],
    ['float64', { decimalMark: ',' }, '1,5e3', '1500'],
    ['float64', { decimalMark: ',' }, 'NaN', 'NaN'],
    ['decimal', { barePoint: true }, '.5', '0.5'],
    ['decimal', { barePoint: true }, '5.', '5'],
    ['decimal', { barePoint: true }, '.', '!'],
    ['float64', { barePoint: true }, '5.e1', '50'],
    ['decimal', { units: true }, '€ -12.3', '-12.3'],
    ['decimal', { units: true }, '1000‰', '1000'],
    ['decimal', { units: true }, '12 a 3', '!'],
    ['decimal', { units: true, thousands: ',' }, '$1,000.00', '1000.00'],
    ['decimal', { units: true }, 'none', '!'],
    ['int64', {}, '007', '!'],
  ])('%s under %j reads %j as %j', (type, accept, text, expected) => {
    expect(read(type, { accept }, [text, '1']).values).toEqual([expected, '1'])
  })

  test('are counted, each spelling and each cell that is a value', () => {
    const { values, notes } = read('int64', all, ['7', ' +007', '08', 'x ', '1e2'])
    expect(values).toEqual(['7', '7', '8', '!', '100'])
    expect(notes).toEqual([
      '3 cells were read as "accept" says (spaces 1, plus-sign 1, leading-zeros 2, exponent-int 1)',
    ])
  })

  test('in their own type’s spelling stay what they are, whatever is accepted', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })), (numbers) => {
        const { values, notes } = read('int64', all, numbers.map(String))
        expect({ values, notes }).toEqual({ values: numbers.map(String), notes: [] })
      }),
    )
  })

  test('are read or refused whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { values } = read('decimal', { accept: { ...all.accept, units: true, thousands: ',' } }, [text])
        expect(values).toHaveLength(1)
      }),
    )
  })
})

describe('accepted booleans', () => {
  const accept = { trueValues: ['yes', '1'], falseValues: ['no'] }

  test('are beside true and false', () => {
    const { values, notes } = read('bool', { accept }, ['yes', 'no', '1', 'true', 'YES', '0'])
    expect(values).toEqual(['true', 'false', 'true', 'true', '!', '!'])
    expect(notes).toEqual(['3 cells were read as "accept" says (true-values 2, false-values 1)'])
  })

  test('are the only ones where that is said', () => {
    const only = { accept: { ...accept, listedOnly: true } }
    expect(read('bool', only, ['yes', 'true', 'false', 'no']).values).toEqual(['true', '!', '!', 'false'])
  })
})

describe('days and times after directives', () => {
  test.each<[TypeName, string, string, string]>([
    ['date', '%d/%m/%Y', '21/11/2006', '2006-11-21'],
    ['date', '%d/%m/%Y', '2006-11-21', '!'],
    ['date', '%Y-%m-%dT%H%z', '2006-11-21T01+02:00', '2006-11-21'],
    ['datetime', '%Y-%m-%dT%H%z', '2006-11-21T01+02:00', '2006-11-20T23:00:00Z'],
    ['time', '%H:%M', '3:05', '03:05:00'],
    ['time', '%H:%M', '25:00', '!'],
  ])('%s after %j reads %j as %j', (type, pattern, text, expected) => {
    expect(read(type, { strptime: pattern }, [text]).values).toEqual([expected])
  })

  test('need directives that there are', () => {
    expect(() => new ColumnReader('date', { strptime: '%q' })).toThrow(RangeError)
    expect(() => new ColumnReader('datetime', { zone: 'Nowhere' })).toThrow(RangeError)
  })
})

describe('times without an offset', () => {
  test('are read in the zone, and those that never were are no values', () => {
    const { values, notes } = read('datetime', { zone: 'Europe/Berlin' }, [
      '2024-07-01T12:00:00',
      '2024-07-01T12:00:00Z',
      '2024-03-31T02:30:00',
      '2024-10-27T02:30:00',
    ])
    expect(values).toEqual(['2024-07-01T10:00:00Z', '2024-07-01T12:00:00Z', '!', '2024-10-27T00:30:00Z'])
    expect(notes).toEqual([
      '1 time stands for two in Europe/Berlin, since the clocks were put back; the earlier is taken',
    ])
  })
})

describe('what is a null', () => {
  test('is NaN where the reading says so', () => {
    expect(read('float64', { nanIsNull: true }, ['1', 'NaN', 'Infinity']).values).toEqual([
      '1',
      null,
      'Infinity',
    ])
  })

  test('is the empty text where the reading says so', () => {
    expect(read('text', { emptyIsNull: true }, ['', ' ']).values).toEqual([null, ' '])
    expect(read('text', {}, ['']).values).toEqual([''])
  })
})
