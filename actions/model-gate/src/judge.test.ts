import { describe, expect, test } from '@jest/globals'
import { answerTo, binary, csv, gate, models } from './twin.ts'

const promote = { purpose: 'promote' } as const
const checks = (body: string) => `${binary}checks:\n${body}`
/** Runs one check, named asked, on two models of the given counts. */
const one = (
  check: string,
  counts: readonly [number, number, number, number],
  inputs: Parameters<typeof gate>[1] = promote,
) => gate({ 'gate.yml': checks(`  asked: ${check}\n`), ...models(...counts) }, inputs)
/** Runs one check on two metrics files. */
const reported = (check: string, fresh: string, old: string) =>
  gate(
    {
      'gate.yml': `policy: 1\ncandidate: {metrics: new.json}\nbaseline: {metrics: old.json}\nchecks:\n  asked: ${check}\n`,
      'new.json': fresh,
      'old.json': old,
    },
    promote,
  )

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
      'accuracy 0.000, but 120 rows cannot rule out a 2.5-point drop',
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
      '{metric: accuracy, above: 0.95, below: 0.2}',
      [850, 60, 40, 50],
      'fail',
      'accuracy 0.910 is not above 0.95 and not below 0.2',
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

describe('what is undecided says what would decide it', () => {
  test('rows at this disagreement, or the margin that these rows decide', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: 0.01}', [170, 10, 8, 12])
    expect(answerTo(verdict, 'asked')).toMatchObject({
      is: 'accuracy +0.010 [−0.026, +0.047] (0.890 → 0.900)',
      wanted: 'accuracy not worse than the baseline by more than 1 point',
      todo: 'bring about 5,600 labelled rows at this disagreement (9%), or allow a margin of 5.3 points',
      reason: 'undecided',
      asked: { path: 'gate.yml', line: 6, column: 3 },
    })
    expect(verdict.tables[0]).toEqual({
      title: 'What would settle it',
      columns: ['Check', 'Of', 'Rows', 'Rows needed', 'Or allow'],
      rows: [['asked', 'accuracy', '200', 'about 5,600 at this disagreement (9%)', 'a margin of 5.3 points']],
    })
  })

  test('more rows, the nearer the value is to the limit', async () => {
    const near = await one('{metric: accuracy, not-worse-by: 0.01}', [170, 8, 9, 13])
    // A loss of 0.005 is 0.005 from the margin: (1.645 + 0.842)² · 0.085 / 0.005².
    expect(answerTo(near, 'asked').todo).toMatch(
      'bring about 22,000 labelled rows at this disagreement (8.5%)',
    )
  })

  test('of a value, the rows that would show it', async () => {
    const verdict = await one('{metric: accuracy, min: 0.9}', [850, 60, 40, 50])
    expect(answerTo(verdict, 'asked').todo).toBe(
      'bring about 2,500 labelled rows if the value stays as it is',
    )
  })

  test('no number of rows, where the value is the limit', async () => {
    const verdict = await one('{metric: accuracy, min: 0.91}', [850, 60, 40, 50])
    expect(answerTo(verdict, 'asked').todo).toBe(
      'change the limit: the value is the limit itself, which no number of rows shows',
    )
    expect(verdict.tables.map(({ title }) => title)).not.toContain('What would settle it')
    const gain = await one('{metric: accuracy, better-by: 0.02}', [850, 60, 40, 50])
    expect(answerTo(gain, 'asked').todo).toMatch('change the limit')
  })

  test('without an offer of a margin where none would help', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: {relative: 0.01}}', [170, 10, 8, 12])
    expect(answerTo(verdict, 'asked').todo).toMatch(
      /^bring about [\d,]+ labelled rows if rows vary as these do$/,
    )
  })
})

