import { describe, expect, test } from '@jest/globals'
import { answerTo, checks, csv, gate, models, one } from './twin.ts'

const promote = { purpose: 'promote' } as const

describe('a first run', () => {
  const policy = (first: string) => `policy: 1
task: binary
candidate: {predictions: new.csv, id: id, label: y, prediction: p}
baseline: {predictions: old.csv, first-run: ${first}}
checks:
  floor: {metric: accuracy, min: 0.8}
  keep: {metric: accuracy, not-worse-by: 0.01}
`
  const files = { 'new.csv': models(850, 60, 40, 50)['new.csv'] }

  test('is unanswered where comparisons are asked', async () => {
    const verdict = await gate({ 'gate.yml': policy('inconclusive'), ...files }, promote)
    expect(verdict.outcome).toBe('inconclusive')
    expect(answerTo(verdict, 'keep').is).toBe('accuracy was not judged: there is no file old.csv')
    expect(verdict.facts).toMatchObject({
      decision: 'inconclusive',
      baseline: null,
      paired: false,
      rows: 1000,
    })
  })

  test('is judged by what needs no baseline where the policy says so, and says so itself', async () => {
    const verdict = await gate({ 'gate.yml': policy('absolute-only'), ...files }, promote)
    expect([verdict.outcome, verdict.headline]).toEqual([
      'pass',
      'accuracy 0.910 (first run: absolute checks only)',
    ])
    expect(verdict.notes).toEqual(['"keep" was not asked: it needs a baseline, and this is the first run'])
    expect(verdict.facts).toMatchObject({ decision: 'promote', purpose: 'promote', candidate: 'new.csv' })
  })

  test('that has a baseline is no first run', async () => {
    const verdict = await gate({ 'gate.yml': policy('absolute-only'), ...models(830, 30, 80, 60) }, promote)
    expect([verdict.outcome, verdict.notes]).toEqual(['fail', []])
    expect(verdict.facts).toMatchObject({ decision: 'block', baseline: 'old.csv', paired: true })
  })
})

describe('the decision', () => {
  const keep = '{metric: accuracy, not-worse-by: 0.01}'

  test.each([
    ['review', keep, [170, 10, 8, 12], 'pass', 'inconclusive'],
    ['review', keep, [850, 60, 40, 50], 'pass', 'promote'],
    [
      'review',
      '{metric: accuracy, not-worse-by: 0.01, require: no-proven-harm}',
      [170, 10, 8, 12],
      'pass',
      'promote',
    ],
    ['review', '{metric: accuracy, by: y, not-worse-by: 0.01}', [170, 10, 8, 12], 'pass', 'promote'],
    ['review', keep, [830, 30, 80, 60], 'fail', 'block'],
    ['promote', keep, [850, 60, 40, 50], 'pass', 'promote'],
    ['promote', keep, [170, 10, 8, 12], 'inconclusive', 'inconclusive'],
    [
      'promote',
      '{metric: accuracy, not-worse-by: 0.01, require: no-proven-harm}',
      [170, 10, 8, 12],
      'pass',
      'promote',
    ],
  ] as const)('for %s, of %s on %j: %s, %s', async (purpose, check, counts, outcome, decision) => {
    const verdict = await one(check, counts, { purpose })
    expect([verdict.outcome, verdict.facts['decision']]).toEqual([outcome, decision])
  })

  test('does not wait for what only warns', async () => {
    const body =
      '  floor: {metric: accuracy, min: 0.8}\n  keep: {metric: accuracy, not-worse-by: 0.01, severity: warn}\n'
    const verdict = await gate({ 'gate.yml': checks(body), ...models(170, 10, 8, 12) }, { purpose: 'review' })
    expect([verdict.outcome, verdict.facts['decision']]).toEqual(['pass', 'promote'])
  })

  test('under review, what is not proven says so in the headline', async () => {
    expect((await one(keep, [170, 10, 8, 12], { purpose: 'review' })).headline).toBe(
      'no harm proven: accuracy +0.010, but 200 rows cannot rule out a 1-point drop',
    )
  })
})

