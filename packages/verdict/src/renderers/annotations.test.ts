import { describe, expect, test } from '@jest/globals'
import { escapeLogLine } from '../escape/log-line.ts'
import { runnerReads } from '../escape/runner.suite.ts'
import { checkOf, verdictOf } from '../verdict.suite.ts'
import type { Check, Verdict } from '../verdict.ts'
import { annotations, annotationsRenderer } from './annotations.ts'
import { rendererSuite } from './renderer.suite.ts'

const failed = (change: Partial<Check> = {}) =>
  checkOf({ outcome: 'fail', is: '3 of 1,284 values are above 120', todo: 'mend them', ...change })

function commands(verdict: Verdict, most = 10, around = {}) {
  return runnerReads(annotations(verdict, most, around)).map(({ command, properties, data }) => ({
    command,
    ...properties,
    data,
  }))
}

rendererSuite(annotationsRenderer, {
  forged: (output) => {
    const [head = '', ...lines] = output.trimEnd().split('\n')
    const strange = lines.filter(
      (line) => !/^::(error|warning|notice)( [a-zA-Z]+=[^:,]*(,[a-zA-Z]+=[^:,]*)*)?::/.test(line),
    )
    const inside = lines.map((line) => line.replace(/^::[a-z]+[^:]*::/, ''))
    return [
      ...runnerReads(head).map((one) => one.command),
      ...strange,
      ...inside.filter((line) => escapeLogLine(line) !== line),
    ]
  },
  green: (output) => output.startsWith('Pass'),
  says: (output, headline) => output.split('\n')[0]?.endsWith(`: ${headline}`) ?? false,
})

