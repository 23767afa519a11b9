import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { showInvisible } from '../escape/invisible.ts'
import { checkOf, verdictOf } from '../verdict.suite.ts'
import type { Verdict } from '../verdict.ts'
import { rendererSuite } from './renderer.suite.ts'
import { sarifShape } from './sarif.suite.ts'
import { sarif } from './sarif.ts'

const validate = new Ajv2020({ allErrors: true }).compile(sarifShape)

interface Run {
  readonly tool: {
    readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] }
  }
  readonly invocations: readonly [
    { readonly toolExecutionNotifications: readonly { level: string; message: { text: string } }[] },
  ]
  readonly results: readonly Result[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly kind: string
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly unknown[]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

function runIn(output: string): Run {
  return (JSON.parse(output) as { readonly runs: readonly [Run] }).runs[0]
}

/** Texts that a reader of SARIF would take for a link or a placeholder. */
function acting(text: string): boolean {
  return /(?<!\\)(\\\\)*[[\]]/.test(text) || /[{}]/.test(text.replaceAll('{{', '').replaceAll('}}', ''))
}

rendererSuite(sarif, {
  forged: (output) => {
    const run = runIn(output)
    const texts = [...run.results, ...run.invocations[0].toolExecutionNotifications].map(
      (one) => one.message.text,
    )
    const prints = run.results.map((result) => JSON.stringify(result.partialFingerprints))
    return [
      ...(validate(JSON.parse(output))
        ? []
        : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)),
      ...texts.filter((text) => acting(text) || showInvisible(text) !== text),
      ...run.results
        .filter((result) => run.tool.driver.rules[result.ruleIndex]?.id !== result.ruleId)
        .map((one) => one.ruleId),
      ...(new Set(prints).size === prints.length ? [] : ['twins']),
    ]
  },
  green: (output) => runIn(output).results.length === 0,
  says: (output, headline) =>
    runIn(output).invocations[0].toolExecutionNotifications[0]?.message.text === headline,
})

const of = (verdict: Partial<Verdict>, around = {}) =>
  runIn(
    sarif.render(verdictOf({ outcome: 'fail', headline: 'no', ...verdict }), { version: '0.1.0', ...around }),
  )

