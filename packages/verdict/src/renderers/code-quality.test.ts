import { describe, expect, test } from '@jest/globals'
import { showInvisible } from '../escape/invisible.ts'
import { checkOf, verdictOf } from '../verdict.suite.ts'
import { codeQuality } from './code-quality.ts'
import { rendererSuite } from './renderer.suite.ts'

interface Entry {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const entries = (output: string) => JSON.parse(output) as readonly Entry[]

/** What GitLab demands of an entry. */
function whole(entry: Entry): boolean {
  const { description, check_name, fingerprint, severity, location } = entry
  return (
    Object.keys(entry).join() === 'description,check_name,fingerprint,severity,location' &&
    [description, check_name, location.path].every((text) => typeof text === 'string') &&
    /^[0-9a-f]{16}$/.test(fingerprint) &&
    ['info', 'minor', 'major', 'critical', 'blocker'].includes(severity) &&
    Number.isSafeInteger(location.lines.begin) &&
    location.lines.begin >= 1
  )
}

rendererSuite(codeQuality, {
  forged: (output) => [
    ...entries(output)
      .filter((entry) => !whole(entry))
      .map((entry) => JSON.stringify(entry)),
    ...entries(output).flatMap((entry) =>
      showInvisible(entry.description) === entry.description ? [] : ['invisible'],
    ),
    ...(new Set(entries(output).map((entry) => entry.fingerprint)).size === entries(output).length
      ? []
      : ['twins']),
  ],
  green: (output) => entries(output).length === 0,
  says: (output, headline) => entries(output).length > 0 && headline !== '',
})

const finding = { is: 'is 150', place: { path: 'a.csv', line: 3, column: 7 } }
const of = (change: object, verdict = {}) =>
  entries(
    codeQuality.render(verdictOf({ outcome: 'fail', checks: [checkOf(change)], ...verdict }), {
      version: '1',
    }),
  )

describe('Code Quality', () => {
  test('says check, finding, place and fingerprint', () => {
    expect(of({ outcome: 'fail', is: 'three are', findings: [finding, finding] })).toEqual([
      {
        description: 'Fail: age at most 120: three are (is 150); wanted: at most 120',
        check_name: 'data/max',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'critical',
        location: { path: 'a.csv', lines: { begin: 3 } },
      },
      expect.objectContaining({ check_name: 'data/max' }),
    ])
  })

  test.each([
    ['fail', 'error', 'critical'],
    ['inconclusive', 'error', 'major'],
    ['fail', 'warn', 'minor'],
    ['inconclusive', 'warn', 'info'],
  ])('a check that is %s with severity %s is %s', (outcome, severity, said) => {
    expect(of({ outcome, severity })[0]?.severity).toBe(said)
  })

  test.each([
    ['nothing where there is no finding', {}, 'three are'],
    ['nothing where the finding says the same', { findings: [{ is: 'three are' }] }, 'three are'],
    [
      'the row and column of a table without lines',
      { findings: [{ is: 'x', place: { path: 'a', row: 12, field: 'b' } }] },
      'three are (a, row 12, column "b": x)',
    ],
    ['a finding without a place', { findings: [{ is: 'x' }] }, 'three are (x)'],
  ])('adds %s', (_, change, said) => {
    expect(of({ outcome: 'fail', is: 'three are', ...change })[0]?.description).toBe(
      `Fail: age at most 120: ${said}; wanted: at most 120`,
    )
  })

  test('begins at line 1 where no line is known', () => {
    expect(of({ outcome: 'fail' })[0]?.location).toEqual({ path: 'data-validate', lines: { begin: 1 } })
  })

  test('has fingerprints of check, column and file, and never of a value', () => {
    const print = (change: object) => of({ outcome: 'fail', findings: [finding], ...change })[0]?.fingerprint
    const one = print({})
    expect(print({ is: 'other', findings: [{ ...finding, is: 'is 151', shown: '151' }] })).toBe(one)
    expect(print({ rule: 'data/min' })).not.toBe(one)
    expect(print({ name: 'other' })).not.toBe(one)
    expect(print({ subject: 'weight' })).not.toBe(one)
    expect(print({ subject: undefined })).not.toBe(one)
    expect(print({ findings: [{ ...finding, place: { path: 'b.csv', line: 3 } }] })).not.toBe(one)
  })

  test('shortens a description, and holds at most 1,000 entries', () => {
    const findings = Array.from({ length: 1_200 }, () => ({ ...finding, is: 'x'.repeat(900) }))
    const said = of({ outcome: 'fail', findings })
    expect(said).toHaveLength(1_000)
    expect(said[0]?.description).toHaveLength(500)
  })

  test('halves its entries until they fit, and keeps one', () => {
    const findings = Array.from({ length: 1_200 }, () => finding)
    const verdict = verdictOf({ outcome: 'fail', checks: [checkOf({ outcome: 'fail', findings })] })
    expect(entries(codeQuality.render(verdict, { version: '1', limit: 100_000 }))).toHaveLength(250)
    expect(entries(codeQuality.render(verdict, { version: '1', limit: 1 }))).toHaveLength(1)
  })

  test('is indented and ends with a line end', () => {
    expect(codeQuality.render(verdictOf(), { version: '1' })).toBe('[]\n')
    expect(codeQuality.render(verdictOf({ outcome: 'fail' }), { version: '1' })).toMatch(/^\[\n {2}\{\n {4}"/)
  })
})
