import { describe, expect, test } from '@jest/globals'
import { answerTo, gate, models, one, reported } from '../twin.ts'

const promote = { purpose: 'promote' } as const

describe('a comparison by point', () => {
  test('is shown to have no interval', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: 0.01, by: point}', [170, 10, 8, 12])
    expect(verdict.outcome).toBe('pass')
    expect(verdict.metrics[0]).toMatchObject({
      limit: 'allowed −0.01, by point, no interval',
      limitAt: -0.01,
    })
    expect(answerTo(verdict, 'asked').is).toBe('accuracy +0.010 (0.890 → 0.900)')
    expect((await one('{metric: accuracy, min: 0.9, by: point}', [170, 10, 8, 12])).checks[0]?.is).toBe(
      'accuracy is 0.900',
    )
  })
})

describe('metrics files', () => {
  test('decide by the intervals that they carry', async () => {
    const ask = (fresh: string, old: string) => reported('{metric: accuracy, not-worse-by: 0.01}', fresh, old)
    const share = (value: number, n: number) => `{"accuracy": {"value": ${value}, "n": ${n}}}`
    expect((await ask(share(0.91, 50000), share(0.9, 50000))).outcome).toBe('pass')
    expect((await ask(share(0.91, 500), share(0.9, 500))).outcome).toBe('inconclusive')
    expect((await ask(share(0.86, 5000), share(0.9, 5000))).outcome).toBe('fail')
    const error = (value: number) => `{"loss": {"value": ${value}, "stderr": 0.01}}`
    const loss = await reported('{metric: loss, better: lower, not-worse-by: 0.1}', error(0.55), error(0.5))
    expect([loss.outcome, loss.metrics[0]?.change?.method]).toEqual(['pass', 'square-and-add'])
    const open = await reported('{metric: loss, better: lower, not-worse-by: 0.06}', error(0.55), error(0.5))
    expect(answerTo(open, 'asked').todo).toMatch('change the limit')
  })

  test('without intervals decide nothing, unless by point', async () => {
    const verdict = await reported(
      '{metric: accuracy, not-worse-by: 0.01}',
      '{"accuracy": 0.91}',
      '{"accuracy": 0.9}',
    )
    expect(verdict.outcome).toBe('inconclusive')
    expect(answerTo(verdict, 'asked')).toMatchObject({
      reason: 'no-interval',
      is: 'accuracy +0.010 (0.900 → 0.910), a value without an interval',
      todo: 'give predictions, or {value, n} or {value, stderr} in the metrics file, or write "by: point"',
    })
    const half = await reported(
      '{metric: accuracy, not-worse-by: 0.01}',
      '{"accuracy": {"value": 0.91, "n": 9000}}',
      '{"accuracy": 0.9}',
    )
    expect(answerTo(half, 'asked').reason).toBe('no-interval')
  })

  test('that do not have it say what they have', async () => {
    const verdict = await reported('{metric: f1, min: 0.5}', '{"accuracy": 0.91, "loss": 1}', '{}')
    expect(answerTo(verdict, 'asked')).toMatchObject({
      reason: 'not-reported',
      is: 'f1 was not judged: it cannot be computed from predictions, and new.json does not have it; it has accuracy, loss',
    })
    const many = JSON.stringify(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`m${at}`, at])))
    expect(answerTo(await reported('{metric: f1, min: 0.5}', many, '{}'), 'asked').is).toMatch('m7, …')
    expect(answerTo(await reported('{metric: f1, min: 0.5}', '{}', '{}'), 'asked').is).toMatch(
      'it has nothing',
    )
    const old = await reported('{metric: f1, not-worse-by: 0}', '{"f1": 1}', '{}')
    expect(answerTo(old, 'asked').is).toMatch('of the baseline, it cannot be computed')
    const fresh = await reported('{metric: f1, not-worse-by: 0}', '{}', '{"f1": 1}')
    expect(answerTo(fresh, 'asked').is).toMatch('and new.json does not have it')
  })

  test.each([
    ['null', 'null'],
    ['true', 'true'],
    ['"good"', 'the text "good"'],
  ])('that have %s there are told that it is no number, and where', async (value, is) => {
    const { reason, is: told } = answerTo(
      await reported('{metric: f1, min: 0.5}', `{"f1_score": ${value}}`, '{}'),
      'asked',
    )
    expect(reason).toBe('not-reported')
    expect(told).toContain(`and new.json:1:14: "f1_score" is ${is}; wanted: a number`)
  })

  test('that have it by two names are asked which is meant', async () => {
    const two = '{"f1_score": 0.9, "f_1": 0.5}'
    const asked = answerTo(await reported('{metric: f1, min: 0.5}', two, '{}'), 'asked')
    expect(asked).toMatchObject({
      reason: 'not-reported',
      is: expect.stringMatching(/and new.json has 2 names of it: f1_score, f_1/),
      todo: 'name the one that is meant as the file writes it',
    })
    const named = await reported('{metric: f1_score, min: 0.5, by: point}', two, '{}')
    expect(answerTo(named, 'asked').outcome).toBe('pass')
  })

  test('have no slices', async () => {
    const verdict = await reported('{metric: f1, by: region, min: 0.5}', '{"f1": 1}', '{}')
    expect(answerTo(verdict, 'asked')).toMatchObject({
      reason: 'not-reported',
      is: 'f1 was not judged: slices need the candidate’s predictions',
    })
    const gap = await reported('{metric: f1, by: region, gap: {max: 0.5}}', '{"f1": 1}', '{}')
    expect(answerTo(gap, 'asked').reason).toBe('not-reported')
  })

  test('stand beside predictions for what those cannot give, and for the other model', async () => {
    const files = models(850, 60, 40, 50)
    const policy = `policy: 1
task: binary
candidate: {predictions: new.csv, metrics: new.json, id: id, label: y, prediction: p}
baseline: {metrics: old.json}
checks:
  speed: {better: lower, max: 3, by: point}
  nested: {metric: test.accuracy, min: 0.9, by: point}
  keep: {metric: accuracy, not-worse-by: 0.03}
  mae: {max: 3, by: point}
  slices: {metric: accuracy, by: y, not-worse-by: 0.03}
`
    const metrics = {
      'new.json': '{"speed": 2, "test": {"accuracy": 0.95}, "mae": 2}',
      'old.json': '{"accuracy": {"value": 0.89, "n": 4000}}',
    }
    const verdict = await gate({ 'gate.yml': policy, 'new.csv': files['new.csv'], ...metrics }, promote)
    expect(verdict.checks.map(({ name, outcome, reason }) => [name, outcome, reason])).toEqual([
      ['speed', 'pass', undefined],
      ['nested', 'pass', undefined],
      ['keep', 'pass', undefined],
      ['mae', 'pass', undefined],
      ['slices', 'inconclusive', 'no-baseline'],
    ])
    expect(verdict.metrics[2]?.change?.method).toBe('Newcombe')
    expect(answerTo(verdict, 'slices').is).toBe(
      'accuracy was not judged: the baseline has no predictions, and so no slices',
    )
  })
})
