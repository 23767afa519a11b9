import { expect, test } from '@jest/globals'
import { signOf, signs, tallied, tally } from './outcome-in-words.ts'

test.each([
  ['pass', 'error', '✅ Pass'],
  ['pass', 'warn', '✅ Pass'],
  ['fail', 'error', '❌ Fail'],
  ['fail', 'warn', '🔶 Warning'],
  ['inconclusive', 'error', '⚪ Inconclusive'],
  ['inconclusive', 'warn', '⚪ Inconclusive warning'],
] as const)('%s with severity %s is shown as %s', (outcome, severity, shown) => {
  const { mark, word } = signOf({ outcome, severity })
  expect(`${mark} ${word}`).toBe(shown)
})

test('no two outcomes share a mark or a word', () => {
  expect(new Set(Object.values(signs).flatMap(({ mark, word }) => [mark, word])).size).toBe(6)
})

const pass = { outcome: 'pass', severity: 'error' } as const
const warned = { outcome: 'fail', severity: 'warn' } as const

test.each([
  [[], 'no checks'],
  [[pass], '1 check: 1 passed'],
  [[pass, pass], '2 checks: 2 passed'],
  [
    [
      pass,
      warned,
      { outcome: 'inconclusive', severity: 'warn' },
      { outcome: 'fail', severity: 'error' },
      warned,
    ],
    '5 checks: 1 failed, 1 inconclusive, 2 warned, 1 passed',
  ],
] as const)('%j are %s', (checks, words) => {
  expect(tally(checks)).toBe(words)
})

test('answers that nothing has are not counted', () => {
  expect(tallied([pass])).toEqual([{ word: 'passed', count: 1 }])
})
