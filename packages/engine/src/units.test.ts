import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { timeInDigits } from './dialects/times.ts'
import { timeUnits } from './units.ts'

const micros = { is: 'datetime', perSecond: 1_000_000n, zoned: true } as const

test.each([
  ['-1', -1n],
  ['1969-12-31T23:59:59.999999Z', -1n],
  ['2013-07-01T08:30:00+00:00', 1_372_667_400_000_000n],
  ['0001-01-01T00:00:00', -62_135_596_800_000_000n],
])('%s', (text, units) => {
  expect(timeUnits(text, micros)).toEqual({ units, perSecond: 1_000_000n })
})

test.each(['2013-07-01', ' 2013-07-01T08:30:00', '2013-07-01T08:30:00+02:00', 'infinity', ''])(
  '%j is no time',
  (text) => {
    expect(() => timeUnits(text, micros)).toThrow(RangeError)
  },
)

test('days are counted, and not written out', () => {
  expect(timeUnits('15887', { is: 'date' })).toEqual({ units: 15_887n, perSecond: 1n })
  expect(() => timeUnits('2013-07-01T00:00:00', { is: 'date' })).toThrow(RangeError)
})

/** Years as SQL has them: without a plus, and of four digits at least. */
function withPlainYear(iso: string): string {
  return iso.replace(
    /^([+-])0*(\d{4,}-)/,
    (_, sign: string, rest: string) => `${sign === '-' ? '-' : ''}${rest}`,
  )
}

test('what is written as a literal is read as the same time, and as JavaScript writes it', () => {
  // 271,821 years before 1970 and after it.
  const most = 8_640_000_000_000_000n
  fc.assert(
    fc.property(fc.bigInt(-most, most), (milliseconds) => {
      const type = { is: 'datetime', perSecond: 1_000n, zoned: false } as const
      const text = timeInDigits(milliseconds, type)
      expect(`${text.replace(' ', 'T')}Z`).toBe(withPlainYear(new Date(Number(milliseconds)).toISOString()))
      expect(timeUnits(text.replace(' ', 'T'), type).units).toBe(milliseconds)
    }),
  )
})

test('whole seconds have no digits behind the point', () => {
  expect(timeInDigits(-1n, { is: 'datetime', perSecond: 1n, zoned: false })).toBe('1969-12-31 23:59:59')
})

test.each([
  '1600-02-29',
  '1900-02-28',
  '1900-03-01',
  '2000-02-29',
  '2000-03-01',
  '2100-03-01',
  '0000-01-01',
  '0000-02-29',
  '0000-12-31',
])('%s is the day that it is to JavaScript', (day) => {
  const days = BigInt(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
  expect(timeInDigits(days, { is: 'date' })).toBe(day)
  expect(timeUnits(`${day}T00:00:00`, micros).units).toBe(days * 86_400_000_000n)
})
