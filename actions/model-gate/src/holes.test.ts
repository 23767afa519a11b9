import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { answerTo, binary, checks, csv, gate, models, reported } from './twin.ts'

const promote = { purpose: 'promote' } as const
const files = models(90, 5, 3, 2)
const keep = '  asked: {metric: accuracy, not-worse-by: 0.1}\n'
const scored = `policy: 1
task: binary
candidate: {predictions: new.csv, id: id, label: y, score: s}
baseline: {predictions: old.csv}
checks:
`

type Files = Readonly<Record<string, string>>

/** Scores of rows whose labels are given, one file for both models. */
function scores(labels: readonly number[], broken: Readonly<Record<number, string>> = {}): string {
  const s = labels.map((label, row) => broken[row] ?? (label + (row % 7)) / 8)
  return csv({ id: labels.map((_, row) => `r${row}`), y: [...labels], s })
}

const both = Array.from({ length: 80 }, (_, row) => row % 2)

describe('never green, and said to be not enough:', () => {
  test.each<readonly [hole: string, given: Files, reason: string, is: string]>([
    [
      'a baseline that is missing on the first run',
      { 'gate.yml': checks(keep), 'new.csv': files['new.csv'] },
      'no-baseline',
      'accuracy was not judged: there is no file old.csv',
    ],
    [
      'a policy that names no baseline',
      { 'gate.yml': checks(keep).replace(/baseline.*\n/, ''), 'new.csv': files['new.csv'] },
      'no-baseline',
      'accuracy was not judged: the policy names no baseline',
    ],
    [
      'nothing in a row of the baseline’s predictions',
      { ...files, 'gate.yml': checks(keep), 'old.csv': files['old.csv'].replace('r7,1,1', 'r7,1,') },
      'baseline-not-finite',
      'accuracy was not judged: of the baseline, 1 of 100 rows have no usable prediction',
    ],
    [
      'an infinite score of the baseline',
      {
        'gate.yml': `${scored}  asked: {metric: log-loss, not-worse-by: 1}\n`,
        'new.csv': scores(both),
        'old.csv': scores(both, { 3: 'inf' }),
      },
      'baseline-not-finite',
      'log-loss was not judged: of the baseline, 1 of 80 rows have no usable score',
    ],
    [
      'a predictions file with a head and no row',
      { 'gate.yml': checks(keep), 'new.csv': 'id,y,p\n', 'old.csv': 'id,y,p\n' },
      'nothing-evaluated',
      '',
    ],
    [
      'one class only, of which there is no AUC',
      {
        'gate.yml': `${scored}  asked: {metric: roc-auc, min: 0.1}\n`,
        'new.csv': scores(both.map(() => 1)),
        'old.csv': scores(both.map(() => 1)),
      },
      'too-few-rows',
      'roc-auc was not judged: it needs 10 rows of each class, and one class has 0',
    ],
    [
      'one class only, of which there is no recall',
      { 'gate.yml': checks('  asked: {metric: recall, min: 0.1}\n'), ...negatives() },
      'nothing-evaluated',
      'recall was not judged: no row bears on it',
    ],
    [
      'a metric that the metrics file does not have',
      {
        'gate.yml':
          'policy: 1\ncandidate: {metrics: new.json}\nchecks:\n  asked: {metric: accuracy, min: 0.1, by: point}\n',
        'new.json': '{"acuracy": 0.9}',
      },
      'not-reported',
      'accuracy was not judged: it cannot be computed from predictions, and new.json does not have it; it has acuracy',
    ],
    [
      'a metrics file of nothing',
      {
        'gate.yml':
          'policy: 1\ncandidate: {metrics: new.json}\nchecks:\n  asked: {metric: accuracy, min: 0.1, by: point}\n',
        'new.json': '{}',
      },
      'not-reported',
      'accuracy was not judged: it cannot be computed from predictions, and new.json does not have it; it has nothing',
    ],
  ])('%s', async (_, given, reason, is) => {
    const verdict = await gate(given, promote)
    expect([verdict.outcome, verdict.facts['decision']]).toEqual(['inconclusive', 'inconclusive'])
    expect(answerTo(verdict, 'asked')).toMatchObject({ outcome: 'inconclusive', reason })
    expect(answerTo(verdict, 'asked').is).toContain(is)
    expect(answerTo(verdict, 'asked').todo).not.toBe('')
  })

  test.each([
    ['candidate', 'NaN', '0.9'],
    ['candidate', 'Infinity', '0.9'],
    ['candidate', 'null', '0.9'],
    ['candidate', '"NaN"', '0.9'],
    ['baseline', '0.9', 'NaN'],
    ['baseline', '0.9', '-Infinity'],
    ['baseline', '0.9', 'null'],
  ])('a metrics file of the %s with %s beside %s', async (_, fresh, old) => {
    for (const demand of ['not-worse-by: 0.5', 'not-worse-by: {relative: 0.5}', 'better-by: 0']) {
      const outcome = await reported(
        `{metric: accuracy, by: point, ${demand}}`,
        `{"accuracy": ${fresh}}`,
        `{"accuracy": ${old}}`,
      ).then(
        (verdict) => verdict.outcome,
        (fault: unknown) => (fault instanceof Misuse ? 'misuse' : String(fault)),
      )
      expect(['inconclusive', 'fail', 'misuse']).toContain(outcome)
    }
  })
})

