import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { hostileText } from './escape/hostile.suite.ts'
import { parseVerdict, printVerdict } from './json.ts'
import { schema } from './json-schema.ts'
import { utf8Bytes } from './utf8.ts'
import { anyVerdict, checkOf, saying, verdictOf } from './verdict.suite.ts'
import type { Verdict } from './verdict.ts'

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)

describe('verdict.json', () => {
  test('gives back any verdict that was printed', () => {
    fc.assert(
      fc.property(anyVerdict(hostileText.map((text) => text.slice(0, 900))), (verdict) => {
        const text = printVerdict(verdict, '0.1.0')
        expect(parseVerdict(text)).toEqual({ is: 'verdict', verdict, toolVersion: '0.1.0' })
      }),
      { numRuns: 200 },
    )
  })

  test('is valid under its published schema', () => {
    fc.assert(
      fc.property(anyVerdict(hostileText.map((text) => text.slice(0, 900))), (verdict) => {
        expect([validate(JSON.parse(printVerdict(verdict, '0.1.0'))), validate.errors]).toEqual([true, null])
      }),
      { numRuns: 200 },
    )
  })

  test('has one order, whatever the order of the verdict', () => {
    const { action, ...rest } = verdictOf({ checks: [checkOf({ todo: 'x' })] })
    const { rule, ...check } = checkOf({ todo: 'x' })
    expect(printVerdict({ ...rest, checks: [{ ...check, rule }], action }, '0.1.0')).toBe(
      printVerdict(verdictOf({ checks: [checkOf({ todo: 'x' })] }), '0.1.0'),
    )
    expect(Object.keys(JSON.parse(printVerdict(verdictOf(), '0.1.0')))).toEqual([
      '$schema',
      'version',
      'toolVersion',
      'action',
      'outcome',
      'headline',
      'checks',
      'metrics',
      'tables',
      'notes',
      'sources',
      'facts',
    ])
  })

  test('ends with a line end and is indented for people', () => {
    expect(printVerdict(verdictOf(), '0.1.0')).toMatch(
      /^\{\n {2}"\$schema": "urn:ml-actions:verdict:1",\n[\s\S]*\n\}\n$/,
    )
  })

  test('writes a quantity that is not finite as null', () => {
    const observed = { value: Number.NaN, low: -Infinity, high: 1 }
    const parsed = parseVerdict(printVerdict(verdictOf({ checks: [checkOf({ observed })] }), '0.1.0'))
    expect(parsed).toMatchObject({ verdict: { checks: [{ observed: { value: null, low: null, high: 1 } }] } })
  })

  test.each([
    verdictOf({ facts: { weight: Number.POSITIVE_INFINITY } }),
    verdictOf({ checks: [checkOf({ counts: { evaluated: Number.NaN, failed: 0, skipped: 0 } })] }),
  ])('throws where a number that must be there is not finite', (verdict) => {
    expect(() => printVerdict(verdict, '0.1.0')).toThrow(RangeError)
    expect(() => printVerdict(verdict, '0.1.0')).toThrow(/(Infinity|NaN) in a verdict/)
  })

  test('leaves out what the format does not know', () => {
    const extra = { ...verdictOf(), secret: 'x' }
    expect(printVerdict(extra, '0.1.0')).toBe(printVerdict(verdictOf(), '0.1.0'))
  })

  test('keeps a fact whatever its name', () => {
    const facts: Record<string, number> = Object.fromEntries([
      ['__proto__', 1],
      ['constructor', 2],
    ])
    const parsed = parseVerdict(printVerdict(verdictOf({ outcome: 'fail', facts }), '0.1.0'))
    expect(parsed.is === 'verdict' && Object.entries(parsed.verdict.facts)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ])
  })

  test('ends a text that is too long with an ellipsis, and never inside a character', () => {
    const headline = '😀'.repeat(4_001)
    const parsed = parseVerdict(printVerdict(verdictOf({ outcome: 'fail', headline }), '0.1.0'))
    expect(parsed).toMatchObject({ verdict: { headline: `${'😀'.repeat(3_999)}…` } })
    const most = '😀'.repeat(4_000)
    expect(parseVerdict(printVerdict(verdictOf({ outcome: 'fail', headline: most }), '0.1.0'))).toMatchObject(
      {
        verdict: { headline: most },
      },
    )
  })
})

