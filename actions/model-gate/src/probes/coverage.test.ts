import { expect, test } from '@jest/globals'
import { answerTo, gate } from '../twin.ts'
import { coverage } from './coverage.ts'
import { probeSuite } from './probe.suite.ts'

const report = (attributes: string, lines = '') =>
  `<?xml version="1.0"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n<coverage ${attributes}><packages><package><classes><class name="a" filename="a.py">${lines}</class></classes></package></packages></coverage>`
const counted = (covered: number, valid: number) =>
  report(`line-rate="0.8" lines-covered="${covered}" lines-valid="${valid}"`)

const asked = (check: string, files: Readonly<Record<string, string>>) =>
  gate({ 'gate.yml': `policy: 1\nchecks:\n  asked: ${check}\n`, ...files }, { purpose: 'promote' })

probeSuite(coverage, {
  check: { coverage: 'c.xml', min: '80%' },
  good: { 'c.xml': counted(80, 100) },
  bad: { 'c.xml': counted(79, 100) },
  empty: { 'c.xml': counted(0, 0) },
})

test('a share is had from the counts, not from the rounded rate', async () => {
  const files = { 'c.xml': report('line-rate="0.9" lines-covered="89996" lines-valid="100000"') }
  const verdict = await asked('{coverage: c.xml, min: 0.9}', files)
  expect(answerTo(verdict, 'asked')).toMatchObject({
    outcome: 'fail',
    is: 'line coverage is 0.89996',
    counts: { evaluated: 100_000, failed: 10_004, skipped: 0 },
  })
})

const lines = `<methods><method name="f"><lines><line number="1" hits="1"/></lines></method></methods><lines><line number="1" hits="1"/><line number="2" hits="0" branch="true" condition-coverage="25% (1/4)"/></lines>`

test.each([
  ['{coverage: c.xml, min: 50%}', 'pass', 'one line of two was run, whatever methods repeat'],
  ['{coverage: c.xml, above: 50%}', 'fail', 'half is not above a half'],
  ['{coverage: c.xml, of: branches, min: 25%}', 'pass', 'one branch of four was run'],
  ['{coverage: c.xml, of: branches, min: 26%}', 'fail', 'a quarter is less than 26 percent'],
] as const)('%s is a %s, because %s', async (check, outcome, _why) => {
  expect((await asked(check, { 'c.xml': report('', lines) })).outcome).toBe(outcome)
})

test('branches that nobody measured are not 0 percent', async () => {
  const verdict = await asked('{coverage: c.xml, of: branches, min: 0}', {
    'c.xml': report('branches-covered="0" branches-valid="0"'),
  })
  expect(answerTo(verdict, 'asked')).toMatchObject({
    outcome: 'inconclusive',
    is: expect.stringMatching('no branches'),
  })
})

test('it may fall by a margin', async () => {
  const files = { 'new.xml': counted(79, 100), 'old.xml': counted(80, 100) }
  const within = (margin: string) =>
    asked(`{coverage: new.xml, baseline-coverage: old.xml, not-worse-by: ${margin}}`, files)
  const fallen = await within('0')
  expect(fallen.outcome).toBe('fail')
  expect(fallen.headline).toBe('line coverage fell 1.0 points (0.800 → 0.790)')
  expect((await within('1%')).outcome).toBe('pass')
})

test.each([
  ['<testsuites/>', 'XML of "testsuites"'],
  ['<coverage>', 'the file is no XML'],
])('%s is no coverage report', async (text, message) => {
  await expect(asked('{coverage: c.xml, min: 0}', { 'c.xml': text })).rejects.toThrow(message)
})
