import { expect, test } from '@jest/globals'
import { readPattern } from '@ml-actions/conditions/forms/pattern'
import fc from 'fast-check'
import { Unmapped } from '../unmapped.ts'
import { re2OfEcma } from './ecma.ts'

const atoms = [
  'a',
  '\\d',
  '\\w',
  '\\s',
  '\\S',
  '.',
  '[a-c]',
  '[^\\s]',
  '[\\w-]',
  '\\x61',
  '\\u0061',
  '\\.',
  '\\/',
  '[.]',
  '[[]',
  '$',
  '^',
  '\\b',
]
const pattern = fc
  .array(fc.tuple(fc.constantFrom(...atoms), fc.constantFrom('', '?', '*', '+')), { maxLength: 5 })
  .map((parts) =>
    parts.map(([atom, times]) => (/^[$^]$|^\\b$/.test(atom) ? atom : `${atom}${times}`)).join(''),
  )
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    'Z',
    '1',
    '_',
    '-',
    '.',
    '/',
    ' ',
    '\n',
    '\r',
    '\u2028',
    '\u00a0',
    '\u000b',
    '[',
    'é',
    '\ufeff',
  ),
  maxLength: 6,
})

test('finds what ECMAScript finds', () => {
  fc.assert(
    fc.property(pattern, text, (source, given) => {
      const read = readPattern(re2OfEcma(source))
      if (!('test' in read)) throw new Error(`${source}: ${read.is}`)
      expect(read.test(given)).toBe(new RegExp(source).test(given))
    }),
    { numRuns: 1_000 },
  )
})

test.each(['(a)\\1', '\\k<a>', '[\\S]', '\\q', '[[:alpha:]]', '\\ud83d'])('%s is refused', (source) => {
  expect(() => re2OfEcma(source)).toThrow(Unmapped)
})
