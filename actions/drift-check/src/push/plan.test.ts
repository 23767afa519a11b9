import { afterEach, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { type Desk, deskOf } from './both.suite.ts'

const rows = Array.from({ length: 300 }, (_, row) => row)
const file = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'amount', data: rows.map((row) => row / 7), type: 'DOUBLE' },
        { name: 'plan', data: rows.map((row) => (row % 3 === 0 ? 'plus' : 'basic')), type: 'STRING' },
      ],
    }),
  )
const said = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: 'prediction', data: rows.map((row) => row % 2), type: 'INT32' }],
    }),
  )

const labels = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: ['label', 'prediction'].map((name) => ({
        name,
        data: rows.map((row) => row % 2),
        type: 'INT32',
      })),
    }),
  )

let desk: Desk | undefined
afterEach(() => desk?.clear())

function laid(more: Readonly<Record<string, Uint8Array | string>> = {}): Desk {
  desk = deskOf({
    'before.parquet': file(),
    'after.parquet': file(),
    'said.parquet': said(),
    'labels.parquet': labels(),
    ...more,
  })
  return desk
}

const asked = {
  engine: 'duckdb',
  mode: 'plan',
  reference: ['before.parquet'],
  current: ['after.parquet'],
} as const

function verdictIn(found: Verdict | Misuse): Verdict {
  if (found instanceof Misuse) throw found
  return found
}

test('of a reference that is not frozen the first queries are told, and what follows', async () => {
  const { headline, outcome, tables, notes } = verdictIn(await laid().run(asked))
  expect([outcome, headline]).toEqual(['pass', '2 queries of duckdb, 2 scans'])
  expect(tables[0]?.rows.map(([, about, scans]) => [about, scans])).toEqual([
    ['9 aggregates in one scan', '1'],
    ['values and their rows', '1'],
  ])
  expect(tables[0]?.rows[1]?.[5]).toContain("FROM read_parquet(['before.parquet']")
  expect(tables[0]?.rows[0]?.[4]).toMatch(/^at most [\d,]+$/)
  expect(notes.join()).toContain('freeze it, and `mode: plan` tells them')
})

test('beside a frozen reference all queries are told: of the data, the predictions and the labels', async () => {
  const settings = JSON.stringify({ drift: 1, accuracy: { min: 0.5 } })
  const own = laid({ 'drift.yml': settings })
  await own.run({ ...asked, mode: 'freeze', config: 'drift.yml', predictions: ['said.parquet'] })
  const frozen = { ...asked, config: 'drift.yml', reference: ['reference.json'] }
  const alone = verdictIn(await own.run(frozen))
  expect([alone.headline, alone.notes]).toEqual(['2 queries of duckdb, 2 scans', []])
  const all = verdictIn(await own.run({ ...frozen, predictions: ['said.parquet'] }))
  expect(all.headline).toBe('3 queries of duckdb, 3 scans')
  const labelled = verdictIn(await own.run({ ...frozen, accuracy: 'labels.parquet' }))
  expect(labelled.headline).toBe('3 queries of duckdb, 3 scans')
  const counted = verdictIn(await own.run({ ...frozen, accuracy: 'metrics.json' }))
  expect(counted.headline).toBe('2 queries of duckdb, 2 scans')
})

test('nothing that an engine would read is told as that', async () => {
  const own = laid()
  await own.run({ ...asked, mode: 'freeze' })
  const { outcome, headline } = verdictIn(
    await own.run({ ...asked, reference: ['reference.json'], current: ['none*.parquet'] }),
  )
  expect([outcome, headline]).toEqual(['inconclusive', '0 queries of duckdb, 0 scans'])
})

test('without an engine there is nothing to plan', async () => {
  expect(String(await laid().run({ ...asked, engine: 'local' }))).toContain(
    '`mode: plan` has no engine to plan for',
  )
})
