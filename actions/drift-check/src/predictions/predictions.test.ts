import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { choose } from '../modes/choose.ts'
import type { Wishes } from '../reading/reading.ts'
import { plain as defaults, run, worldOf } from '../twin.ts'

const plain: Wishes = { ...defaults, predictions: ['week.csv'], config: 'drift.yml' }
const rows = Array.from({ length: 1000 }, (_, row) => row)
const data = ['x', ...rows.map((row) => row % 50), ''].join('\n')
const said = (share: number, head = 'id,prediction') =>
  [head, ...rows.map((row) => `${row},${row % 100 < share ? 'yes' : 'no'}`), ''].join('\n')
const drift = 'drift: 1\nhistory: { k: 1, n: 1 }\n'
const named = `${drift}predictions: { reference: train.csv }\n`

const files = {
  'reference.csv': data,
  'current.csv': data,
  'train.csv': said(20),
  'week.csv': said(60),
  'drift.yml': named,
}

function desk(more: Readonly<Record<string, string>> = {}) {
  const all = new Map(Object.entries({ ...files, ...more }))
  const world = worldOf(all)
  return async (wishes: Partial<Wishes> = {}): Promise<Verdict> =>
    (await choose({ ...plain, ...wishes }, run, world)).verdict
}

describe('what a model says is watched beside what it sees', () => {
  test('predictions that moved are a drifted column called prediction', async () => {
    const { facts, checks, tables } = await desk()()
    expect(facts).toMatchObject({ decision: 'retrain', drifted: '["prediction"]', 'rows-current': 1000 })
    const column = checks.find(({ subject }) => subject === 'prediction')
    expect([column?.rule, column?.outcome]).toEqual(['drift/column', 'fail'])
    expect(tables.map(({ title }) => title)).toContain('"prediction" drifted: shares of rows, old beside new')
  })

  test.each([
    ['predictions that did not', { 'week.csv': said(21) }, 'hold'],
    [
      'another column',
      {
        'drift.yml': `${drift}predictions: { column: says, reference: train.csv }\n`,
        'train.csv': said(20, 'id,says'),
        'week.csv': said(60, 'id,says'),
      },
      'retrain',
    ],
    ['a part of the share', { 'drift.yml': `${named}min-share: 0.6\n` }, 'investigate'],
    ['a key', { 'drift.yml': `${named}min-share: 0.6\ncolumns: { prediction: { key: true } }\n` }, 'retrain'],
    ['without their column', { 'week.csv': said(60, 'id,says') }, 'fix-data'],
  ])('%s', async (_, more, decision) => {
    expect((await desk(more)()).facts['decision']).toBe(decision)
  })

  test('they are frozen with the reference, and counted in parts', async () => {
    const again = desk({ 'drift.yml': drift })
    await again({ mode: 'freeze', predictions: ['train.csv'] })
    const frozen = { reference: ['reference.json'] }
    const whole = await again(frozen)
    expect(whole.checks).toEqual((await desk()()).checks)
    await again({ ...frozen, mode: 'count' })
    const counted = await again({ ...frozen, current: ['counts.json'], predictions: [] })
    expect(counted.checks).toEqual(whole.checks)
    const twice = await again({ ...frozen, current: ['counts.json'] })
    expect(twice.notes).toContain('the predictions were not read: the counts hold them')
    expect((await again({ ...frozen, predictions: [] })).notes).toContain(
      'the reference has predictions, and there are none of late: their drift is not known',
    )
  })

  test('they are not read where the drift file ignores them', async () => {
    const { notes, facts } = await desk({ 'drift.yml': `${named}columns: { prediction: ignore }\n` })()
    expect(notes).toContain('the predictions were not read: the drift file ignores "prediction"')
    expect(facts['decision']).toBe('hold')
  })
})

describe('predictions are refused', () => {
  test.each([
    ['that nothing is held against', { 'drift.yml': drift }, {}, 'none on the reference'],
    ['that are not there', {}, { predictions: ['none-*.csv'] }, 'no file matches "none-*.csv"'],
    [
      'whose reference is not there',
      { 'drift.yml': `${drift}predictions: { reference: none-*.csv }\n` },
      {},
      'no file matches "none-*.csv"',
    ],
    [
      'whose reference has no such column',
      { 'train.csv': said(20, 'id,says') },
      {},
      'no column "prediction"',
    ],
    ['beside a column of that name', { 'reference.csv': said(20) }, {}, 'the data has a column "prediction"'],
  ])('%s', async (_, more, wishes, is) => {
    await expect(desk(more)(wishes)).rejects.toThrow(is)
  })
})