/** Nothing happens in any row, and both models say so but once. */
function negatives(): Files {
  const id = both.map((_, row) => `r${row}`)
  const file = csv({ id, y: id.map(() => 0), p: id.map((_, row) => (row === 1 ? 1 : 0)) })
  return { 'new.csv': file, 'old.csv': file }
}

describe('never green, and a fail:', () => {
  test.each([
    ['NaN', 'r7,1,NaN'],
    ['an empty cell', 'r7,1,'],
  ])('%s among the candidate’s predictions', async (_, cell) => {
    const given = { ...files, 'gate.yml': checks(keep), 'new.csv': files['new.csv'].replace('r7,1,1', cell) }
    const verdict = await gate(given, promote)
    expect([verdict.outcome, verdict.facts['decision']]).toEqual(['fail', 'block'])
    expect(answerTo(verdict, 'finite').findings[0]?.place).toMatchObject({
      path: 'new.csv',
      line: 9,
      column: 6,
    })
  })

  test.each(['inf', '-inf', 'NaN', 'n/a'])('%s among the candidate’s scores', async (cell) => {
    const given = {
      'gate.yml': `${scored}  asked: {metric: log-loss, max: 100}\n`,
      'new.csv': scores(both, { 3: cell }),
      'old.csv': scores(both),
    }
    expect((await gate(given, promote)).outcome).toBe('fail')
  })
})

describe('refused with a message of its own:', () => {
  test.each<readonly [hole: string, given: Files, message: string]>([
    [
      'a row with another label in the baseline',
      { 'old.csv': files['old.csv'].replace('r3,1', 'r3,0') },
      '1 row has different labels',
    ],
    [
      'label sets that differ',
      { 'old.csv': files['old.csv'].replaceAll(/,1,/g, ',2,') },
      'hold 3 classes with the positive one: "2", "1", "0"',
    ],
    [
      'a third class in a binary task',
      { 'new.csv': files['new.csv'].replace('r3,1,1', 'r3,2,1') },
      'classes',
    ],
    [
      'an id that comes twice',
      { 'new.csv': files['new.csv'].replace('r3,', 'r4,') },
      'have the same id "r4"',
    ],
    [
      'an id that comes twice in the baseline',
      { 'old.csv': files['old.csv'].replace('r3,', 'r4,') },
      'have the same id "r4"',
    ],
    [
      'an id that only the candidate has',
      { 'old.csv': files['old.csv'].replace('r3,1,1\n', '') },
      '1 id of new.csv (100 rows) cannot be found in old.csv (99 rows): "r3"',
    ],
    [
      'an id that only the baseline has',
      { 'new.csv': files['new.csv'].replace('r3,1,1\n', '') },
      '1 id of old.csv (100 rows) cannot be found in new.csv (99 rows): "r3"',
    ],
    ['rows without an id', { 'new.csv': files['new.csv'].replace('r3,', ',') }, 'has no id in column "id"'],
    ['no id column', { 'gate.yml': checks(keep).replace('id: id, ', '') }, 'have no ids'],
    [
      'a metric misspelt',
      { 'gate.yml': checks('  asked: {metric: acuracy, min: 0.1}\n') },
      'the metric of the check "asked" is "acuracy", which is not known',
    ],
    ['a key misspelt', { 'gate.yml': checks('  asked: {metric: accuracy, mim: 0.1}\n') }, 'mim'],
    ['a file without a byte', { 'new.csv': '' }, 'new.csv'],
    ['a row without a label', { 'new.csv': files['new.csv'].replace('r3,1,1', 'r3,,1') }, 'has no label'],
  ])('%s', async (_, changed, message) => {
    const wrong = gate({ ...files, 'gate.yml': checks(keep), ...changed }, promote)
    await expect(wrong).rejects.toThrow(message)
    await expect(wrong).rejects.toBeInstanceOf(Misuse)
  })
})