describe('a proof that these rows could never give is refused', () => {
  test.each([
    [
      '{metric: accuracy, min: 0.99}',
      [100, 0, 0, 0],
      'gate.yml:6:3: no outcome on 100 rows could show accuracy at least 0.99; wanted: a check that these rows could pass; bring at least 268 rows, ask for less, or write "by: point"',
    ],
    [
      '{metric: accuracy, max: 0.01}',
      [100, 0, 0, 0],
      'no outcome on 100 rows could show accuracy at most 0.01; wanted: a check that these rows could pass; bring at least 268 rows',
    ],
    [
      '{metric: accuracy, min: 1}',
      [100, 0, 0, 0],
      'ask for less, or write "by: point": no number of rows could show it',
    ],
    [
      '{metric: accuracy, not-worse-by: 0.01}',
      [99, 0, 1, 0],
      'no outcome on 100 rows could show accuracy not worse by 0.01; wanted: a check that these rows could pass; bring at least 268 rows, allow a wider margin, or write "by: point"',
    ],
    [
      '{metric: accuracy, better-by: 0.05}',
      [97, 0, 0, 3],
      'no outcome on 100 rows could show accuracy better by 0.05: the baseline leaves 0.030 to gain; wanted: a check that these rows could pass; ask for less',
    ],
    [
      '{metric: accuracy, better-by: 0.02}',
      [97, 0, 0, 3],
      'no outcome on 100 rows could show accuracy better by 0.02; wanted: a check that these rows could pass; bring at least',
    ],
  ] as const)('%s of %j', async (check, counts, message) => {
    await expect(one(check, counts)).rejects.toThrow(message)
  })

  test('but not where less than a proof is asked for', async () => {
    expect((await one('{metric: accuracy, min: 0.99}', [100, 0, 0, 0], { purpose: 'review' })).outcome).toBe(
      'pass',
    )
    expect((await one('{metric: accuracy, min: 0.99, by: point}', [100, 0, 0, 0])).outcome).toBe('pass')
    expect((await one('{metric: accuracy, not-worse-by: 0.01, by: point}', [100, 0, 0, 0])).outcome).toBe(
      'pass',
    )
  })

  test('and the number that it names does', async () => {
    expect((await one('{metric: accuracy, min: 0.99}', [268, 0, 0, 0])).outcome).toBe('pass')
    expect((await one('{metric: accuracy, not-worse-by: 0.01}', [268, 0, 0, 0])).outcome).toBe('pass')
    await expect(one('{metric: accuracy, min: 0.99}', [267, 0, 0, 0])).rejects.toThrow(
      'bring at least 268 rows',
    )
  })
})

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
})

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
        title: 'Confusion matrix, with the change from the baseline',
        columns: ['true \\ predicted', '0', '1'],
        rows: [
          ['0', '0 (±0)', '0 (±0)'],
          ['1', '90 (−20)', '910 (+20)'],
        ],
      },
      {
        title: 'Predictions that changed',
        columns: ['Changed', 'Fixed', 'Broken'],
        rows: [['100 (10.0%)', '60', '40']],
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
      ['Confusion', 12],
      ['Predictio', 1],
    ])
    expect((await classes(13)).tables).toEqual([
      {
        title: 'Predictions that changed',
        columns: ['Changed', 'Fixed', 'Broken'],
        rows: [['6 (10.0%)', '0', '0']],
      },
    ])
  })

  test('is none where there are only scores, or numbers', async () => {
    const id = Array.from({ length: 40 }, (_, row) => `r${row}`)
    const rows = csv({ id, y: id.map((_, row) => row % 2), s: id.map((_, row) => (row % 7) / 7) })
    const scores =
      'policy: 1\ntask: binary\ncandidate: {predictions: new.csv, id: id, label: y, score: s}\nbaseline: {predictions: new.csv}\nchecks: {brier: {max: 1}}\n'
    expect((await gate({ 'gate.yml': scores, 'new.csv': rows })).tables).toEqual([])
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
    expect(both.metrics[0]?.limitAt).toBeUndefined()
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