describe('annotations', () => {
  test('say the headline, then the checks worst first, then the cells, then the notes', () => {
    const place = (line: number) => ({ path: 'train.csv', line, column: 7, endColumn: 10 })
    const findings = [
      { is: 'is 150', place: place(3) },
      { is: 'is 151', place: place(9), shown: '151' },
    ]
    const verdict = verdictOf({
      outcome: 'fail',
      headline: '1 of 3 checks failed',
      checks: [
        checkOf(),
        checkOf({ outcome: 'inconclusive', name: 'freshness', is: 'no time is known' }),
        failed({ findings }),
      ],
      notes: ['train.csv has a byte order mark'],
    })
    expect(annotations(verdict, 10)).toBe(
      [
        'Fail: 1 of 3 checks failed',
        '::error file=train.csv,line=3,endLine=3,col=7,endColumn=10,title=age at most 120::Fail: 3 of 1,284 values are above 120; wanted: at most 120; mend them',
        '::warning title=freshness::Inconclusive: no time is known; wanted: at most 120',
        '::error file=train.csv,line=3,endLine=3,col=7,endColumn=10,title=age at most 120::is 150; wanted: at most 120',
        '::error file=train.csv,line=9,endLine=9,col=7,endColumn=10,title=age at most 120::is 151: 151; wanted: at most 120',
        '::notice::train.csv has a byte order mark',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['fail', 'error', 'error'],
    ['inconclusive', 'error', 'warning'],
    ['fail', 'warn', 'warning'],
    ['inconclusive', 'warn', 'notice'],
  ] as const)('a check that is %s with severity %s is a %s', (outcome, severity, level) => {
    expect(commands(verdictOf({ checks: [checkOf({ outcome, severity })] }))).toMatchObject([
      { command: level },
    ])
  })

  test('a check that passed is not annotated', () => {
    expect(annotations(verdictOf({ headline: 'all well', checks: [checkOf()] }), 10)).toBe('Pass: all well\n')
  })

  test.each([
    ['fail', 'error', 'data-validate: Fail'],
    ['inconclusive', 'warning', 'data-validate: Inconclusive'],
  ] as const)(
    'a verdict that is %s with no check to blame is annotated itself',
    (outcome, command, title) => {
      expect(
        commands(verdictOf({ outcome, headline: 'nothing was evaluated', checks: [checkOf()] })),
      ).toEqual([{ command, title, data: 'nothing was evaluated' }])
    },
  )

  test('a single cell is where the check is annotated, and told once', () => {
    const findings = [{ is: 'is 150', place: { path: 'train.csv', line: 3 } }]
    expect(commands(verdictOf({ outcome: 'fail', checks: [failed({ findings })] }))).toHaveLength(1)
  })

  test('a place without a line is told in words, at the line of the rule', () => {
    const findings = [
      { is: 'is 150', place: { path: 'train.parquet', row: 12, field: 'age' } },
      { is: 'is 151', place: { path: 'train.parquet', row: 13, field: 'age' } },
    ]
    const check = failed({
      findings,
      asked: { path: 'contract.yml', line: 8, column: 5 },
      todo: undefined as never,
    })
    expect(commands(verdictOf({ outcome: 'fail', checks: [check] }))).toEqual([
      {
        command: 'error',
        file: 'contract.yml',
        line: '8',
        endLine: '8',
        col: '5',
        title: 'age at most 120',
        data: 'Fail: 3 of 1,284 values are above 120; first at train.parquet, row 12, column "age"; wanted: at most 120',
      },
    ])
  })

  test.each(['/etc/passwd', '../outside.csv', 'a/../../b.csv', 'C:\\x.csv', '\\\\host\\x', ''])(
    'a place in %j, outside the checkout, is annotated where the rule was written',
    (path) => {
      const check = failed({
        findings: [{ is: 'x', place: { path, line: 3 } }],
        asked: { path: 'contract.yml', line: 8 },
      })
      expect(commands(verdictOf({ outcome: 'fail', checks: [check] }))).toMatchObject([
        { file: 'contract.yml' },
      ])
    },
  )

  test('the host says what is in the checkout', () => {
    const check = failed({ findings: [{ is: 'x', place: { path: '../a.csv', line: 3 } }] })
    const pathInCheckout = (path: string) => path.replace('../', 'sub/')
    expect(commands(verdictOf({ checks: [check] }), 10, { pathInCheckout })).toMatchObject([
      { file: 'sub/a.csv' },
    ])
    expect(commands(verdictOf({ checks: [check] }), 10, { pathInCheckout: () => undefined })).toEqual([
      { command: 'error', title: 'age at most 120', data: expect.stringContaining('3 of 1,284') },
    ])
  })

  test('each level has its room, and the last notice counts the rest', () => {
    const findings = Array.from({ length: 1_287 }, (_, at) => ({
      is: 'x',
      place: { path: 'a.csv', line: at + 1 },
    }))
    const warned = Array.from({ length: 12 }, () => checkOf({ outcome: 'fail', severity: 'warn' }))
    const notes = Array.from({ length: 12 }, () => 'noticed')
    const all = commands(verdictOf({ outcome: 'fail', checks: [failed({ findings }), ...warned], notes }))
    const count = (level: string) => all.filter((one) => one.command === level).length
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10])
    expect(all.at(-1)).toEqual({ command: 'notice', data: 'and 1,283 more in the summary' })
  })

  test('what just fits is not followed by a count', () => {
    const notes = Array.from({ length: 10 }, () => 'noticed')
    expect(commands(verdictOf({ notes })).map((one) => one.data)).toEqual(notes)
    expect(commands(verdictOf({ notes: [...notes, 'more'] })).at(-1)?.data).toBe('and 2 more in the summary')
  })

  test('what does not fit a limit in bytes is counted too', () => {
    const notes = Array.from({ length: 9 }, () => 'x'.repeat(90))
    const text = annotations(verdictOf({ notes }), 10, { limit: 400 })
    expect(text.length).toBeLessThanOrEqual(400)
    expect(runnerReads(text).at(-1)?.data).toBe('and 6 more in the summary')
    expect(annotations(verdictOf({ notes }), 10, { limit: 20 })).toBe('Pass\n')
  })

  test('a text that is too long is shortened', () => {
    const check = failed({
      name: 'n'.repeat(300),
      is: 'i'.repeat(2_000),
      wanted: 'w'.repeat(2_000),
      todo: 't'.repeat(2_000),
    })
    const [one] = runnerReads(
      annotations(verdictOf({ outcome: 'fail', headline: 'h'.repeat(600), checks: [check] }), 10),
    )
    expect(one?.properties['title']).toHaveLength(200)
    expect(one?.data.split('; ').map((part) => part.length)).toEqual([1_000, 1_000, 1_000])
  })
})
