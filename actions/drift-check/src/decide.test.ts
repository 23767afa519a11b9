import { describe, expect, test } from '@jest/globals'
import type { Standing } from './columns/standing.ts'
import { decide, type Grounds, isDriftedEnough, type Weighed } from './decide.ts'

function columns(...standings: readonly Standing[]): readonly Weighed[] {
  return standings.map((standing, index) => ({ name: `c${index}`, weight: 1, isKey: false, standing }))
}

const quiet: Grounds = {
  hasData: true,
  columns: columns('stable', 'stable', 'stable', 'stable', 'stable', 'stable'),
  minShare: 0.2,
  history: { drifted: 2, k: 2, n: 3 },
}
const moved = columns('drifted', 'drifted', 'stable', 'stable')
const label = { name: 'churned', standing: 'drifted' } as const
const accuracy = { min: 0.85, rows: 900, lower: 0.86, upper: 0.9 }

describe('the first row that fits decides', () => {
  test.each<readonly [row: string, decision: string, because: string, grounds: Partial<Grounds>]>([
    ['1', 'inconclusive', 'there is nothing to compare', { hasData: false, columns: moved }],
    ['1', 'inconclusive', 'no column is watched', { columns: [] }],
    ['2', 'fix-data', 'data-validate failed', { validated: 'fail', columns: moved }],
    ['2', 'fix-data', 'broken: c1', { columns: columns('drifted', 'broken', 'stable') }],
    ['3', 'inconclusive', 'data-validate was inconclusive', { validated: 'inconclusive', columns: moved }],
    ['3', 'inconclusive', '2 of 3 columns are unclear', { columns: columns('unclear', 'unclear', 'stable') }],
    ['3a', 'inconclusive', 'no row has its label', { accuracy: { ...accuracy, rows: 0 } }],
    ['4', 'hold', 'nothing has drifted', { columns: columns('unclear', 'stable') }],
    ['4', 'hold', 'nothing has drifted', { accuracy }],
    ['4', 'hold', 'at least 0.85 is undecided', { accuracy: { ...accuracy, lower: 0.8 } }],
    [
      '5',
      'investigate',
      'a share of 0.10',
      { columns: [...columns('drifted'), ...quiet.columns, ...columns('stable', 'stable', 'stable')] },
    ],
    ['5', 'investigate', 'the label churned has drifted', { label }],
    [
      '6',
      'investigate',
      'in 1 of the last 3 runs, wanted 2',
      { columns: moved, history: { drifted: 1, k: 2, n: 3 } },
    ],
    [
      '6',
      'investigate',
      'in 1 of the last 3 runs',
      { accuracy: { ...accuracy, upper: 0.84 }, history: { drifted: 1, k: 2, n: 3 } },
    ],
    ['7', 'hold', 'cooling down until noon', { columns: moved, coolingUntil: 'noon' }],
    [
      '8',
      'investigate',
      '12 labelled rows since the reference, wanted 500',
      { columns: moved, labels: { fresh: 12, min: 500 } },
    ],
    ['9', 'retrain', 'c0, c1 drifted, a share of 0.50', { columns: moved, labels: { fresh: 500, min: 500 } }],
    [
      '9',
      'retrain',
      'the accuracy is at most 0.8400, wanted 0.85',
      { accuracy: { ...accuracy, upper: 0.84 } },
    ],
  ])('row %s is %s: %s', (row, decision, because, grounds) => {
    const decided = decide({ ...quiet, ...grounds })
    expect([decided.row, decided.decision]).toEqual([row, decision])
    expect(decided.because).toContain(because)
  })
})

describe('what is enough', () => {
  test('a key column alone, whatever its share', () => {
    const [first, ...others] = [...columns('drifted'), ...quiet.columns]
    const isKey = [{ ...(first as Weighed), isKey: true }, ...others]
    expect(decide({ ...quiet, columns: isKey }).decision).toBe('retrain')
    expect(isDriftedEnough({ ...quiet, columns: isKey })).toBe(true)
  })

  test('a share by weight', () => {
    const [first, ...others] = [...columns('drifted'), ...quiet.columns]
    const heavy = [{ ...(first as Weighed), weight: 3 }, ...others]
    expect(decide({ ...quiet, columns: heavy }).because).toBe('c0 drifted, a share of 0.33')
  })

  test('not what is undecided, and never what is broken', () => {
    expect(isDriftedEnough({ ...quiet, accuracy: { ...accuracy, lower: 0.8 } })).toBe(false)
    expect(isDriftedEnough({ ...quiet, columns: columns('broken', 'broken') })).toBe(false)
  })
})
