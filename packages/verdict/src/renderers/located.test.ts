import { describe, expect, test } from '@jest/globals'
import { checkOf, verdictOf } from '../verdict.suite.ts'
import { located } from './located.ts'

const findings = [1, 2, 3].map((line) => ({ is: `${line}`, place: { path: 'a.csv', line } }))
const failed = (name: string, change = {}) => checkOf({ name, outcome: 'fail', findings, ...change })
const found = (checks: readonly ReturnType<typeof checkOf>[], most: number) =>
  located(verdictOf({ outcome: 'fail', checks }), {}, most).map(
    ({ check, finding }) => `${check.name}${finding?.is ?? ''}`,
  )

describe('what to show where', () => {
  test('the worst check first, and none that passed', () => {
    const checks = [
      checkOf(),
      failed('w', { severity: 'warn' }),
      failed('i', { outcome: 'inconclusive' }),
      failed('f'),
    ]
    expect(found(checks, 100)).toEqual(['f1', 'f2', 'f3', 'i1', 'i2', 'i3', 'w1', 'w2', 'w3'])
  })

  test('each check has a place before any has two', () => {
    const checks = [failed('a'), failed('b', { findings: [] }), failed('c')]
    expect(found(checks, 7)).toEqual(['a1', 'a2', 'a3', 'b', 'c1', 'c2', 'c3'])
    expect(found(checks, 6)).toEqual(['a1', 'a2', 'a3', 'b', 'c1', 'c2'])
    expect(found(checks, 4)).toEqual(['a1', 'a2', 'b', 'c1'])
    expect(found(checks, 3)).toEqual(['a1', 'b', 'c1'])
    expect(found(checks, 2)).toEqual(['a1', 'b'])
    expect(found(checks, 0)).toEqual([])
  })

  test.each([
    ['the finding', { path: 'a.csv', line: 3 }, { path: 'c.yml', line: 8 }, { path: 'a.csv', line: 3 }],
    [
      'the rule where the finding has no line',
      { path: 'a.csv', row: 3 },
      { path: 'c.yml', line: 8 },
      { path: 'c.yml', line: 8 },
    ],
    [
      'the finding where neither has a line',
      { path: 'a.csv', row: 3 },
      { path: 'c.yml' },
      { path: 'a.csv', row: 3 },
    ],
    [
      'the rule where the finding is outside',
      { path: '/a.csv', line: 3 },
      { path: 'c.yml' },
      { path: 'c.yml' },
    ],
    ['the first file that was read', { path: '/a.csv', line: 3 }, { path: '/c.yml' }, { path: 's.csv' }],
  ])('is shown at %s', (_, place, asked, at) => {
    const sources = ['/s.csv', 's.csv', 't.csv'].map((path) => ({ path, bytes: 1, digest: 'sha256:' }))
    const checks = [failed('a', { findings: [{ is: 'x', place }], asked })]
    expect(located(verdictOf({ outcome: 'fail', checks, sources }), {}, 9)).toEqual([
      { check: checks[0], finding: { is: 'x', place }, place: at },
    ])
  })

  test('is shown at the action where there is no file', () => {
    const checks = [failed('a', { findings: [{ is: 'x' }] }), failed('b', { findings: [] })]
    expect(located(verdictOf({ outcome: 'fail', checks }), {}, 9).map((one) => one.place)).toEqual([
      { path: 'data-validate' },
      { path: 'data-validate' },
    ])
  })

  test.each(['fail', 'inconclusive'] as const)(
    'a verdict that is %s without such a check stands for itself',
    (outcome) => {
      expect(located(verdictOf({ outcome, headline: 'nothing there', checks: [checkOf()] }), {}, 9)).toEqual([
        {
          check: {
            rule: 'data-validate/verdict',
            name: 'data-validate',
            outcome,
            severity: 'error',
            is: 'nothing there',
            wanted: 'a verdict of pass',
            findings: [],
          },
          place: { path: 'data-validate' },
        },
      ])
    },
  )

  test('a verdict that passed shows nothing', () => {
    expect(located(verdictOf({ checks: [checkOf()] }), {}, 9)).toEqual([])
  })
})
