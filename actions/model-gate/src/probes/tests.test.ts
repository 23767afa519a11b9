import { describe, expect, test } from '@jest/globals'
import { answerTo, gate } from '../twin.ts'
import { probeSuite } from './probe.suite.ts'
import { tests } from './tests.ts'

const suite = (cases: string, counts = '') =>
  `<testsuites><testsuite name="pytest" ${counts}>${cases}</testsuite></testsuites>`
const passed = (name: string) => `<testcase classname="tests.test_api" name="${name}" time="0.1"/>`
const ended = (name: string, how: string) =>
  `<testcase classname="tests.test_api" name="${name}"><${how} message="m">trace</${how}></testcase>`

const asked = (check: string, files: Readonly<Record<string, string>>) =>
  gate({ 'gate.yml': `policy: 1\nchecks:\n  asked: ${check}\n`, ...files }, { purpose: 'promote' })

probeSuite(tests, {
  check: { tests: 'j.xml' },
  good: { 'j.xml': suite(passed('a')) },
  bad: { 'j.xml': suite(passed('a') + ended('b', 'failure')) },
  empty: { 'j.xml': suite('') },
})

describe('tests of a JUnit report', () => {
  test('that failed, or ended with an error, are counted and named', async () => {
    const report = suite(passed('a') + ended('b', 'failure') + ended('c', 'error') + ended('d', 'skipped'))
    const verdict = await asked('{tests: j.xml}', { 'j.xml': report })
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'fail',
      is: 'count of failed tests is 2',
      wanted: 'count of failed tests at most 0',
      counts: { evaluated: 3, failed: 2, skipped: 1 },
      findings: [
        { is: 'tests.test_api.b failed', place: { path: 'j.xml' } },
        { is: 'tests.test_api.c failed', place: { path: 'j.xml' } },
      ],
    })
    expect(verdict.headline).toBe('count of failed tests 2 is above 0')
  })

  test.each([
    [
      suite(passed('a'), 'errors="1" failures="0"'),
      'fail',
      'a module that could not be imported has no test of its own',
    ],
    [`<testsuites failures="1">${suite(passed('a')).slice(12)}`, 'fail', 'the report itself says so'],
    [
      suite(ended('a', 'failure').replace('</testcase>', '<failure/></testcase>'), 'failures="1"'),
      'fail',
      'it failed twice',
    ],
    [suite(ended('a', 'skipped') + passed('b')), 'pass', 'what is skipped did not fail'],
    [suite(ended('a', 'skipped')), 'inconclusive', 'everything was skipped'],
    ['<testsuite><testcase name="a"/></testsuite>', 'pass', 'a suite may be the root'],
    [
      suite(suite(passed('a'), 'failures="0"').slice(12, -13), 'failures="0"'),
      'pass',
      'suites may hold suites',
    ],
    [suite(ended('a', 'rerunFailure')), 'pass', 'a test that passed when it was run again passed'],
    [suite(passed('a'), 'failures="many"'), 'pass', 'a count that is no number says nothing'],
  ] as const)('%.60s: %s, because %s', async (report, outcome, _why) => {
    expect((await asked('{tests: j.xml}', { 'j.xml': report })).outcome).toBe(outcome)
  })

  test('a count that is larger than the names is told', async () => {
    const verdict = await asked('{tests: j.xml}', {
      'j.xml': suite(ended('a', 'failure'), 'failures="1" errors="2"'),
    })
    const { is, findings } = answerTo(verdict, 'asked')
    expect(is).toBe('count of failed tests is 3')
    expect(findings.map((finding) => finding.is)).toEqual([
      'tests.test_api.a failed',
      'the report counts 3 failed tests and names 1',
    ])
  })

  test('may be skipped up to a number', async () => {
    const report = suite(passed('a') + ended('b', 'skipped') + ended('c', 'skipped'))
    const within = (most: number) => asked(`{tests: j.xml, max-skipped: ${most}}`, { 'j.xml': report })
    expect((await within(2)).outcome).toBe('pass')
    const verdict = await within(1)
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'fail',
      is: 'count of failed and skipped tests is 1',
      findings: [{ is: 'tests.test_api.b was skipped' }, { is: 'tests.test_api.c was skipped' }],
    })
    expect(verdict.notes).toContain('2 tests were skipped, of which 1 may be')
  })

  test('come from all reports that a glob names, and from none it is not green', async () => {
    const files = { 'o/a.xml': suite(passed('a')), 'o/b.xml': suite(ended('b', 'failure')) }
    expect((await asked('{tests: "o/*.xml"}', files)).outcome).toBe('fail')
    const none = await asked('{tests: "p/*.xml"}', files)
    expect(answerTo(none, 'asked')).toMatchObject({ outcome: 'inconclusive', reason: 'nothing-evaluated' })
  })

  test('are compared with the baseline’s, or held to a number', async () => {
    const files = { 'new.xml': suite(ended('b', 'failure')), 'old.xml': suite(passed('a')) }
    const verdict = await asked('{tests: new.xml, baseline-tests: old.xml, not-worse-by: 0}', files)
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'fail',
      is: 'count of failed tests +1 (0 → 1)',
    })
    expect((await asked('{tests: new.xml, max: 1}', files)).outcome).toBe('pass')
  })

  test.each([
    ['<coverage/>', 'XML of "coverage"'],
    ['<testsuites><testsuite>', 'the file is no XML'],
    ['', 'the file is no XML'],
  ])('%s is no report', async (text, message) => {
    await expect(asked('{tests: j.xml}', { 'j.xml': text })).rejects.toThrow(message)
  })
})