describe('a slice that the policy names', () => {
  const regions = (names: readonly string[]) => {
    const id = Array.from({ length: 400 }, (_, row) => `r${row}`)
    const file = csv({
      id,
      y: id.map(() => 1),
      p: id.map(() => 1),
      region: id.map((_, row) => names[row % names.length] ?? ''),
    })
    return { 'new.csv': file, 'old.csv': file }
  }
  const ask = (check: string, names: readonly string[]) =>
    gate({ 'gate.yml': checks(`  asked: ${check}\n`), ...regions(names) }, promote)
  const within = '{metric: accuracy, by: region, not-worse-by: 0.1, slices: [EU, region=US]}'

  test('and that is there passes', async () => {
    expect((await ask(within, ['EU', 'US'])).outcome).toBe('pass')
  })

  test('and that vanished is never green', async () => {
    const verdict = await ask(within, ['EU', 'us'])
    expect([verdict.outcome, verdict.headline]).toEqual(['inconclusive', 'a slice is missing: region=US'])
    expect(answerTo(verdict, 'asked')).toMatchObject({
      reason: 'slice-missing',
      is: 'a slice is missing: region=US; the policy names 2 that must have 30 rows, and 1 has them',
      todo: 'find out where its rows went, or take it from "slices"',
    })
  })

  test('is counted with the others that vanished', async () => {
    const named = within.replace('[EU, region=US]', '[a, b, c, d, e, f, XX]')
    expect((await ask(named, ['XX'])).headline).toBe(
      '6 slices are missing: region=a, region=b, region=c, region=d, region=e, …',
    )
  })

  test('and that has too few rows is missed, even where small ones are only reported', async () => {
    const lenient = within.replace('}', ', min-rows: 150, too-small: report}')
    expect((await ask(lenient, ['EU', 'EU', 'US'])).outcome).toBe('inconclusive')
    expect((await ask(lenient.replace(', region=US', ''), ['EU', 'EU', 'US'])).outcome).toBe('pass')
  })

  test('and that vanished is missed between groups too', async () => {
    const gap = '{metric: accuracy, by: region, gap: {max: 0.5}, slices: [EU, US, APAC]}'
    expect((await ask(gap, ['EU', 'US', 'APAC'])).outcome).toBe('pass')
    expect((await ask(gap, ['EU', 'US'])).headline).toBe('a slice is missing: region=APAC')
  })

  test('needs the column that it is a value of', async () => {
    await expect(ask('{metric: accuracy, min: 0.1, slices: [EU]}', ['EU'])).rejects.toThrow(
      'the check "asked" names "slices", and has no slices',
    )
  })
})

describe('what is not a hole', () => {
  test('a candidate equal to its baseline is not inferior', async () => {
    const same = models(180, 0, 0, 20)
    const verdict = await gate(
      { 'gate.yml': checks('  asked: {metric: accuracy, not-worse-by: 0.02}\n'), ...same },
      promote,
    )
    expect([verdict.outcome, verdict.facts['decision']]).toEqual(['pass', 'promote'])
  })

  test('the class 1 of a JSON file is the class 1 of a CSV file', async () => {
    const [, ...rows] = files['new.csv'].trim().split('\n')
    const objects = rows.map((row) => {
      const [id, y, p] = row.split(',')
      return JSON.stringify({ id, y: Number(y), p: Number(p) })
    })
    const policy = checks(keep).replace('new.csv', 'new.jsonl')
    const given = { 'gate.yml': policy, 'new.jsonl': objects.join('\n'), 'old.csv': files['old.csv'] }
    const verdict = await gate(given, promote)
    expect([verdict.outcome, verdict.facts['paired']]).toEqual(['pass', true])
  })

  test('a first run is judged by what needs no baseline, where the policy says so', async () => {
    const first = binary.replace('old.csv}', 'old.csv, first-run: absolute-only}')
    const policy = `${first}checks:\n${keep}  floor: {metric: accuracy, min: 0.5}\n`
    const verdict = await gate({ 'gate.yml': policy, 'new.csv': files['new.csv'] }, promote)
    expect([verdict.outcome, verdict.headline]).toEqual([
      'pass',
      'accuracy 0.950 (first run: absolute checks only)',
    ])
    expect(verdict.notes).toContain('"asked" was not asked: it needs a baseline, and this is the first run')
  })
})
