import { expect, test } from '@jest/globals'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import type { Check } from '@ml-actions/verdict/verdict'
import { checkOf, verdictOf } from '@ml-actions/verdict/verdict.suite'
import { readFrom, reportOf } from '../evidence.suite.ts'
import { reasons } from './reasons.ts'

const lines = (...verdicts: readonly (readonly Check[])[]) =>
  reasons
    .blocks(
      reportOf({
        verdicts: readFrom(...verdicts.map((checks, at) => verdictOf({ action: `action-${at}`, checks }))),
      }),
    )
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line !== '')
    .map((line) => seenIn(rendered(line)).trim())

const wrong = checkOf({ outcome: 'fail', name: 'age', is: '2 values are above 120', todo: 'mend them' })

test('a check that holds has no reason', () => {
  expect(lines([checkOf()])).toEqual([])
})

test('a check that does not hold says what is, what was wanted, and what to do', () => {
  expect(lines([wrong])).toEqual(['❌ age: 2 values are above 120; wanted: at most 120. Next: mend them.'])
})

test('the author’s own reason for asking stands at the end', () => {
  expect(lines([{ ...wrong, why: 'nobody is older' }])[0]).toMatch(/Asked because nobody is older\.$/)
})

test('the worst comes first, and says whose it is where there are several', () => {
  const warns = checkOf({ outcome: 'fail', severity: 'warn', name: 'w' })
  const unsure = checkOf({ outcome: 'inconclusive', name: 'u' })
  expect(lines([warns, unsure], [wrong]).map((line) => line.split(':')[0])).toEqual([
    '❌ age of action-1',
    '⚪ u of action-0',
    '🔶 w of action-0',
  ])
})

test('the first three places are shown, with a value where the author allowed it', () => {
  const place = (line: number) => ({ is: 'too old', place: { path: 'a.csv', line, column: 7 }, shown: '130' })
  const findings = [place(3), { is: '' }, { is: 'somewhere' }, place(9), place(12)]
  expect(lines([{ ...wrong, findings }]).slice(1)).toEqual([
    'a.csv:3:7 too old 130',
    'here',
    'somewhere',
    'and 2 more places in the report',
  ])
})

test('what could not be read, or was not there to read, is a reason', () => {
  const because = { is: 'it is not JSON', wanted: 'one JSON object', todo: 'give the file unchanged' }
  const [unread] = reasons.blocks(reportOf({ unread: [{ path: 'x/verdict.json', because }] }))
  expect(seenIn(rendered(unread?.text ?? ''))).toContain(
    'x/verdict.json: it is not JSON; wanted: one JSON object. Next: give the file unchanged.',
  )
  const [nothing] = reasons.blocks(reportOf())
  expect(nothing?.text).toContain('nothing was judged')
})

test('many reasons come in parts that can be left out', () => {
  const checks = Array.from({ length: 12 }, (_, at) => ({ ...wrong, name: `check ${at}` }))
  const blocks = reasons.blocks(reportOf({ verdicts: readFrom(verdictOf({ checks })) }))
  expect(blocks.map(({ holds }) => holds.count)).toEqual([5, 5, 2])
})
