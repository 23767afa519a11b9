import { describe, expect, test } from '@jest/globals'
import { markerLine, readMarker } from '@ml-actions/forge/marker'
import { attacks, hostileText } from '@ml-actions/verdict/escape/hostile.suite'
import { rendered, seenIn } from '@ml-actions/verdict/escape/markup.suite'
import { checkOf, verdictOf } from '@ml-actions/verdict/verdict.suite'
import fc from 'fast-check'
import { lexer, type Token, type Tokens } from 'marked'
import { anyEvidence, context, evidenceOf, readFrom } from './evidence.suite.ts'
import type { Evidence } from './evidence.ts'
import { judge } from './judge.ts'
import { sanitise } from './own/sanitise.ts'
import { commentOf, summaryOf } from './report.ts'
import { evidenceSaying, expectOnlyText } from './sections/section.suite.ts'

const comment = (evidence: Evidence) => commentOf(judge(evidence), evidence, { context })
const summary = (evidence: Evidence) => summaryOf(judge(evidence), evidence, { context })

const share = (value: number) => ({ value, unit: 'share' })
const tango = { level: 0.9, method: 'Tango score', unit: 'share' }
const gate = verdictOf({
  action: 'model-gate',
  headline: 'accuracy 91.0% against 89.0% in production, no slice worse',
  checks: [checkOf({ rule: 'gate/no-worse', name: 'accuracy no worse' })],
  metrics: [
    {
      name: 'accuracy',
      better: 'higher',
      old: share(0.89),
      new: share(0.91),
      change: { ...tango, value: 0.02, low: 0.004, high: 0.037 },
      outcome: 'pass',
      limit: 'allowed −1.0 point',
    },
  ],
})

describe('a comment', () => {
  test('is two lines when all is fine and nothing else is to be said', () => {
    const fine = verdictOf({ headline: '336,776 rows keep all 14 checks', checks: [checkOf(), checkOf()] })
    const lines = comment(evidenceOf({ verdicts: readFrom(fine) }))
      .split('\n')
      .filter((line) => line !== '')
    expect(lines).toEqual([
      '### ✅ Pass: 336,776 rows keep all 14 checks',
      '<sub><code>91bd7aa</code> · run 8412.1 · [all numbers](https://github.com/acme/churn/actions/runs/4711)</sub>',
    ])
  })

  test('shows a better model with the interval that the rule used', () => {
    expect(seenIn(rendered(comment(evidenceOf({ verdicts: readFrom(gate) }))))).toContain(
      '✅ +2.0 points [+0.4, +3.7], allowed −1.0 point',
    )
  })

  test('tells the verdict before anything else', () => {
    const verdicts = readFrom(gate, verdictOf({ outcome: 'fail', headline: '3 cells are wrong' }))
    expect(comment(evidenceOf({ verdicts, title: 'churn' }))).toMatch(
      /^### ❌ Fail · churn · data&#45;validate: 3 cells are wrong\n|^### ❌ Fail · churn · data-validate: 3 cells are wrong\n/,
    )
  })

  test('says where the rest is when not all of it fits', () => {
    const checks = Array.from({ length: 2_000 }, (_, at) =>
      checkOf({
        name: `check ${at}`,
        outcome: at % 2 === 0 ? 'fail' : 'pass',
        is: 'x'.repeat(300),
        todo: 'mend it',
      }),
    )
    const text = comment(evidenceOf({ verdicts: readFrom(verdictOf({ outcome: 'fail', checks })) }))
    expect([...text].length).toBeLessThanOrEqual(60_000)
    expect([...text].length).toBeGreaterThan(55_000)
    expect(text).toMatch(/_Left out for length: \d+ more reasons, \d+ more checks, in the job summary._\n/)
    expect(text).toMatch(/^### ❌ Fail/)
    expect(text).toContain('run 8412.1')
  })
})

test('the summary of 2,000 metrics with long names keeps under 1 MiB', () => {
  const numbers = [
    {
      path: 'm.json',
      now: new Map(Array.from({ length: 10_000 }, (_, at) => [`${'名'.repeat(120)}${at}`, at])),
    },
  ]
  const text = summary(evidenceOf({ numbers }))
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1_048_576)
  expect(text).toContain('more metrics, in verdict.json')
})