describe('evidence beside the checks', () => {
  test('is the confusion matrix with its changes, and what changed', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: 0.01}', [850, 60, 40, 50])
    expect(verdict.tables).toEqual([
      {
        title: 'Predictions that changed',
        columns: ['Changed', 'Fixed', 'Broken'],
        rows: [['100 (10.0%)', '60', '40']],
      },
      expect.objectContaining({ title: 'The first 10 of 40 rows that broke' }),
      {
        title: 'Confusion matrix, with the change from the baseline',
        columns: ['true \\ predicted', '0', '1'],
        rows: [
          ['0', '0 (±0)', '0 (±0)'],
          ['1', '90 (−20)', '910 (+20)'],
        ],
      },
    ])
  })

  test('is the confusion matrix alone without a baseline', async () => {
    const policy =
      'policy: 1\ntask: binary\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nchecks: {accuracy: {min: 0.5}}\n'
    const verdict = await gate({ 'gate.yml': policy, 'new.csv': models(850, 60, 40, 50)['new.csv'] })
    expect(verdict.tables).toEqual([
      {
        title: 'Confusion matrix',
        columns: ['true \\ predicted', '0', '1'],
        rows: [
          ['0', '0', '0'],
          ['1', '90', '910'],
        ],
      },
    ])
  })

  test('counts predictions that changed from one error to another neither way, and leaves out a matrix of many classes', async () => {
    const classes = (count: number) => {
      const id = Array.from({ length: 60 }, (_, row) => `r${row}`)
      const y = id.map((_, row) => `c${row % count}`)
      const said = (shift: number) =>
        y.map((_, row) => (row < 6 ? `c${(row + shift) % count}` : (y[row] ?? '')))
      const policy =
        'policy: 1\ntask: multiclass\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nbaseline: {predictions: old.csv}\nchecks: {accuracy: {min: 0.5}}\n'
      return gate({
        'gate.yml': policy,
        'new.csv': csv({ id, y, p: said(1) }),
        'old.csv': csv({ id, y, p: said(2) }),
      })
    }
    expect((await classes(12)).tables.map(({ title, rows }) => [title.slice(0, 9), rows.length])).toEqual([
      ['Predictio', 1],
      ['Confusion', 12],
    ])
    expect((await classes(13)).tables).toEqual([
      {
        title: 'Predictions that changed',
        columns: ['Changed', 'Fixed', 'Broken'],
        rows: [['6 (10.0%)', '0', '0']],
      },
    ])
  })

  test('is reliability alone where there are only scores, and nothing where there are numbers', async () => {
    const id = Array.from({ length: 40 }, (_, row) => `r${row}`)
    const rows = csv({ id, y: id.map((_, row) => row % 2), s: id.map((_, row) => (row % 7) / 7) })
    const scores =
      'policy: 1\ntask: binary\ncandidate: {predictions: new.csv, id: id, label: y, score: s}\nbaseline: {predictions: new.csv}\nchecks: {brier: {max: 1}}\n'
    expect((await gate({ 'gate.yml': scores, 'new.csv': rows })).tables.map(({ title }) => title)).toEqual([
      'Reliability: how often "1" came true, by its score',
    ])
    const numbers =
      'policy: 1\ntask: regression\ncandidate: {predictions: new.csv, id: id, label: y, prediction: s}\nbaseline: {predictions: new.csv}\nchecks: {mae: {max: 1}}\n'
    expect((await gate({ 'gate.yml': numbers, 'new.csv': rows })).tables).toEqual([])
  })

  test('is the author’s reason and the value with its interval', async () => {
    const verdict = await one(
      '{metric: accuracy, min: 0.88, why: "the contract with sales"}',
      [850, 60, 40, 50],
    )
    expect(verdict.checks[0]).toMatchObject({
      rule: 'gate/floor',
      subject: 'accuracy',
      why: 'the contract with sales',
      is: 'accuracy is 0.910 [0.894, 0.924]',
      wanted: 'accuracy at least 0.88',
      severity: 'error',
    })
    expect(verdict.checks[0]?.observed).toMatchObject({ value: 0.91, n: 1000, level: 0.9, method: 'Wilson' })
    expect(verdict.metrics[0]).toMatchObject({
      name: 'accuracy',
      better: 'higher',
      limit: 'at least 0.88',
      limitAt: 0.88,
      outcome: 'pass',
    })
    const both = await one('{metric: accuracy, min: 0.8, max: 0.99}', [850, 60, 40, 50])
    expect(both.metrics[0]).toMatchObject({ limitAt: 0.8, upperLimitAt: 0.99 })
  })

  test('tells a relative margin in the metric’s own unit too', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: {relative: 0.02}}', [850, 60, 40, 50])
    expect(verdict.checks[0]?.wanted).toBe('accuracy not worse than the baseline by more than 2%')
    expect(verdict.metrics[0]).toMatchObject({ limit: 'allowed −0.018 (2%)', outcome: 'pass' })
    expect(verdict.metrics[0]?.change?.value).toBeCloseTo(0.02, 12)
    const gain = await one('{metric: accuracy, better-by: {relative: 0.1}}', [850, 60, 40, 50])
    expect([gain.outcome, gain.metrics[0]?.limit]).toEqual(['fail', 'wanted +0.089 (10%)'])
    const any = await one('{metric: accuracy, better-by: 0}', [850, 60, 40, 50])
    expect(any.metrics[0]?.limit).toBe('must be above 0')
    const none = await one('{metric: accuracy, not-worse-by: 0}', [850, 60, 40, 50])
    expect([none.outcome, none.metrics[0]?.limit]).toEqual(['pass', 'allowed 0'])
    const points = await one('{metric: accuracy, better-by: 0.001}', [850, 60, 40, 50])
    expect([points.outcome, points.metrics[0]?.limit]).toEqual(['pass', 'wanted +0.001'])
  })
})

