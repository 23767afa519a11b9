import { describe, expect, test } from '@jest/globals'
import { printInstant } from './instant.ts'
import { type Strptime, strptime } from './strptime.ts'

function compiled(pattern: string): Strptime {
  const made = strptime(pattern)
  if ('fault' in made) throw new Error(made.fault)
  return made
}

function read(pattern: string, text: string): string | undefined {
  const instant = compiled(pattern).parse(text)
  return instant === undefined ? undefined : printInstant(instant)
}

describe('a text read by directives', () => {
  test.each([
    ['%d/%m/%Y', '21/11/2006', '2006-11-21T00:00:00'],
    ['%d/%m/%Y', '1/2/2006', '2006-02-01T00:00:00'],
    ['%d %m', ' 1 2', '1900-02-01T00:00:00'],
    ['%d/%m/%y %H:%M', '21/11/06 16:30', '2006-11-21T16:30:00'],
    ['%y', '69', '1969-01-01T00:00:00'],
    ['%y', '68', '2068-01-01T00:00:00'],
    ['%Y-%m-%dT%H:%M:%S.%f%z', '2013-01-02T03:04:05.5+01:00', '2013-01-02T02:04:05.5Z'],
    ['%H%z', '3-0130', '1900-01-01T04:30:00Z'],
    ['%H%z', '3z', '1900-01-01T03:00:00Z'],
    ['%H%z', '3+01:00:30.25', '1900-01-01T01:59:30Z'],
    ['%b %d %Y', 'JAN 10 1969', '1969-01-10T00:00:00'],
    ['%A, %B %d', 'sunday, May 5', '1900-05-05T00:00:00'],
    ['%a', 'Tue', '1900-01-01T00:00:00'],
    ['%Y %j', '2024 366', '2024-12-31T00:00:00'],
    ['%j', '1', '1900-01-01T00:00:00'],
    ['%I:%M %p', '12:05 am', '1900-01-01T00:05:00'],
    ['%I:%M %p', '12:05 PM', '1900-01-01T12:05:00'],
    ['%I %p', '3 pm', '1900-01-01T15:00:00'],
    ['%H %p', '3 pm', '1900-01-01T03:00:00'],
    ['%Y%m%d', '20130102', '2013-01-02T00:00:00'],
    ['%d%m', '111', '1900-01-11T00:00:00'],
    ['%d%H%M', '1111', '1900-01-11T01:01:00'],
    ['%Y  %m', '2013 \t 2', '2013-02-01T00:00:00'],
    ['100%% %Y (a.b)', '100% 2013 (A.B)', '2013-01-01T00:00:00'],
    ['Weekday', 'weekday', '1900-01-01T00:00:00'],
  ])('%j takes %j as %s', (pattern, text, expected) => {
    expect(read(pattern, text)).toBe(expected)
  })

  test.each([
    ['%d/%m/%y', '21/11/06 16:30', 'something is left over'],
    ['%d/%m/%Y', '31/04/2006', 'there is no such day'],
    ['%d/%m', '29/02', 'there is none without a leap year'],
    ['%Y %j', '2023 366', 'the year has 365 days'],
    ['%H:%M', '3:00 am', 'something is left over'],
    ['%H', '24', 'there is no such hour'],
    ['%S', '60', 'there is no such second'],
    ['%Y', '13', 'a year has four digits'],
    ['%Y', '0000', 'there is no such year'],
    ['%f', '1234567', 'it counts microseconds'],
    ['%Y %m', '2013', 'a part is missing'],
    ['%Y-%m', '2013/1', 'another mark stands there'],
    ['a.b', 'axb', 'a point is a point'],
    ['%b', 'Janvier', 'names are English'],
  ])('%j does not take %j: %s', (pattern, text) => {
    expect(read(pattern, text)).toBeUndefined()
  })

  test('is read in linear time, however many ways there are to read it', () => {
    const pattern = '%d'.repeat(400)
    expect(compiled(pattern).parse('1'.repeat(399))).toBeUndefined()
    expect(compiled('%d %d').parse(`1${' '.repeat(100_000)}x`)).toBeUndefined()
  })
})

describe('a pattern that cannot be read', () => {
  test.each([
    ['%d-%q', 4],
    ['%', 1],
    ['%d %-m', 4],
    ['%d'.repeat(501), 1001],
  ])('%j is told at character %i', (pattern, at) => {
    expect(strptime(pattern)).toMatchObject({ at })
  })
})
