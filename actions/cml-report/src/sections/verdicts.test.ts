import { expect, test } from '@jest/globals'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { verdictOf } from '@ml-actions/verdict/verdict.suite'
import { readFrom, reportOf } from '../evidence.suite.ts'
import { verdicts } from './verdicts.ts'

const lines = (...read: readonly Partial<Verdict>[]) =>
  verdicts
    .blocks(reportOf({ verdicts: readFrom(...read.map((change) => verdictOf(change))) }))
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line !== '')
    .map((line) => seenIn(rendered(line)).trim())

test('a single verdict stands in the headline alone', () => {
  expect(lines({ headline: 'fine' })).toEqual([])
})

test('of several, those that the headline does not tell have a line each', () => {
  const gate = { action: 'model-gate', outcome: 'fail', headline: 'accuracy fell' } as const
  expect(lines({ headline: '3 rows are fine' }, gate)).toEqual(['✅ Pass, data-validate: 3 rows are fine'])
  expect(lines({ headline: 'fine' }, { action: 'other', headline: 'fine, too' })).toHaveLength(2)
})

test('beyond fifty they are counted', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ action: `action-${at}`, headline: `fine ${at}` }))
  expect(lines(...many)).toHaveLength(51)
  expect(lines(...many).at(-1)).toBe('and 10 more')
})