describe('several classes', () => {
  const id = Array.from({ length: 120 }, (_, row) => `r${row}`)
  const y = id.map((_, row) => ['a', 'b', 'c'][row % 3] as string)
  const scoresOf = (hard: number) => {
    const of = (name: string) =>
      y.map((label, row) => (label === name ? (row % hard === 0 ? 0.2 : 0.6) : row % hard === 0 ? 0.4 : 0.2))
    return { p_a: of('a'), p_b: of('b'), p_c: of('c') }
  }
  const files = {
    'new.csv': csv({ id, y, user: id.map((_, row) => row % 40), ...scoresOf(10) }),
    'old.csv': csv({ id, y, ...scoresOf(5) }),
  }
  const policy = (columns: string, asked: string) => `policy: 1
task: multiclass
candidate: {predictions: new.csv, id: id, label: y, ${columns}}
baseline: {predictions: old.csv}
checks: {asked: ${asked}}
`

  test.each([
    ['scores: p_', '{metric: f1, average: macro, min: 0.8}', 'f1 (macro) is 0.902'],
    ['scores: {a: p_a, b: p_b, c: p_c}', '{metric: log-loss, better-by: 0}', 'log-loss −0.110'],
    ['scores: p_', '{metric: top-k-accuracy, k: 2, min: 0.8, by: point}', 'top-k-accuracy (k 2) is'],
    ['scores: p_', '{metric: recall, class: b, not-worse-by: 0.05}', 'recall (class b) +0.100'],
    ['scores: p_', '{metric: roc-auc, average: macro, not-worse-by: 0}', 'roc-auc (macro) +'],
  ])('with %s answer %s', async (columns, asked, is) => {
    const verdict = await gate({ 'gate.yml': policy(columns, asked), ...files }, promote)
    expect(answerTo(verdict, 'asked')).toMatchObject({ outcome: 'pass', is: expect.stringContaining(is) })
  })

  test('of rows in groups are judged by groups', async () => {
    const asked = '{metric: accuracy, min: 0.9}'
    const verdict = await gate({ 'gate.yml': policy('scores: p_, group: user', asked), ...files }, promote)
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'inconclusive',
      observed: { n: 40, method: 'BCa bootstrap over groups' },
    })
    const change = '{metric: accuracy, not-worse-by: 0.05}'
    const paired = await gate({ 'gate.yml': policy('scores: p_, group: user', change), ...files }, promote)
    expect(answerTo(paired, 'asked').observed).toMatchObject({ n: 40, method: 'BCa bootstrap over groups' })
  })

  test('of a class that no row has, or with one never predicted, have no value', async () => {
    const none = await gate(
      { 'gate.yml': policy('scores: p_', '{metric: recall, class: d, min: 0.1}'), ...files },
      promote,
    )
    expect(answerTo(none, 'asked')).toMatchObject({
      outcome: 'inconclusive',
      is: 'recall (class d) was not judged: no row has the class "d"; there are "a", "b", "c"',
    })
    const never = { ...files, 'new.csv': csv({ id, y, said: id.map(() => 'a') }) }
    const verdict = await gate(
      {
        'gate.yml': policy('prediction: said', '{metric: precision, average: macro, min: 0.1}'),
        ...never,
        'old.csv': never['new.csv'],
      },
      promote,
    )
    expect(answerTo(verdict, 'asked').is).toBe(
      'precision (macro) was not judged: the precision of the class "b" is 0 / 0: it is never predicted; "zero-division: 0" would count it as 0',
    )
  })
})

