import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RE2JS } from 're2js'
import { columnOf } from '../twin.ts'
import { Automaton, answers } from './automaton.ts'
import { readPattern } from './pattern.ts'
import { type Program, programOf } from './program.ts'

const automatonOf = (source: string) => new Automaton(programOf(RE2JS.compile(source)) as Program)

function answer(automaton: Automaton, text: string): 0 | 1 | 2 {
  const bytes = Buffer.from(`"${text}"`)
  return automaton.test(bytes, 1, bytes.length - 1)
}

describe('an automaton', () => {
  test('that met more characters than it remembers answers as before', () => {
    const automaton = automatonOf('^[^\\x{4E00}]$')
    const answers = Array.from({ length: 10_500 }, (_, index) =>
      answer(automaton, String.fromCodePoint(0x4e00 + index)),
    )
    expect(answers).toEqual([0, ...new Array(10_499).fill(1)])
    expect(answer(automaton, '\u4e00')).toBe(0)
  })

  test.each([
    ['^[0-9]{5}$', '01234', 1],
    ['^[0-9]{5}$', '0123', 0],
    ['^[0-9]{5}$', '012345', 0],
    ['b', 'abc', 1],
    ['b', 'ac', 0],
    ['', '', 1],
    ['^$', 'a', 0],
    ['(?m)^b$', 'a\nb\nc', 1],
    ['^b$', 'a\nb\nc', 0],
    ['\\bcat\\b', 'a cat sat', 1],
    ['\\bcat\\b', 'concatenate', 0],
    ['\\Bcat', 'concatenate', 1],
    ['(?i)straße', 'STRAßE', 1],
    ['^.$', '😀', 1],
    ['^.$', 'é', 1],
    ['^..$', 'é', 0],
    ['^\\w$', 'é', 0],
    ['\\p{Greek}', 'a λ', 1],
    ['a.c', 'a\nc', 0],
    ['(?s)a.c', 'a\nc', 1],
    ['(a|ab)(c|bcd)$', 'abcd', 1],
    ['\\pN\\b', '٣', 0],
    ['[^\\x00-\\x{10FFFF}]', 'a', 0],
    ['[^\\x00-\\x{10FFFF}]', '', 0],
    ['a[^\\x00-\\x{10FFFF}]|b', 'ab', 1],
  ] as const)('%j on %j is %i', (source, text, wanted) => {
    expect(answer(automatonOf(source), text)).toBe(wanted)
  })

  test('a pattern with more states than are kept is left to the other engine', () => {
    const automaton = automatonOf('(a|b)*a(a|b){12}$')
    const texts = Array.from({ length: 5_000 }, (_, i) =>
      i.toString(2).padStart(13, '0').replaceAll('0', 'a').replaceAll('1', 'b'),
    )
    const given = texts.map((text) => answer(automaton, text))
    expect(given).toContain(answers.unknown)
    texts.forEach((text, i) => {
      if (given[i] !== answers.unknown) expect(given[i]).toBe(text.startsWith('a') ? 1 : 0)
    })
  })

  const atoms = fc.constantFrom(
    'a',
    'b',
    '.',
    '[a-c]',
    '[^a]',
    '\\w',
    '\\d',
    '\\b',
    '\\B',
    '^',
    '$',
    '\\n',
    'é',
    '\\s',
    '(?i:k)',
    '\\z',
    '\\A',
  )
  const source = fc
    .array(
      fc
        .tuple(atoms, fc.constantFrom('', '*', '+', '?', '{2}'))
        .map(([atom, times]) => `(?:${atom})${times}`),
      { minLength: 1, maxLength: 5 },
    )
    .chain((parts) =>
      fc.constantFrom(parts.join(''), parts.join('|'), `(?m)${parts.join('')}`, `(${parts.join('|')})+$`),
    )
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'K', '\u212a', '1', ' ', '\n', 'é', '😀', '_'),
    maxLength: 8,
  })

  test('answers as the pattern engine does', () => {
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 1, maxLength: 10 }), (source, texts) => {
        const compiled = RE2JS.compile(source)
        const automaton = automatonOf(source)
        for (const text of texts)
          expect([text, answer(automaton, text)]).toEqual([text, compiled.test(text) ? 1 : 0])
      }),
      { numRuns: 2_000 },
    )
  })

  test('finds in a column the values that do not match, and passes over nulls', () => {
    const cell = fc.option(text, { nil: null })
    fc.assert(
      fc.property(source, fc.array(cell, { maxLength: 12 }), (source, cells) => {
        const compiled = RE2JS.compile(source)
        const pattern = readPattern(source)
        const column = columnOf('text', 'a', cells)
        if (!('allMatch' in pattern) || column.is !== 'text') throw new Error('no pattern, or no text')
        const holds = (cell: string | null) => cell === null || compiled.test(cell)
        // Twice: the automaton knows more the second time.
        for (const _ of [1, 2]) expect(pattern.allMatch(column, cells.length)).toBe(cells.every(holds))
      }),
      { numRuns: 1_000 },
    )
  })
})
