import { expect, test } from '@jest/globals'
import { choice, count, didYouMean, duration, flag, lines, path, secondsOf, secret, text } from './inputs.ts'

const about = { description: 'x' }

test.each([
  ['text', text(about), ' a ', ' a '],
  ['lines', lines(about), 'a\n\n  b\r\nc', ['a', 'b', 'c']],
  ['a path', path(about), 'a/b c', 'a/b c'],
  ['a path with NUL', path(about), 'a\0b', undefined],
  ['a known word', choice(['csv', 'parquet'], about), 'csv', 'csv'],
  ['an unknown word', choice(['csv', 'parquet'], about), 'CSV', undefined],
  ['a count', count(about), '10', 10],
  ['a count with a letter', count(about), '5O', undefined],
  ['a count with leading zeros', count(about), '007', undefined],
  ['a count above its maximum', count({ ...about, max: 10 }), '11', undefined],
  ['a count at its maximum', count({ ...about, max: 10 }), '10', 10],
  ['a count below its minimum', count({ ...about, min: 1 }), '0', undefined],
  ['a count beyond 2^53', count(about), '9007199254740993', undefined],
  ['a flag', flag(about), 'true', true],
  ['a flag that is off', flag(about), 'false', false],
  ['a flag that is neither', flag(about), 'yes', undefined],
  ['a duration', duration(about), '36h', 129_600],
  ['a secret', secret(about), 's', 's'],
] as const)('%s', (_, input, given, value) => {
  expect(input.parse(given)).toEqual(value)
})

test.each([
  ['90s', 90],
  ['5m', 300],
  ['2d', 172_800],
  ['5', undefined],
  ['-5m', undefined],
  ['5 m', undefined],
  ['1.5h', undefined],
  ['9999999999s', undefined],
])('the duration %s is %p seconds', (given, seconds) => {
  expect(secondsOf(given)).toBe(seconds)
})

test('what is wanted is said in words', () => {
  expect(choice(['a', 'b', 'c'], about).wanted).toBe('a, b or c')
  expect(choice(['a'], about).wanted).toBe('a')
  expect(count({ ...about, max: 100 }).wanted).toBe('a whole number from 0 to 100')
  expect(count({ ...about, min: 1 }).wanted).toBe('a whole number, at least 1')
})

test('a mistyped word is met with the nearest one, or with the list', () => {
  expect(didYouMean('parqet', ['csv', 'parquet'])).toBe('did you mean "parquet"?')
  expect(didYouMean('xlsx', ['csv', 'parquet'])).toBe('write one of these')
})