describe('predictions that changed', () => {
  test('are a share of the rows that both models answered', async () => {
    const verdict = await one('{metric: churn, max: 0.15}', [850, 60, 40, 50])
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'pass',
      is: 'changed is 0.100 [0.085, 0.117]',
      observed: { n: 1000, method: 'Wilson' },
    })
  })

  test('are not asked on a first run, and are unanswered where the baseline’s are missing', async () => {
    const head = (first: string) =>
      `policy: 1\ntask: binary\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nbaseline: {predictions: old.csv, first-run: ${first}}\n`
    const asked = 'checks:\n  asked: {metric: changed, max: 0.15}\n  floor: {metric: accuracy, min: 0.8}\n'
    const files = { 'new.csv': models(850, 60, 40, 50)['new.csv'] }
    const first = await gate({ 'gate.yml': `${head('absolute-only')}${asked}`, ...files }, promote)
    expect(first.outcome).toBe('pass')
    const open = await gate({ 'gate.yml': `${head('inconclusive')}${asked}`, ...files }, promote)
    expect(answerTo(open, 'asked')).toMatchObject({
      outcome: 'inconclusive',
      is: 'changed was not judged: there is no baseline’s prediction to differ from',
    })
  })
})

describe('a ranking', () => {
  const rows = Array.from({ length: 240 }, (_, row) => row)
  const y = rows.map((row) => (row % 6 === 2 ? 2 : row % 6 === 4 ? 1 : 0))
  const files = {
    'new.csv': csv({
      id: rows,
      query: rows.map((row) => Math.floor(row / 6)),
      y,
      s: y.map((label, row) => label + (row % 5) / 4),
    }),
    'old.csv': csv({ id: rows, y, s: y.map((label, row) => label / 2 + (row % 5) / 4) }),
  }
  const policy = (group: string, asked: string) =>
    `policy: 1\ntask: ranking\ncandidate: {predictions: new.csv, id: id, label: y, score: s${group}}\nbaseline: {predictions: old.csv}\nchecks: {asked: ${asked}}\n`

  test('is judged by queries', async () => {
    const asked = '{metric: ndcg, k: 3, not-worse-by: 0}'
    const verdict = await gate({ 'gate.yml': policy(', group: query', asked), ...files }, promote)
    expect(answerTo(verdict, 'asked')).toMatchObject({
      outcome: 'pass',
      is: expect.stringContaining('ndcg (k 3) +0.'),
      observed: { n: 40 },
    })
  })

  test('wants to know which rows are of one query', async () => {
    await expect(
      gate({ 'gate.yml': policy('', '{metric: mrr, min: 0.5}'), ...files }, promote),
    ).rejects.toThrow(
      'the policy names predictions and has no "group" under "candidate"; wanted: the column of the query that a row belongs to',
    )
  })
})
