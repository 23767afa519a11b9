import { describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { comparable, judgedBoth } from './both.suite.ts'
import { fileOf, type Stored } from './stored.suite.ts'

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const long = { type: 'INT64' } as const
const real = { type: 'DOUBLE' } as const

const rows = Array.from({ length: 400 }, (_, row) => row)
const column = (element: Stored[0], cell: (row: number) => unknown): Stored => [element, ...rows.map(cell)]
const right = (row: number, every: number) => ((row % 2 === 0) === row % every > 0 ? 'yes' : 'no')

const fresh = {
  id: column(text, (row) => `r${row}`),
  y: column(text, (row) => (row % 2 === 0 ? 'yes' : 'no')),
  p: column(text, (row) => right(row, 10)),
}
const old = { ...fresh, p: column(text, (row) => right(row, 5)) }
const model = { id: 'id', label: 'y', prediction: 'p' }
const policy = {
  policy: 1,
  task: 'binary',
  positive: 'yes',
  candidate: { ...model, predictions: 'p.parquet' },
  baseline: { ...model, predictions: 'q.parquet' },
  checks: { keep: { metric: 'accuracy', 'not-worse-by': 0.01 } },
}

async function both(
  changed: Readonly<Record<string, Stored>>,
  more: object = {},
  first: typeof fresh = fresh,
) {
  const files = { 'p.parquet': fileOf(first), 'q.parquet': fileOf({ ...old, ...changed }) }
  return judgedBoth({ ...policy, ...more }, files, { purpose: 'promote' })
}

test('two files of which one has its rows in another order are one table', async () => {
  const turned = ([element, ...cells]: Stored): Stored => [element, ...cells.toReversed()]
  const { local, asked } = await both({ id: turned(old.id), y: turned(old.y), p: turned(old.p) })
  if (local instanceof Misuse || asked instanceof Misuse) throw asked
  expect(asked.outcome).toBe('pass')
  expect(comparable(asked)).toEqual(comparable(local))
})

test('scores that no check needs are counted where they cannot be used, of either model', async () => {
  const scored = { ...fresh, s: column(real, (row) => (row < 3 ? Number.NaN : 0.5)) }
  const { local, asked } = await both(
    { s: column(real, (row) => (row < 2 ? null : 0.5)) },
    {
      candidate: { ...policy.candidate, score: 's' },
      baseline: { ...policy.baseline, score: 's' },
    },
    scored,
  )
  if (local instanceof Misuse || asked instanceof Misuse) throw asked
  expect(asked.outcome).toBe('fail')
  expect(comparable(asked)).toEqual(comparable(local))
})

test('a baseline whose file is not there is none', async () => {
  const { local, asked } = await judgedBoth(policy, { 'p.parquet': fileOf(fresh) }, { purpose: 'promote' })
  if (local instanceof Misuse || asked instanceof Misuse) throw asked
  expect(comparable(asked)).toEqual(comparable(local))
})

describe('what the reader of files refuses to pair is refused', () => {
  const short = ([element, ...cells]: Stored): Stored => [element, ...cells.slice(3)]
  test.each<readonly [what: string, changed: Readonly<Record<string, Stored>>, more: object, is: string]>([
    [
      'rows that the candidate alone has',
      { id: short(old.id), y: short(old.y), p: short(old.p) },
      {},
      '3 ids of p.parquet (400 rows) cannot be found in q.parquet (397 rows)',
    ],
    [
      'a row that the baseline alone has',
      {
        id: [text, 'other', ...old.id.slice(1)],
        y: [text, 'yes', ...old.y.slice(1)],
        p: [text, 'yes', ...old.p.slice(1)],
      },
      {},
      '1 id of q.parquet (401 rows) cannot be found in p.parquet (400 rows)',
    ],
    [
      'ids that are there twice',
      { id: column(text, (row) => `r${Math.max(row, 1)}`) },
      {},
      '2 rows have an id in column "id" that another row has too',
    ],
    [
      'rows without an id',
      { id: column(text, (row) => (row < 2 ? null : `r${row}`)) },
      {},
      '2 rows have no id in column "id"',
    ],
    [
      'a row without an id',
      { id: column(text, (row) => (row < 1 ? null : `r${row}`)) },
      {},
      '1 row has no id in column "id"',
    ],
    [
      'labels that differ',
      { y: column(text, (row) => ((row % 2 === 0) === row > 1 ? 'yes' : 'no')) },
      {},
      '2 rows have different labels in p.parquet and in q.parquet: "no" and "yes"; "yes" and "no"',
    ],
    [
      'files without ids',
      {},
      { candidate: { ...policy.candidate, id: undefined }, baseline: { ...policy.baseline, id: undefined } },
      'the rows of p.parquet have no ids',
    ],
    [
      'ids of two kinds',
      { id: column(long, BigInt) },
      {},
      '"id" of p.parquet is VARCHAR, and "id" of q.parquet is BIGINT',
    ],
    [
      'ids that are doubles',
      { id: column(real, (row) => row) },
      {},
      'q.parquet: the engine is not asked of the column "id": it is DOUBLE; wanted: ids that are texts, whole numbers',
    ],
  ])('%s', async (_, changed, more, is) => {
    const { local, asked } = await both(changed, more)
    expect(asked).toBeInstanceOf(Misuse)
    expect(String(asked)).toContain(is)
    // Doubles as ids, and one that is a text and a number, are the reader's own.
    expect(local instanceof Misuse || is.includes('DOUBLE')).toBe(true)
  })
})
