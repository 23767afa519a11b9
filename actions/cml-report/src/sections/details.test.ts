import { expect, test } from '@jest/globals'
import { checkOf, verdictOf } from '@ml-actions/verdict/verdict.suite'
import { readFrom, reportOf } from '../evidence.suite.ts'
import type { Evidence } from '../evidence.ts'
import { details } from './details.ts'

const texts = (change: Partial<Evidence>, where: 'comment' | 'summary' = 'comment') =>
  details.blocks(reportOf(change, where)).map(({ text }) => text)

test('checks are folded where some hold and some do not, and in a summary always', () => {
  const pass = checkOf()
  const fail = checkOf({ outcome: 'fail', name: 'second' })
  const of = (...checks: readonly (typeof pass)[]) => ({ verdicts: readFrom(verdictOf({ checks })) })
  expect(texts(of(pass, fail))).toEqual([
    expect.stringContaining('<summary>2 checks: 1 failed, 1 passed</summary>'),
  ])
  expect(texts(of(pass))).toEqual([])
  expect(texts(of(fail))).toEqual([])
  expect(texts(of(pass), 'summary')).toHaveLength(1)
})

test('of several verdicts each says whose it is', () => {
  const verdicts = readFrom(verdictOf({ checks: [checkOf()] }), verdictOf({ action: 'model-gate' }))
  expect(texts({ verdicts }, 'summary')[0]).toContain('<summary>data-validate, 1 check: 1 passed</summary>')
})

test('a table keeps its columns, whatever its rows have', () => {
  const table = { title: 'Churned', columns: ['a', 'b'], rows: [['1'], ['1', '2', '3']] }
  const [text] = texts({ verdicts: readFrom(verdictOf({ tables: [table] })) })
  expect(text).toContain('<summary>Churned</summary>\n\n| a | b |\n|:--|:--|\n| 1 |  |\n| 1 | 2 |\n')
})

test('long lists come in parts that can be left out', () => {
  const checks = Array.from({ length: 120 }, (_, at) => checkOf({ name: `${at}` }))
  expect(texts({ verdicts: readFrom(verdictOf({ checks })) }, 'summary')).toHaveLength(3)
})

test('notes of the report and of each verdict are quoted; empty ones are none', () => {
  const verdicts = readFrom(verdictOf({ notes: ['mixed line ends', ''] }))
  expect(texts({ verdicts, notes: ['no file matches a'] })).toEqual([
    '> no file matches a\n>\n> mixed line ends\n',
  ])
})