describe('SARIF', () => {
  test('says tool, rules, invocation and results', () => {
    const findings = [{ is: 'is 150', place: { path: 'a b/ü.csv', line: 3, column: 7, endColumn: 10 } }]
    const checks = [
      checkOf({ rule: 'data/rows', severity: 'warn' }),
      checkOf({ outcome: 'fail', is: 'one is', todo: 'mend it', findings }),
    ]
    const output = sarif.render(verdictOf({ outcome: 'fail', headline: 'no', checks, notes: ['noticed'] }), {
      version: '0.1.0',
    })
    expect(JSON.parse(output)).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'ml-actions data-validate',
              semanticVersion: '0.1.0',
              rules: [
                {
                  id: 'data/rows',
                  shortDescription: { text: 'The check data/rows' },
                  help: { text: 'The check data/rows did not hold.' },
                  defaultConfiguration: { level: 'warning' },
                },
                {
                  id: 'data/max',
                  shortDescription: { text: 'The check data/max' },
                  help: { text: 'The check data/max did not hold.' },
                  defaultConfiguration: { level: 'error' },
                },
              ],
            },
          },
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [
                { level: 'error', message: { text: 'no' } },
                { level: 'note', message: { text: 'noticed' } },
              ],
            },
          ],
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'data/max',
              ruleIndex: 1,
              kind: 'fail',
              level: 'error',
              message: { text: 'Fail: age at most 120: one is (is 150); wanted: at most 120; mend it' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'a%20b/%C3%BC.csv', uriBaseId: '%SRCROOT%' },
                    region: { startLine: 3, startColumn: 7, endColumn: 10 },
                  },
                },
              ],
              partialFingerprints: { 'checkColumnFile/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
            },
          ],
        },
      ],
    })
    expect(output).toMatch(/^\{\n {2}"[\s\S]*\}\n$/)
  })

  test.each([
    ['fail', 'error', 'fail', 'error'],
    ['fail', 'warn', 'fail', 'warning'],
    ['inconclusive', 'error', 'open', 'none'],
    ['inconclusive', 'warn', 'open', 'none'],
  ] as const)(
    'a check that is %s with severity %s is of kind %s and level %s',
    (outcome, severity, kind, level) => {
      expect(of({ checks: [checkOf({ outcome, severity })] }).results).toMatchObject([{ kind, level }])
    },
  )

  test.each([
    ['pass', 'note'],
    ['fail', 'error'],
    ['inconclusive', 'warning'],
  ] as const)('the headline of a verdict that is %s is a notification of level %s', (outcome, level) => {
    expect(of({ outcome }).invocations[0].toolExecutionNotifications).toEqual([
      { level, message: { text: 'no' } },
    ])
  })

  test('a verdict without a check to blame has a rule and a result of its own', () => {
    const run = of({ outcome: 'inconclusive', headline: 'nothing there' })
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual(['data-validate/verdict'])
    expect(run.results).toMatchObject([
      {
        ruleId: 'data-validate/verdict',
        kind: 'open',
        message: { text: 'Inconclusive: data-validate: nothing there; wanted: a verdict of pass' },
      },
    ])
  })

  test('a row of a table without lines is named beside the line of the rule', () => {
    const findings = [{ is: 'x', place: { path: 'a.parquet', row: 12, field: 'age' } }]
    const check = checkOf({
      outcome: 'fail',
      findings,
      asked: { path: 'contract.yml', line: 8, endColumn: 9 },
    })
    expect(of({ checks: [check] }).results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'contract.yml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 8 },
        },
        logicalLocations: [{ fullyQualifiedName: 'a.parquet, row 12, column "age"' }],
      },
    ])
  })

  test('a place without a line has no region', () => {
    expect(of({ checks: [checkOf({ outcome: 'fail' })] }).results[0]?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'data-validate', uriBaseId: '%SRCROOT%' } } },
    ])
  })

  test('a lone surrogate in a path does not make it throw', () => {
    const findings = [{ is: 'x', place: { path: 'a\uD800:b', line: 3 } }]
    expect(of({ checks: [checkOf({ outcome: 'fail', findings })] }).results[0]?.locations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'a%EF%BF%BD%3Ab' } } },
    ])
  })

  test('a finding that says what the check says is not said twice', () => {
    const check = checkOf({ outcome: 'fail', is: 'one is', findings: [{ is: 'one is' }] })
    expect(of({ checks: [check] }).results[0]?.message.text).toBe(
      'Fail: age at most 120: one is; wanted: at most 120',
    )
  })

  test('brackets, braces and backslashes are escaped as a message demands', () => {
    expect(
      of({ headline: 'a [b](c) {0} \\d' }).invocations[0].toolExecutionNotifications[0]?.message.text,
    ).toBe('a \\[b\\](c) {{0}} \\\\d')
  })

  test('rules link to their help where the host knows it', () => {
    const helpFor = (rule: string) => (rule === 'data/max' ? 'https://docs.example/data/max' : undefined)
    expect(
      of({ outcome: 'pass', checks: [checkOf(), checkOf({ rule: 'data/min' })] }, { helpFor }).tool.driver
        .rules,
    ).toMatchObject([
      { help: { text: 'See https://docs.example/data/max' }, helpUri: 'https://docs.example/data/max' },
      { help: { text: 'The check data/min did not hold.' } },
    ])
  })

  test('fingerprints are of check, column and file, and never of a value', () => {
    const finding = { is: 'is 150', place: { path: 'a.csv', line: 3 } }
    const print = (change: object) =>
      of({ checks: [checkOf({ outcome: 'fail', findings: [finding], ...change })] }).results[0]
        ?.partialFingerprints['checkColumnFile/v1']
    const one = print({})
    expect(print({ is: 'other', findings: [{ ...finding, is: 'is 151', shown: '151' }] })).toBe(one)
    expect(print({ rule: 'data/min' })).not.toBe(one)
    expect(print({ name: 'other' })).not.toBe(one)
    expect(print({ subject: 'weight' })).not.toBe(one)
    expect(print({ subject: undefined })).not.toBe(one)
    expect(print({ findings: [{ ...finding, place: { path: 'b.csv', line: 3 } }] })).not.toBe(one)
  })

  test('holds at most 5,000 results, 50 notes, and fewer where they must fit', () => {
    const findings = Array.from({ length: 6_000 }, () => ({ is: 'x' }))
    const verdict = {
      checks: [checkOf({ outcome: 'fail', findings })],
      notes: Array.from({ length: 60 }, () => 'n'),
    }
    expect(of(verdict).results).toHaveLength(5_000)
    expect(of(verdict).invocations[0].toolExecutionNotifications).toHaveLength(51)
    expect(of(verdict, { limit: 1_000_000 }).results).toHaveLength(1_250)
    expect(of(verdict, { limit: 1 }).results).toHaveLength(1)
  })

  test('texts are shortened', () => {
    expect(
      of({ headline: 'x'.repeat(3_000) }).invocations[0].toolExecutionNotifications[0]?.message.text,
    ).toHaveLength(1_000)
    const place = { path: 'p'.repeat(3_000), row: 1 }
    const [location] =
      of({ checks: [checkOf({ outcome: 'fail', findings: [{ is: 'x', place }] })] }).results[0]?.locations ??
      []
    expect(location).toMatchObject({ logicalLocations: [{ fullyQualifiedName: `${'p'.repeat(999)}…` }] })
  })
})
