import { describe, expect, test } from '@jest/globals'
import { twinSource } from '@ml-actions/dataset/sources/twin'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import type { Wishes } from './gather.ts'
import { choose } from './modes/choose.ts'

const plain: Wishes = {
  mode: 'check',
  reference: ['reference.csv'],
  current: ['current.csv'],
  config: '',
  validated: '',
  format: 'auto',
}
const run = { signal: new AbortController().signal, startedAt: new Date(0), reports: '/reports' }

async function checked(
  files: Readonly<Record<string, string>>,
  wishes: Partial<Wishes> = {},
): Promise<Verdict> {
  const all = new Map(Object.entries(files))
  const world = { files: twinSource(all), write: (path: string, text: string) => void all.set(path, text) }
  return (await choose({ ...plain, ...wishes }, run, world)).verdict
}

function table(rows: number, cells: (row: number) => string, head = 'x,plan'): string {
  return [head, ...Array.from({ length: rows }, (_, row) => cells(row)), ''].join('\n')
}

const plans = ['free', 'pro', 'team']
const usual = (row: number) => `${row % 50},${plans[row % 3]}`
const reference = table(2000, usual)
const now = 'drift: 1\nhistory: { k: 1, n: 1 }\n'

// The numbers are those of the faults of the reading of data.
describe('drift is told from what only looks like it', () => {
  test.each<readonly [what: string, current: string, decision: string, detail: string]>([
    ['67: no row', table(0, usual), 'inconclusive', 'there is nothing to compare'],
    ['67: 50 rows', table(50, usual), 'inconclusive', '2 of 2 columns are unclear'],
    ['67: the reference itself', reference, 'hold', 'nothing has drifted'],
    ['68: another type', table(2000, (row) => `high,${plans[row % 3]}`), 'fix-data', 'broken: x'],
    ['68: no such column', table(2000, (row) => String(row % 50), 'x'), 'fix-data', 'broken: plan'],
    [
      '68: 30 % are new',
      table(2000, (row) => `${row % 50},${row % 10 < 3 ? 'gold' : plans[row % 3]}`),
      'fix-data',
      'broken: plan',
    ],
    ['moved', table(2000, (row) => `${(row % 50) + 20},${plans[row % 3]}`), 'retrain', '1 columns drifted'],
  ])('%s', async (_, current, decision, detail) => {
    const { facts, headline } = await checked(
      { 'reference.csv': reference, 'current.csv': current, 'drift.yml': now },
      { config: 'drift.yml' },
    )
    expect(facts['decision']).toBe(decision)
    expect(headline).toContain(detail)
  })

  test.each([
    ['69: a constant stays', '7', '7', 'hold'],
    ['69: a constant is another one', '7', '8', 'retrain'],
    ['69: nothing but nulls stays', '""', '""', 'hold'],
  ])('%s', async (_, old, fresh, decision) => {
    const files = {
      'reference.csv': table(500, () => old, 'x'),
      'current.csv': table(500, () => fresh, 'x'),
      'drift.yml': now,
    }
    expect((await checked(files, { config: 'drift.yml' })).facts['decision']).toBe(decision)
  })
})

test('a frozen reference gives the verdict that its data gave', async () => {
  const all = new Map(
    Object.entries({ 'reference.csv': reference, 'current.csv': table(900, (row) => `${row % 37},pro`) }),
  )
  const world = { files: twinSource(all), write: (path: string, text: string) => void all.set(path, text) }
  const raw = (await choose(plain, run, world)).verdict
  const frozen = (await choose({ ...plain, mode: 'freeze' }, run, world)).verdict
  expect([frozen.outcome, frozen.headline]).toEqual(['pass', '2 columns of 2000 rows were frozen'])
  const later = (await choose({ ...plain, reference: ['reference.json'] }, run, world)).verdict
  expect(later.checks).toEqual(raw.checks)
})

test('a column is read as the type that all of its cells are of, also where that shows late', async () => {
  const late = table(70_000, (row) => `${row === 69_999 ? 'n/a' : row % 50},pro`)
  const verdict = await checked({ 'reference.csv': late, 'current.csv': late })
  expect(verdict.headline).toBe('hold: nothing has drifted')
})

describe('what cannot be read', () => {
  test.each<readonly [what: string, files: Readonly<Record<string, string>>, is: string]>([
    ['no reference', {}, 'reference.csv: there is no such file'],
    ['a reference with a broken row', { 'reference.csv': 'x,plan\n1\n' }, 'the row has'],
  ])('%s is told', async (_, files, is) => {
    const refused = checked({ 'current.csv': reference, ...files })
    await expect(refused).rejects.toThrow(Misuse)
    await expect(refused).rejects.toThrow(is)
  })
})
