import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { csv, gate, models, one, reported } from '../twin.ts'

const promote = { purpose: 'promote' } as const
const table = ({ tables }: Verdict, title: string) => tables.find((each) => each.title.startsWith(title))
const last = 'none: these show that it is not met'

describe('what would change a fail', () => {
  test.each<readonly [check: string, row: readonly string[] | undefined]>([
    // Tango's 90 % interval is −0.0676 to −0.0329.
    [
      '{metric: accuracy, not-worse-by: 0.01}',
      ['asked', 'accuracy', '1,000', last, 'a margin of 6.8 points'],
    ],
    [
      '{metric: accuracy, not-worse-by: {relative: 0.01}}',
      ['asked', 'accuracy', '1,000', last, 'a margin of 7.4%'],
    ],
    // Wilson's 90 % interval of 860 in 1,000 is 0.84099 to 0.87710.
    ['{metric: accuracy, min: 0.9}', ['asked', 'accuracy', '1,000', last, 'at least 0.84']],
    ['{metric: accuracy, max: 0.8}', ['asked', 'accuracy', '1,000', last, 'at most 0.878']],
    ['{metric: accuracy, better-by: 0.01}', undefined],
    ['{metric: accuracy, min: 0.9, max: 0.95}', undefined],
  ])('%s', async (check, row) => {
    const verdict = await one(check, [830, 30, 80, 60])
    expect(verdict.outcome).toBe('fail')
    expect(table(verdict, 'What would change this')?.rows[0]).toEqual(row)
  })

  test.each([
    ['{metric: accuracy, not-worse-by: 0.01}', 'not-worse-by: 0.068'],
    ['{metric: accuracy, min: 0.9}', 'min: 0.84'],
  ])('%s would have passed as %s', async (check, allowed) => {
    const [word = ''] = allowed.split(':')
    const eased = check.replace(new RegExp(`${word}: [0-9.]+`), allowed)
    expect((await one(eased, [830, 30, 80, 60])).outcome).toBe('pass')
    const harder = allowed.replace('0.068', '0.067').replace('0.84', '0.841')
    const hardly = check.replace(new RegExp(`${word}: [0-9.]+`), harder)
    expect((await one(hardly, [830, 30, 80, 60])).outcome).not.toBe('pass')
  })

  test('is the limit that the value itself clears, where there is no interval', async () => {
    const verdict = await reported(
      '{metric: accuracy, by: point, not-worse-by: 0.01}',
      '{"accuracy": 0.85}',
      '{"accuracy": 0.9}',
    )
    expect(table(verdict, 'What would change this')?.rows).toEqual([
      ['asked', 'accuracy', '', last, 'a margin of 5 points'],
    ])
  })
})

/** Rows of three regions; those of EU with an odd number broke, one in US was fixed. */
function regions() {
  const id = Array.from({ length: 90 }, (_, row) => `r${row}`)
  const region = id.map((_, row) => ['EU', 'US', 'APAC'][row % 3] ?? '')
  const y = id.map((_, row) => row % 2)
  const flipped = (row: number, by: boolean) => (by ? 1 - (y[row] ?? 0) : (y[row] ?? 0))
  return {
    'new.csv': csv({ id, y, region, p: id.map((_, row) => flipped(row, row % 6 === 3)) }),
    'old.csv': csv({ id, y, p: id.map((_, row) => flipped(row, row === 1)) }),
  }
}

describe('rows on which the models part', () => {
  const policy =
    'policy: 1\ntask: binary\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nbaseline: {predictions: old.csv}\nchecks:\n  asked: {metric: accuracy, by: region, not-worse-by: 0.1}\n'

  test('are counted, laid to slices, and the first are named', async () => {
    const verdict = await gate({ 'gate.yml': policy, ...regions() }, promote)
    expect(table(verdict, 'Predictions that changed')?.rows).toEqual([['16 (17.8%)', '1', '15']])
    expect(table(verdict, 'Where rows broke')).toEqual({
      title: 'Where rows broke: slices with more than their part of the 15',
      columns: ['Slice', 'Broken', 'Fixed', 'Rows'],
      rows: [['region=EU', '15', '0', '30']],
    })
    const first = table(verdict, 'The first 10 of 15 rows that broke')
    expect(first?.columns).toEqual(['Id', 'True', 'Baseline', 'Candidate', 'region'])
    expect(first?.rows.slice(0, 2)).toEqual([
      ['r3', '1', '1', '0', 'EU'],
      ['r9', '1', '1', '0', 'EU'],
    ])
    expect(first?.rows).toHaveLength(10)
  })

  test('are all named where they are few, and no slice where there is none', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: 0.1}', [90, 0, 2, 0])
    expect(table(verdict, 'The rows that broke')?.rows).toEqual([
      ['r90', '1', '1', '0'],
      ['r91', '1', '1', '0'],
    ])
    expect(table(verdict, 'Where rows broke')).toBeUndefined()
  })

  test('are none where nothing broke', async () => {
    const verdict = await one('{metric: accuracy, not-worse-by: 0.1}', [90, 5, 0, 5])
    expect(verdict.tables.map(({ title }) => title)).toEqual([
      'Predictions that changed',
      'Confusion matrix, with the change from the baseline',
    ])
  })

  test('are not told of a holdout that reveals verdicts alone', async () => {
    const secret = policy.replace('checks:', 'holdout: {looks: 3, reveal: verdict}\nchecks:')
    const verdict = await gate(
      { 'gate.yml': secret, ...regions(), 'looks.jsonl': '' },
      { ...promote, ledger: 'looks.jsonl' },
    )
    expect(verdict.tables).toEqual([])
  })
})

