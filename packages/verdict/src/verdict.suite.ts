import type fc from 'fast-check'
import { combine } from './combine.ts'
import { anyOf } from './document/shape.suite.ts'
import { type VerdictDocument, verdictShape } from './document/verdict-shape.ts'
import type { Check, Outcome, Verdict } from './verdict.ts'

/** Any verdict that its checks support, with every string that may be free made from one kind of text. */
export function anyVerdict(text: fc.Arbitrary<string>): fc.Arbitrary<Verdict> {
  return anyOf(verdictShape, text).map((value) => {
    const { $schema: _, version: __, toolVersion: ___, ...verdict } = value as VerdictDocument
    return verdict.outcome === 'pass' ? { ...verdict, outcome: combine(verdict.checks) } : verdict
  })
}

/** A check that passed, to be changed where a test needs another. */
export function checkOf(change: Partial<Check> = {}): Check {
  return {
    rule: 'data/max',
    subject: 'age',
    name: 'age at most 120',
    outcome: 'pass',
    severity: 'error',
    is: 'all 1,284 values are at most 120',
    wanted: 'at most 120',
    findings: [],
    ...change,
  }
}

/** A verdict without anything in it, to be filled where a test needs more. */
export function verdictOf(change: Partial<Verdict> = {}): Verdict {
  return {
    action: 'data-validate',
    outcome: 'pass',
    headline: '1 of 1 checks passed on 1,284 rows',
    checks: [],
    metrics: [],
    tables: [],
    notes: [],
    sources: [],
    facts: {},
    ...change,
  }
}

/** A verdict in which every string field that may be free says one text, with every part there twice. */
export function saying(said: string, outcome: Outcome = 'fail'): Verdict {
  const place = { path: said, line: 3, column: 7, endColumn: 9, field: said }
  const key = [{ field: said, value: said }, { field: said }]
  const inside = { path: said, row: 12, rowGroup: 0, key, field: said }
  const quantity = {
    value: 0.02,
    low: 0.004,
    high: 0.037,
    level: 0.9,
    n: 200,
    unit: said,
    method: said,
    definition: said,
  }
  const findings = [
    { is: said, place, shown: said },
    { is: said, place: inside },
    { is: said },
    { is: said, place: { ...place, line: 4 }, shown: said },
  ]
  const one = { subject: said, name: said, is: said, wanted: said, todo: said, reason: said, why: said }
  const counts = { evaluated: 1284, failed: 3, skipped: 2 }
  const check = checkOf({ ...one, outcome, observed: quantity, counts, asked: place, findings })
  return {
    action: 'data-validate',
    outcome,
    headline: said,
    checks: [
      check,
      { ...check, severity: 'warn', outcome: 'fail' },
      { ...check, outcome: 'pass', asked: inside },
    ],
    metrics: [
      {
        name: said,
        slice: said,
        better: 'higher',
        old: quantity,
        new: quantity,
        change: quantity,
        outcome,
        limit: said,
        limitAt: -0.01,
        upperLimitAt: 0.01,
      },
      { name: said, better: 'lower', new: quantity, limit: said },
    ],
    tables: [{ title: said, columns: [said, said], rows: [[said, said], [said]] }],
    notes: [said, said],
    sources: [
      { path: said, bytes: 1284, digest: `sha256:${'0a'.repeat(32)}`, rows: 3 },
      { path: said, bytes: 0, digest: `sha256:${'0a'.repeat(32)}` },
    ],
    facts: { release: said, [said]: 3, decided: true, before: null },
  }
}
