import { describe, expect, test } from '@jest/globals'
import { binary, checks, csv, gate, models, one } from './twin.ts'

const promote = { purpose: 'promote' } as const

describe('the sentences that a person reads first', () => {
  test.each([
    [
      '{metric: accuracy, not-worse-by: 0.01}',
      [850, 60, 40, 50],
      'pass',
      'accuracy 0.910 vs 0.890 in the baseline',
    ],
    [
      '{metric: accuracy, not-worse-by: 0.01}',
      [830, 30, 80, 60],
      'fail',
      'accuracy fell 5.0 points (0.910 → 0.860)',
    ],
    [
      '{metric: accuracy, not-worse-by: 0.01}',
      [170, 10, 8, 12],
      'inconclusive',
      'accuracy +0.010, but 200 rows cannot rule out a 1-point drop',
    ],
    [
      '{metric: accuracy, not-worse-by: 0}',
      [170, 10, 8, 12],
      'inconclusive',
      'accuracy +0.010, but 200 rows cannot rule out a drop',
    ],
    [
      '{metric: accuracy, not-worse-by: 0.025}',
      [100, 4, 4, 12],
      'inconclusive',
      'accuracy ±0.000, but 120 rows cannot rule out a 2.5-point drop',
    ],
    [
      '{metric: accuracy, better-by: 0}',
      [170, 10, 8, 12],
      'inconclusive',
      'accuracy +0.010, but 200 rows cannot show that it is better',
    ],
    [
      '{metric: accuracy, better-by: 0.01}',
      [170, 10, 8, 12],
      'inconclusive',
      'accuracy +0.010, but 200 rows cannot show a gain of 1 point',
    ],
    [
      '{metric: accuracy, better-by: 0.02}',
      [830, 30, 80, 60],
      'fail',
      'accuracy fell 5.0 points (0.910 → 0.860), wanted a gain of 2 points',
    ],
    [
      '{metric: accuracy, better-by: 0}',
      [830, 30, 80, 60],
      'fail',
      'accuracy fell 5.0 points (0.910 → 0.860), wanted a gain',
    ],
    [
      '{metric: accuracy, better-by: 0}',
      [850, 60, 20, 50],
      'pass',
      'accuracy 0.929 vs 0.888 in the baseline',
    ],
    ['{metric: accuracy, min: 0.88}', [850, 60, 40, 50], 'pass', 'accuracy 0.910'],
    [
      '{metric: accuracy, min: 0.9}',
      [850, 60, 40, 50],
      'inconclusive',
      'accuracy 0.910, but 1,000 rows cannot show at least 0.9',
    ],
    ['{metric: accuracy, min: 0.95}', [850, 60, 40, 50], 'fail', 'accuracy 0.910 is below 0.95'],
    ['{metric: accuracy, max: 0.5}', [850, 60, 40, 50], 'fail', 'accuracy 0.910 is above 0.5'],
    [
      '{metric: accuracy, above: 0.95, below: 0.99}',
      [850, 60, 40, 50],
      'fail',
      'accuracy 0.910 is not above 0.95',
    ],
    ['{metric: accuracy, above: 0.8, below: 0.95}', [850, 60, 40, 50], 'pass', 'accuracy 0.910'],
    [
      '{metric: accuracy, above: 0.8, below: 0.91}',
      [850, 60, 40, 50],
      'inconclusive',
      'accuracy 0.910, but 1,000 rows cannot show above 0.8 and below 0.91',
    ],
  ] as const)('%s of %j: %s, %s', async (check, counts, outcome, headline) => {
    const verdict = await one(check, counts)
    expect([verdict.outcome, verdict.headline]).toEqual([outcome, headline])
  })

  test('speak of the change first, then count the other checks', async () => {
    const body =
      '  floor: {metric: accuracy, min: 0.95}\n  keep: {metric: accuracy, not-worse-by: 0.01}\n  gain: {metric: accuracy, better-by: 0}\n'
    const verdict = await gate({ 'gate.yml': checks(body), ...models(830, 30, 80, 60) }, promote)
    expect(verdict.headline).toBe('accuracy fell 5.0 points (0.910 → 0.860); 2 more checks')
    const two = '  floor: {metric: accuracy, min: 0.95}\n  keep: {metric: accuracy, not-worse-by: 0.01}\n'
    expect((await gate({ 'gate.yml': checks(two), ...models(830, 30, 80, 60) }, promote)).headline).toBe(
      'accuracy fell 5.0 points (0.910 → 0.860); 1 more check',
    )
  })

  test('of a loss that is better when lower say so', async () => {
    const id = Array.from({ length: 300 }, (_, row) => `r${row}`)
    const y = id.map((_, row) => row)
    const off = (by: number) => csv({ id, y, p: y.map((label, row) => label + by + (row % 3) / 10) })
    const policy = (check: string) =>
      `policy: 1\ntask: regression\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nbaseline: {predictions: old.csv}\nchecks:\n  asked: ${check}\n`
    const ask = (check: string, by: number) =>
      gate({ 'gate.yml': policy(check), 'new.csv': off(by), 'old.csv': off(1) }, promote)
    expect((await ask('{metric: mae, not-worse-by: 0.05}', 1.2)).headline).toBe(
      'mae rose 0.200 (1.100 → 1.300)',
    )
    expect((await ask('{metric: mae, not-worse-by: 0.05}', 1)).headline).toBe(
      'mae 1.100 vs 1.100 in the baseline',
    )
    expect((await ask('{metric: mae, better-by: 0}', 1)).headline).toBe(
      'mae did not change (1.100), wanted a gain',
    )
    expect((await ask('{metric: mae, better-by: 0.1}', 0.8)).outcome).toBe('pass')
    expect((await ask('{metric: rmse, max: 1.5}', 1)).outcome).toBe('pass')
  })

  test('of nothing that was asked say that', async () => {
    const verdict = await gate({ 'gate.yml': `${binary}checks: {}\n`, ...models(1, 1, 1, 1) })
    expect([verdict.outcome, verdict.headline, verdict.checks]).toEqual([
      'inconclusive',
      'nothing was asked: 0 checks',
      [],
    ])
    const warns =
      '  a: {metric: accuracy, min: 0.1, severity: warn}\n  b: {metric: accuracy, min: 0.2, severity: warn}\n'
    expect((await gate({ 'gate.yml': checks(warns), ...models(90, 1, 1, 1) })).headline).toBe(
      'nothing decides: all 2 checks only warn',
    )
  })
})

test('what was judged by point is told without an interval, so that none is drawn', async () => {
  const verdict = await one('{metric: accuracy, not-worse-by: 0.01, by: point}', [850, 60, 40, 50])
  for (const quantity of [verdict.metrics[0]?.old, verdict.metrics[0]?.new, verdict.metrics[0]?.change])
    expect(Object.keys(quantity ?? {})).toEqual(['value'])
})
