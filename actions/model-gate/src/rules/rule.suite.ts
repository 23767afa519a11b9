import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { answerTo, csv, gate } from '../twin.ts'
import type { Rule } from './rule.ts'

/** Rows with a group, a score and a label, on which a model is right where `right` says. */
function model(right: (row: number) => boolean, rows = 300): string {
  const id = Array.from({ length: rows }, (_, row) => `r${row}`)
  const y = id.map((_, row) => (row % 2 === 0 ? 1 : 0))
  const p = y.map((label, row) => (right(row) ? label : 1 - label))
  const s = p.map((said, row) => (said === 1 ? 0.6 : 0.1) + (row % 10) / 30)
  return csv({
    id,
    y,
    p,
    s,
    region: id.map((_, row) => (row % 4 < 2 ? 'EU' : 'US')),
    plan: id.map(() => 'all'),
    sex: id.map((_, row) => (row % 3 === 0 ? 'f' : 'm')),
  })
}

const head = `policy: 1
task: binary
candidate: {predictions: new.csv, id: id, label: y, prediction: p, score: s}
baseline: {predictions: old.csv}
`
const good = model((row) => row % 10 !== 3)
/** One row less right than `good`, and wrong elsewhere. */
const close = model((row) => row !== 0 && row % 10 !== 4)
const bad = model((row) => row % 10 > 6)

/** The laws that every rule keeps, told by its own example. */
export function ruleSuite(rule: Rule): void {
  const ask = (
    files: Readonly<Record<string, string>>,
    more: object = {},
    inputs: Parameters<typeof gate>[1] = {},
  ): Promise<Verdict> => {
    const check = JSON.stringify({ ...rule.example, ...more })
    return gate(
      { 'gate.yml': `${head}checks:\n  asked: ${check}\n`, ...files },
      { purpose: 'promote', ...inputs },
    )
  }

  describe(`${rule.name} keeps the laws of rules:`, () => {
    test('a candidate equal to the baseline is never worse, and never better', async () => {
      const never = rule.name === 'better' ? 'pass' : 'fail'
      for (const file of [good, model(() => true)]) {
        const verdict = await ask({ 'new.csv': file, 'old.csv': file })
        expect(verdict.outcome).not.toBe(never)
        expect(answerTo(verdict, 'asked').rule).toBe(`gate/${rule.name}`)
      }
    })

    test('a candidate without a row is no pass, for promotion as for review', async () => {
      const none = 'id,y,p,s,region,plan,sex\n'
      for (const purpose of ['promote', 'review'] as const) {
        const verdict = await ask({ 'new.csv': none, 'old.csv': none }, {}, { purpose })
        expect([verdict.outcome, answerTo(verdict, 'asked').reason]).toEqual([
          'inconclusive',
          'nothing-evaluated',
        ])
        expect(answerTo(verdict, 'asked').todo).not.toBe('')
      }
    })

    test('fewer rows than the least are no pass, for promotion as for review', async () => {
      const few = model(() => true, 12)
      for (const purpose of ['promote', 'review'] as const) {
        const verdict = await ask(
          { 'new.csv': few, 'old.csv': few },
          { metric: 'accuracy', require: 'no-proven-harm' },
          { purpose },
        )
        expect([verdict.outcome, answerTo(verdict, 'asked').reason]).toEqual(['inconclusive', 'too-few-rows'])
      }
    })

    test('a candidate that says nothing of one row fails by the implied check, and the rule itself has no answer', async () => {
      const verdict = await ask({ 'new.csv': good.replace(/^(r5,\d),\d,[^,]*/m, '$1,,NaN'), 'old.csv': good })
      expect([verdict.outcome, answerTo(verdict, 'asked').outcome]).toEqual(['fail', 'inconclusive'])
      expect(answerTo(verdict, 'asked').reason).toBe('not-finite')
    })

    test('the order of rows changes nothing', async () => {
      const lines = good.trim().split('\n')
      const turned = `${[lines[0], ...lines.slice(1).toReversed()].join('\n')}\n`
      const [one, other] = [
        await ask({ 'new.csv': good, 'old.csv': bad }),
        await ask({ 'new.csv': turned, 'old.csv': bad }),
      ]
      expect(other.checks).toEqual(one.checks)
      expect(other.metrics).toEqual(one.metrics)
      expect(other.tables).toEqual(one.tables)
    })

    test('under review, what is undecided passes and says so', async () => {
      const [proof, review] = [
        await ask({ 'new.csv': good, 'old.csv': close }, { ...undecided(rule), require: 'proven-ok' }),
        await ask({ 'new.csv': good, 'old.csv': close }, { ...undecided(rule), require: 'no-proven-harm' }),
      ]
      expect([proof.outcome, review.outcome]).toEqual(['inconclusive', 'pass'])
      expect(answerTo(proof, 'asked').reason).toBe('undecided')
      expect(answerTo(proof, 'asked').todo).toMatch(/bring .*rows/)
      expect(answerTo(review, 'asked').is).toMatch(/prove/)
      expect(answerTo(review, 'asked').todo).toBeUndefined()
      expect(review.metrics.some(({ outcome }) => outcome === 'inconclusive')).toBe(true)
      expect(proof.tables[0]?.title).toBe('What would change this')
    })

    test('every line of the metrics has the interval of 1 − 2·alpha and a limit', async () => {
      const verdict = await ask({ 'new.csv': good, 'old.csv': bad }, { alpha: 0.1 })
      expect(verdict.metrics.length).toBeGreaterThan(0)
      for (const { change, new: fresh, limit } of verdict.metrics) {
        expect((change ?? fresh)?.level).toBe(0.8)
        expect(limit).toMatch(/\d/)
      }
    })

    test('a check that only warns decides nothing', async () => {
      const verdict = await ask({ 'new.csv': good, 'old.csv': bad }, { severity: 'warn' })
      expect([verdict.outcome, verdict.headline]).toEqual([
        'inconclusive',
        'nothing decides: the 1 check only warns',
      ])
    })
  })
}

/** A demand of the rule that 300 rows of an accuracy of 0.9 leave open. */
function undecided(rule: Rule): object {
  if (rule.keywords.includes('min')) return { metric: 'accuracy', min: 0.89 }
  if (rule.keywords.includes('gap')) return { metric: 'accuracy', gap: { max: 0.02 } }
  return { metric: 'accuracy', [rule.keywords[0] ?? '']: rule.name === 'better' ? 0 : 0.002 }
}
