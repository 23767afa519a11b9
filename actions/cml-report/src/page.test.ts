import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Block, commentLimit, type Limit, pageOf, summaryLimit } from './page.ts'

const block = (text: string, rank: number, count = 1, one = 'metric'): Block => ({
  text,
  rank,
  holds: { count, one },
})
const characters = (most: number): Limit => ({ most, size: (text) => text.length })

test('what fits is shown in the order of the page, whatever its rank', () => {
  const blocks = [block('one\n', 5), block('two\n', 0), block('three\n', 2)]
  expect(pageOf(blocks, characters(500), 'the job summary')).toBe('one\n\ntwo\n\nthree\n\n')
})

test('the least important block is left out, and a line says what it held', () => {
  const blocks = [block('a'.repeat(50), 0), block('b'.repeat(200), 2, 12), block('c'.repeat(50), 1)]
  expect(pageOf(blocks, characters(250), 'the job summary')).toBe(
    `${'a'.repeat(50)}\n${'c'.repeat(50)}\n_Left out for length: 12 more metrics, in the job summary._\n\n`,
  )
})

test('a small block is kept although a more important one was too long', () => {
  const blocks = [block('a', 0), block('b'.repeat(900), 1), block('c', 2)]
  expect(pageOf(blocks, characters(300), 'x')).toContain('c\n')
})

test('what was left out is summed up by kind, in singular and plural', () => {
  const blocks = [
    block('v', 0),
    block('b'.repeat(300), 1, 1, 'check'),
    block('c'.repeat(300), 2, 3),
    block('d'.repeat(300), 3, 4),
  ]
  expect(pageOf(blocks, characters(200), 'x')).toContain('1 more check, 7 more metrics, in x')
})

test('a page that is exactly as long as it may be is whole', () => {
  expect(pageOf([block('a'.repeat(99), 0)], characters(100), 'x')).toBe(`${'a'.repeat(99)}\n`)
  expect(pageOf([block('a'.repeat(100), 0)], characters(100), 'x')).toContain('Left out')
})

test('no page is longer than it may be, and no block is cut', () => {
  const blocks = fc.array(
    fc.record({
      text: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `${text.replaceAll('\n', '')}\n`),
      rank: fc.nat(9),
      holds: fc.record({ count: fc.nat(), one: fc.constantFrom('metric', 'check') }),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(blocks, fc.integer({ min: 200, max: 2_000 }), (given, most) => {
      for (const { size } of [commentLimit, summaryLimit]) {
        const page = pageOf(given, { most, size }, 'the job summary')
        expect(size(page)).toBeLessThanOrEqual(most)
        const known = new Set(
          given
            .flatMap(({ text }) => [text, `${text}\n`])
            .join('')
            .split('\n'),
        )
        for (const line of page.split('\n'))
          expect(known.has(line) || line.startsWith('_Left out')).toBe(true)
      }
    }),
  )
})

test('a comment is counted in code points, a summary in bytes', () => {
  expect(commentLimit.size('💡é')).toBe(2)
  expect(summaryLimit.size('💡é')).toBe(6)
})
