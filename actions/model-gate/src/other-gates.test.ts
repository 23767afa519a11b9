import { describe, expect, test } from '@jest/globals'
import { answerTo, binary, checks, gate, models, one, reported } from './twin.ts'

const promote = { purpose: 'promote' } as const

describe('findings about other gates that this one does not share', () => {
  test('NaN in the candidate is a fail, whatever is asked', async () => {
    const files = models(90, 5, 3, 2)
    const verdict = await gate(
      {
        ...files,
        'gate.yml': checks('  asked: {metric: accuracy, min: 0.1}\n'),
        'new.csv': files['new.csv'].replace('r7,1,1', 'r7,1,NaN'),
      },
      promote,
    )
    expect([verdict.outcome, verdict.headline]).toEqual([
      'fail',
      '1 prediction or score of the candidate is missing, NaN or infinite',
    ])
    expect(answerTo(verdict, 'finite')).toMatchObject({
      rule: 'gate/finite',
      observed: { value: 1, unit: 'rows' },
      findings: [
        { is: '"p" of row 8 is missing, NaN or no number', place: { path: 'new.csv', line: 9, column: 6 } },
      ],
    })
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'inconclusive',
      reason: 'not-finite',
      is: 'accuracy was not judged: 1 of 100 rows have no usable prediction',
      wanted: 'evidence for "asked"',
      todo: 'mend what wrote the predictions',
    })
  })

  test('NaN in the candidate fails a policy that asks nothing', async () => {
    const files = models(90, 5, 3, 2)
    const two = files['new.csv'].replace('r7,1,1', 'r7,1,').replace('r8,1,1', 'r8,1,NaN')
    const verdict = await gate({ ...files, 'gate.yml': `${binary}checks: {}\n`, 'new.csv': two })
    expect([verdict.outcome, verdict.headline]).toEqual([
      'fail',
      '2 predictions or scores of the candidate are missing, NaN or infinite',
    ])
  })

  test('NaN in the baseline is no pass, and no fail of the candidate', async () => {
    const files = models(90, 5, 3, 2)
    const old = files['old.csv'].replace('r7,1,1', 'r7,1,NaN')
    const verdict = await gate(
      {
        ...files,
        'gate.yml': checks('  asked: {metric: accuracy, not-worse-by: {relative: 0.1}}\n'),
        'old.csv': old,
      },
      promote,
    )
    expect(verdict.outcome).toBe('inconclusive')
    expect(answerTo(verdict, 'asked')).toMatchObject({
      reason: 'baseline-not-finite',
      is: 'accuracy was not judged: of the baseline, 1 of 100 rows have no usable prediction',
    })
  })

  test('a relative demand without a baseline is unanswered', async () => {
    const files = models(90, 5, 3, 2)
    const policy =
      'policy: 1\ntask: binary\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nchecks: {asked: {metric: accuracy, better-by: {relative: 0}}}\n'
    const verdict = await gate({ 'gate.yml': policy, 'new.csv': files['new.csv'] }, promote)
    expect(verdict.outcome).toBe('inconclusive')
    expect(answerTo(verdict, 'asked')).toMatchObject({
      reason: 'no-baseline',
      is: 'accuracy was not judged: the policy names no baseline',
      todo: 'name the baseline’s file, or write "first-run: absolute-only" under "baseline" for the first run',
    })
  })

  test.each([
    ['0.9', '0.99', 0.1, 'pass'],
    ['0.8', '0.88', 0.1, 'pass'],
    ['0.9', '0.9899', 0.1, 'fail'],
    ['0.70', '0.75', 0.1, 'fail'],
    ['0.70', '0.77', 0.1, 'pass'],
    ['0.50', '0.53', 0.1, 'fail'],
    ['0', '1e-10', 0.1, 'pass'],
    ['0', '0', 0.1, 'fail'],
    ['-0.5', '-0.45', 0.1, 'pass'],
    ['-0.5', '-0.46', 0.1, 'fail'],
  ])('%s → %s is better by a part of %d: %s, by point', async (old, fresh, part, outcome) => {
    const verdict = await reported(
      `{metric: score, better: higher, by: point, better-by: {relative: ${part}}}`,
      `{"score": ${fresh}}`,
      `{"score": ${old}}`,
    )
    expect(verdict.outcome).toBe(outcome)
  })

  test.each([
    ['0.70', '0.79', 'fail'],
    ['0.70', '0.80', 'pass'],
  ])('accuracy %s → %s is better by 0.1: %s, by point', async (old, fresh, outcome) => {
    expect(
      (
        await reported(
          '{metric: accuracy, by: point, better-by: 0.1}',
          `{"accuracy": ${fresh}}`,
          `{"accuracy": ${old}}`,
        )
      ).outcome,
    ).toBe(outcome)
  })

  test.each([
    ['0.401', '0.3', 'pass'],
    ['0.4', '0.3', 'pass'],
    ['0.399', '0.3', 'fail'],
  ])('log loss %s → %s is better by 0.1: %s, by point', async (old, fresh, outcome) => {
    expect(
      (
        await reported(
          '{metric: log-loss, by: point, better-by: 0.1}',
          `{"log_loss": ${fresh}}`,
          `{"log_loss": ${old}}`,
        )
      ).outcome,
    ).toBe(outcome)
  })

  test('a negative value that gets worse by a part of itself is seen as worse', async () => {
    const ask = (fresh: string) =>
      reported(
        '{metric: r2, better: higher, by: point, not-worse-by: {relative: 0.1}}',
        `{"r2": ${fresh}}`,
        '{"r2": -0.5}',
      )
    expect([(await ask('-0.55')).outcome, (await ask('-0.56')).outcome, (await ask('-0.4')).outcome]).toEqual(
      ['pass', 'fail', 'pass'],
    )
    const loss = (fresh: string) =>
      reported(
        '{metric: nll, better: lower, by: point, not-worse-by: {relative: 0.1}}',
        `{"nll": ${fresh}}`,
        '{"nll": -0.5}',
      )
    expect([(await loss('-0.45')).outcome, (await loss('-0.44')).outcome]).toEqual(['pass', 'fail'])
  })

  test('a small loss can be allowed, at the limit too', async () => {
    expect(
      (
        await reported(
          '{metric: accuracy, by: point, not-worse-by: 0.01}',
          '{"accuracy": 0.89}',
          '{"accuracy": 0.9}',
        )
      ).outcome,
    ).toBe('pass')
    expect(
      (
        await reported(
          '{metric: accuracy, by: point, not-worse-by: 0.01}',
          '{"accuracy": 0.8899}',
          '{"accuracy": 0.9}',
        )
      ).outcome,
    ).toBe('fail')
  })

  test.each([
    // 82 of 90 are 0.911; the lower end of Wilson's 90 % interval is 0.849.
    [
      'a point above the limit whose bound is below it',
      [82, 0, 0, 8],
      '{metric: accuracy, min: 0.9}',
      'inconclusive',
    ],
    ['a bound above the limit', [970, 0, 0, 30], '{metric: accuracy, min: 0.9}', 'pass'],
    ['a point that is asked for alone', [82, 0, 0, 8], '{metric: accuracy, min: 0.9, by: point}', 'pass'],
  ] as const)('%s is judged by the bound that is shown', async (_, counts, check, outcome) => {
    expect((await one(check, counts)).outcome).toBe(outcome)
  })

  test.each([
    ['candidate', '{}', '{"accuracy": 0.9}', 'not-reported'],
    ['baseline', '{"accuracy": 0.9}', '{}', 'not-reported'],
  ])('a metric that the %s does not report is never met', async (_, fresh, old, reason) => {
    for (const demand of ['better-by: 0.1', 'better-by: {relative: 0.1}', 'not-worse-by: 0.1']) {
      const verdict = await reported(`{metric: accuracy, by: point, ${demand}}`, fresh, old)
      expect([verdict.outcome, answerTo(verdict, 'asked').reason]).toEqual(['inconclusive', reason])
    }
  })
})