test('only the summary repeats checks that all passed', () => {
  const evidence = evidenceOf({ verdicts: readFrom(gate) })
  expect(comment(evidence)).not.toContain('1 check: 1 passed')
  expect(summary(evidence)).toContain('1 check: 1 passed')
})

describe('hostile evidence', () => {
  const marker = { tool: 'cml-report', id: 'churn', run: { number: 8412, attempt: 1 } }

  /** The shape of a page: each heading and each table by its columns. */
  function shapeOf(markdown: string): readonly string[] {
    return lexer(markdown, { gfm: true }).flatMap((token: Token) => {
      if (token.type === 'heading') return [`h${(token as Tokens.Heading).depth}`]
      if (token.type !== 'table') return []
      const { header, rows } = token as Tokens.Table
      for (const row of rows) expect(row).toHaveLength(header.length)
      return [`table ${header.length} × ${rows.length}`]
    })
  }

  test.each(attacks)('that says %j changes nothing but words, though it tries %s', (said) => {
    for (const page of [comment(evidenceSaying(said)), summary(evidenceSaying(said))]) {
      expectOnlyText(page)
      const peaceful = page === comment(evidenceSaying(said)) ? comment : summary
      expect(shapeOf(page)).toEqual(shapeOf(peaceful(evidenceSaying('peace'))))
    }
  })

  test('never forges a marker, and is never longer than a comment may be', () => {
    fc.assert(
      fc.property(anyEvidence(hostileText), (evidence) => {
        const page = comment(evidence)
        const body = `${markerLine(marker)}\n${page}`
        expectOnlyText(page)
        expect(readMarker(body)).toEqual(marker)
        expect(page.split('\n').every((line) => readMarker(line) === undefined)).toBe(true)
        expect([...body].length).toBeLessThanOrEqual(65_536)
        expect(shapeOf(page).filter((part) => part.startsWith('h'))).toEqual(['h3'])
      }),
      { numRuns: 100 },
    )
  })
})

describe('a report of five megabytes', () => {
  const words = (count: number, said: string) =>
    Array.from({ length: count }, (_, at) => `${said.repeat(Math.ceil(300 / said.length))} ${at}`)
  const huge = (said: string): Evidence => {
    const checks = words(4_000, said).map((long, at) =>
      checkOf({
        name: `check ${at}`,
        outcome: at % 3 === 0 ? 'fail' : 'pass',
        is: long,
        wanted: long,
        todo: long,
      }),
    )
    const tables = [{ title: said, columns: ['a'], rows: words(2_000, said).map((long) => [long]) }]
    const numbers = [{ path: said, now: new Map(words(2_000, said).map((name, at) => [name, at])) }]
    const own = [{ path: said, pieces: words(1_000, said).flatMap(sanitise) }]
    const verdicts = readFrom(verdictOf({ outcome: 'fail', headline: said, checks, tables }))
    return evidenceOf({ title: said, verdicts, numbers, own, notes: words(1_000, said) })
  }

  test.each(['plain words', '</details><script>|@org/team #1', '名', '```\n<!-- ml-actions:'])(
    'of %j keeps both limits, its headline, its footer, and says what is not there',
    (said) => {
      const evidence = huge(said)
      const { length } = JSON.stringify(evidence, (_, value) => (value instanceof Map ? [...value] : value))
      expect(length).toBeGreaterThan(5_000_000)
      const [page, long] = [comment(evidence), summary(evidence)]
      expect([...page].length).toBeLessThanOrEqual(65_536 - 200)
      expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(1_048_576)
      expectOnlyText(page)
      for (const text of [page, long]) {
        expect(text).toMatch(/^### ❌ Fail/)
        expect(text).toContain('[all numbers](')
        expect(text).toMatch(/_Left out for length: .*_\n/)
      }
    },
    60_000,
  )
})