describe('rows of a regression', () => {
  const policy = (baseline: string) =>
    `policy: 1\ntask: regression\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\n${baseline}checks: {mae: {max: 99}}\n`
  const id = Array.from({ length: 40 }, (_, row) => `r${row}`)
  const y = id.map((_, row) => row)
  const off = (by: (row: number) => number) => csv({ id, y, p: y.map((label, row) => label + by(row)) })

  test('are named where their error grew most', async () => {
    const files = { 'new.csv': off((row) => (row % 2 === 0 ? row / 4 : 1)), 'old.csv': off(() => 1) }
    const verdict = await gate(
      { 'gate.yml': policy('baseline: {predictions: old.csv}\n'), ...files },
      promote,
    )
    const shown = table(verdict, 'The rows whose error grew most')
    expect(shown?.title).toBe('The rows whose error grew most, of 17 of 40 where it grew')
    expect(shown?.columns).toEqual(['Id', 'True', 'Baseline', 'Candidate', 'Error grew by'])
    expect(shown?.rows.slice(0, 2)).toEqual([
      ['r38', '38.00', '39.00', '47.50', '8.50'],
      ['r36', '36.00', '37.00', '45.00', '8.00'],
    ])
    expect(shown?.rows).toHaveLength(10)
  })

  test('are named where they are furthest off, without a baseline', async () => {
    const verdict = await gate(
      { 'gate.yml': policy(''), 'new.csv': off((row) => (row > 37 ? -row : 0)) },
      promote,
    )
    expect(table(verdict, 'The rows with the largest error')?.rows).toEqual([
      ['r39', '39.00', '0.00', '39.00'],
      ['r38', '38.00', '0.00', '38.00'],
    ])
    const exact = await gate({ 'gate.yml': policy(''), 'new.csv': off(() => 0) }, promote)
    expect(table(exact, 'The rows with')).toBeUndefined()
  })
})

describe('reliability', () => {
  const policy = (more: string) =>
    `policy: 1\ntask: binary\ncandidate: {predictions: new.csv, id: id, label: y, score: s}\n${more}checks: {brier: {max: 1}}\n`
  const of = (share: number, promised: number, rows: number) =>
    Array.from({ length: rows }, (_, row) => [row < share * rows ? 1 : 0, promised] as const)
  const file = (pairs: readonly (readonly [number, number])[]) =>
    csv({ id: pairs.map((_, row) => `r${row}`), y: pairs.map(([y]) => y), s: pairs.map(([, s]) => s) })

  test('holds the mean score of a bin against how often it came true', async () => {
    const scores = [...of(0.05, 0.05, 200), ...of(0.5, 0.95, 100), ...of(1, 1, 20), ...of(0.5, 0.31, 40)]
    const verdict = await gate({ 'gate.yml': policy(''), 'new.csv': file(scores) }, promote)
    const shown = table(verdict, 'Reliability')
    expect(shown?.columns).toEqual(['Score', 'Rows', 'Mean score', 'Came true', '95% of it', 'Score is'])
    expect(shown?.drawn).toEqual([2, 3])
    expect(shown?.rows).toEqual([
      ['0.0 to 0.1', '200', '0.050', '0.050', '0.027 to 0.090', ''],
      ['0.3 to 0.4', '40', '0.310', '0.500', '0.352 to 0.648', 'too low'],
      ['0.9 to 1.0', '120', '0.958', '0.583', '0.494 to 0.668', 'too high'],
    ])
  })

  test('has the baseline beside it where there is one', async () => {
    const files = { 'new.csv': file(of(0.5, 0.5, 40)), 'old.csv': file(of(0.5, 0.2, 40)) }
    const verdict = await gate(
      { 'gate.yml': policy('baseline: {predictions: old.csv}\n'), ...files },
      promote,
    )
    expect(table(verdict, 'Reliability')?.columns.at(-1)).toBe('Baseline')
    expect(table(verdict, 'Reliability')?.rows.map((row) => row.at(-1))).toEqual([''])
  })

  test.each([
    ['a score that is no probability', 1.01],
    ['a negative one', -0.2],
  ])('is not told of %s', async (_, score) => {
    const scores = [...of(0.5, 0.5, 40), [1, score] as const]
    const verdict = await gate({ 'gate.yml': policy(''), 'new.csv': file(scores) }, promote)
    expect(table(verdict, 'Reliability')).toBeUndefined()
  })
})

test('a policy of metrics files alone has no table', async () => {
  const verdict = await reported('{metric: accuracy, by: point, min: 0.1}', '{"accuracy": 0.5}', '{}')
  expect(verdict.tables).toEqual([])
})

test('regression has neither a matrix nor rows that broke', async () => {
  const policy =
    'policy: 1\ntask: regression\ncandidate: {predictions: new.csv, id: id, label: y, prediction: p}\nbaseline: {predictions: old.csv}\nchecks: {mae: {max: 1}}\n'
  const { tables } = await gate({ 'gate.yml': policy, ...models(90, 5, 3, 2) }, promote)
  expect(tables.map(({ title }) => title)).toEqual([
    'The rows whose error grew most, of 3 of 100 where it grew',
  ])
})