describe('a verdict that is too long', () => {
  const finding = { is: 'x'.repeat(200), place: { path: 'train.csv', line: 3, column: 7 } }
  const many = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item)

  test.each<[string, Verdict, string]>([
    [
      'places',
      verdictOf({
        outcome: 'fail',
        checks: [checkOf({ outcome: 'fail', findings: many(2_001, { is: 'x' }) })],
      }),
      '1 place',
    ],
    [
      'places, to one hundred a check',
      verdictOf({
        outcome: 'fail',
        checks: many(20, checkOf({ outcome: 'fail', findings: many(200, finding) })).map((check) => ({
          ...check,
        })),
      }),
      '2000 places',
    ],
    ['notes', verdictOf({ outcome: 'fail', notes: many(2_003, 'x') }), '4 notes'],
    [
      'sources',
      verdictOf({
        outcome: 'fail',
        sources: many(2_002, { path: 'a', bytes: 1, digest: `sha256:${'0'.repeat(64)}` }),
      }),
      '2 sources',
    ],
    [
      'facts',
      verdictOf({
        outcome: 'fail',
        facts: Object.fromEntries(many(2_001, 0).map((_, at) => [`f${at}`, at])),
      }),
      '1 fact',
    ],
    [
      'rows',
      verdictOf({ outcome: 'fail', tables: [{ title: 't', columns: ['a'], rows: many(2_005, ['x']) }] }),
      '5 table rows',
    ],
    [
      'tables',
      verdictOf({ outcome: 'fail', tables: many(2_001, { title: 't', columns: ['a'], rows: [['x']] }) }),
      '1 table, 1 table row',
    ],
    [
      'metrics',
      verdictOf({ outcome: 'fail', metrics: many(2_006, { name: 'm', better: 'higher' }) }),
      '6 metrics',
    ],
  ])('loses %s, and says so', (_, verdict, lost) => {
    const parsed = parseVerdict(printVerdict(verdict, '0.1.0'))
    const notes = parsed.is === 'verdict' ? parsed.verdict.notes : []
    expect(notes.at(-1)).toBe(`left out of verdict.json for its length: ${lost}`)
  })

  test('keeps what is worst and what decides, in the order that it had', () => {
    const warned = many(2_000, checkOf({ severity: 'warn', outcome: 'fail' })).map((check) => ({ ...check }))
    const checks = [...warned, checkOf({ name: 'decides' }), checkOf({ name: 'failed', outcome: 'fail' })]
    const parsed = parseVerdict(printVerdict(verdictOf({ outcome: 'fail', checks }), '0.1.0'))
    const kept = parsed.is === 'verdict' ? parsed.verdict.checks : []
    expect(kept).toHaveLength(2_000)
    expect(kept.slice(-2).map((check) => check.name)).toEqual(['decides', 'failed'])
    expect(parsed.is === 'verdict' && parsed.verdict.notes).toEqual([
      'left out of verdict.json for its length: 2 checks',
    ])
  })

  test('still passes after the shortening when it passed', () => {
    const warned = many(50, checkOf({ severity: 'warn', outcome: 'fail', is: 'x'.repeat(4_000) })).map(
      (check) => ({ ...check }),
    )
    const text = printVerdict(verdictOf({ checks: [...warned, checkOf()] }), '0.1.0', 4_000)
    expect(utf8Bytes(text)).toBeLessThanOrEqual(4_000)
    expect(parseVerdict(text)).toMatchObject({
      is: 'verdict',
      verdict: { outcome: 'pass', checks: [{ severity: 'error' }] },
    })
  })

  test('is as short as it gets where the limit allows nothing', () => {
    const verdict = verdictOf({
      outcome: 'fail',
      notes: ['a', 'b'],
      checks: [checkOf(), checkOf({ findings: [{ is: 'x' }] })],
    })
    expect(parseVerdict(printVerdict(verdict, '0.1.0', 1))).toMatchObject({
      verdict: {
        checks: [{}],
        notes: ['left out of verdict.json for its length: 1 check, 1 place, 2 notes'],
      },
    })
  })

  test('is never longer than 1 MiB, whatever is in it', () => {
    const worst = saying('\u0000'.repeat(5_000))
    const verdict = {
      ...worst,
      checks: many(60, worst.checks[0] ?? checkOf()).map((check) => ({ ...check })),
      metrics: many(60, worst.metrics[0] ?? { name: 'm', better: 'higher' as const }),
      notes: many(60, worst.headline),
    }
    const text = printVerdict(verdict, '0.1.0')
    expect(utf8Bytes(text)).toBeLessThanOrEqual(1_048_576)
    expect(parseVerdict(text).is).toBe('verdict')
  })
})
