import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { kindOf } from './kind.ts'
import { readValue, valueInWords, valueWanted } from './value.ts'

describe('a value of the contract', () => {
  test.each<[TypeName, unknown, string]>([
    ['int64', 5, '5'],
    ['int64', '9223372036854775807', '9223372036854775807'],
    ['int64', 5.0, '5'],
    ['decimal', '100000.00', '100000'],
    ['float64', 1e-7, '0.0000001'],
    ['bool', false, 'false'],
    ['text', 'a"b', '"a\\"b"'],
    ['date', '2013-02-28', '2013-02-28T00:00:00'],
    ['datetime', '2013-02-28 05:00:00.25-05:00', '2013-02-28T10:00:00.25Z'],
    ['time', '08:30:00', '08:30:00'],
    ['duration', 'PT24H', 'P1D'],
    ['uuid', '123e4567-e89b-42d3-a456-426614174000', '"123e4567-e89b-42d3-a456-426614174000"'],
    ['json', '[1]', '"[1]"'],
    ['binary', '00FF', '00ff'],
  ])('of %s: %j is %s', (type, raw, words) => {
    const value = readValue(raw, type)
    expect(value === undefined ? undefined : valueInWords(value)).toBe(words)
  })

  test.each<[TypeName, unknown]>([
    ['int64', 1.5],
    ['int64', 'five'],
    ['int64', true],
    ['float64', 'NaN'],
    ['bool', 'true'],
    ['text', 5],
    ['date', '2013-02-29'],
    ['date', '2013-02-28T00:00:00'],
    ['datetime', '2013-02-28'],
    ['datetime', '2013-02-28T24:00:00'],
    ['datetime', 20130228],
    ['time', '24:00:00'],
    ['duration', 'P1M'],
    ['duration', 60],
    ['uuid', 'x'],
    ['json', '[1'],
    ['binary', '0'],
    ['binary', 'xy'],
    ['binary', 0],
  ])('of %s is not %j', (type, raw) => {
    expect(readValue(raw, type)).toBeUndefined()
  })

  test.each(Object.entries(kindOf) as [TypeName, string][])(
    'is asked for of %s, which is %s',
    (type, kind) => {
      const words: Readonly<Record<string, string>> = {
        text: 'text (numbers in quotes)',
        uuid: 'a UUID',
        json: 'a JSON',
        bool: 'true or false',
        date: 'a day such as "2013-07-01"',
        datetime: 'a time such as "2013-07-01T08:30:00Z"',
        time: 'a time of day such as "08:30:00"',
        duration: 'a duration such as "P1DT2H" or "PT0.5S"',
        binary: 'bytes as hexadecimal digits in quotes, such as "00ff"',
        integer: 'a whole number',
      }
      expect(valueWanted(type)).toContain(words[type] ?? words[kind] ?? 'a number')
      expect(readValue(1.5, type) !== undefined).toBe(['decimal', 'float', 'number'].includes(kind))
      expect(readValue(15, type) !== undefined).toBe(['decimal', 'float', 'number', 'integer'].includes(kind))
    },
  )
})
