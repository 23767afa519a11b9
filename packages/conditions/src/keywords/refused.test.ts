import { describe, expect, test } from '@jest/globals'
import type { TypeName } from '@ml-actions/dataset/table'
import { keywords } from './catalogue.ts'
import { aboutOf } from './keyword.suite.ts'

function read(name: string, type: TypeName | undefined, asked: unknown): unknown {
  return keywords.find((one) => one.name === name)?.asks.read(asked, aboutOf(name, type))
}

describe('what is asked wrongly is refused at its place', () => {
  test.each<readonly [name: string, type: TypeName | undefined, asked: unknown, said: string]>([
    [
      'decimal',
      'decimal',
      {},
      'here: "decimal" of column "c" is empty and could never fail; wanted: precision (digits in all), scale (digits after the point), or both; write precision or scale',
    ],
    [
      'decimal',
      'decimal',
      { precision: 1, scale: 2 },
      'here/scale: "decimal" of column "c" has scale 2 and precision 1; wanted: a scale of at most the precision, which counts all digits; are the two swapped?',
    ],
    [
      'format',
      'text',
      { strptime: '%Y%Q' },
      'here/strptime: "format" of column "c" has a strptime pattern that cannot be read at character 3: ',
    ],
    [
      'format',
      'text',
      { strptime: '' },
      'here/strptime: "format" of column "c" has a strptime pattern that is empty; wanted: text with directives, such as "%d/%m/%Y"; write the days as they stand in the data',
    ],
    [
      'length',
      'text',
      {},
      'here: "length" of column "c" is empty and could never fail; wanted: a range of whole numbers from 0; write min, max, above or below',
    ],
    [
      'length',
      'text',
      { min: 3, max: 2 },
      'here: "length" of column "c" is at least 3 and at most 2, which nothing can be; wanted: a range with something in it; are the two ends swapped?',
    ],
    [
      'length',
      'text',
      { min: 3, above: 2 },
      'here/above: "length" of column "c" has both min and above; wanted: one of them; take above away',
    ],
    [
      'matches',
      'text',
      {},
      'here: "matches" of column "c" is empty and asks for nothing; wanted: a pattern, or a list of them under any or all; write one',
    ],
    ['matches', 'text', { any: [] }, 'here: "matches" of column "c" is empty and asks for nothing'],
    ['matches', 'text', { any: ['a'], all: ['b'] }, 'here: "matches" of column "c" has both any and all'],
    [
      'matches',
      'text',
      { all: ['a', '('] },
      'here/all/1: "matches" of column "c" has a pattern that cannot be read: missing closing ) at character 2',
    ],
    ['does-not-match', 'text', '[', 'here: "does-not-match" of column "c" has a pattern that cannot be read'],
    [
      'max',
      'date',
      '2023-02-29',
      'here: "max" of column "c" is "2023-02-29", which is no date; wanted: a day such as "2013-07-01"; mend the value, or the type',
    ],
    [
      'min',
      undefined,
      1,
      'here: "min" of column "c" is the number 1, and the column has no type, which makes it text; wanted: a type, or text in quotes; say `type: int64` or `type: float64`',
    ],
    ['min', undefined, 1.5, 'wanted: a type, or text in quotes; say `type: float64`'],
    [
      'min',
      'text',
      1,
      'here: "min" of column "c" is 1, which is no text; wanted: text (numbers in quotes); put it in quotes, or mend the type',
    ],
    [
      'multiple-of',
      'int64',
      0,
      'here: "multiple-of" of column "c" is 0; wanted: a number above 0; write digits, such as 5 or "0.01"',
    ],
    ['multiple-of', 'int64', '-1', 'is "-1"; wanted: a number above 0'],
    ['multiple-of', 'int64', 'five', 'is "five"; wanted: a number above 0'],
    [
      'not-one-of',
      'text',
      [],
      'here: "not-one-of" of column "c" is an empty list, which forbids nothing; wanted: one value or more; list the values that may not stand here',
    ],
    [
      'one-of',
      'text',
      [],
      'here: "one-of" of column "c" is an empty list, which no value is in; wanted: one value or more; list the values that are meant',
    ],
    ['one-of', 'int64', [1, 'a'], 'here/1: "one-of" of column "c" is "a", which is no int64'],
    [
      'timezone',
      'date',
      'required',
      'here: "timezone" of column "c" is asked of a column of days, which have no zone; wanted: a column of type datetime; take it away, or mend the type',
    ],
    [
      'timezone',
      'datetime',
      'Moon',
      'here: "timezone" of column "c" is "Moon"; wanted: required, forbidden, or a zone such as Europe/Berlin; name a zone of the IANA time zone database',
    ],
  ])('%s of a column of %s is not %j', (name, type, asked, said) => {
    expect(() => read(name, type, asked)).toThrow(said)
  })
})

test.each([
  ['empty', 'allowed'],
  ['empty', 'null'],
  ['empty', null],
  ['infinite', 'allowed'],
  ['nan', 'allowed'],
  ['nan', 'null'],
  ['nulls', 'allowed'],
  ['timezone', 'Europe/Berlin'],
])('%s: %s asks nothing', (name, asked) => {
  expect(read(name, 'datetime', asked)).toBeUndefined()
})
