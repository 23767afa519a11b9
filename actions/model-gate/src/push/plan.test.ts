import { expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { judgedBoth } from './both.suite.ts'
import { fileOf, type Stored } from './stored.suite.ts'

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const real = { type: 'DOUBLE' } as const
const rows = Array.from({ length: 60 }, (_, row) => row)
const column = (element: Stored[0], cell: (row: number) => unknown): Stored => [element, ...rows.map(cell)]
const classes = column(text, (row) => (row % 2 === 0 ? 'yes' : 'no'))
const file = fileOf({
  id: column(text, String),
  y: classes,
  p: classes,
  q: classes,
  s: column(real, (row) => row / 60),
})

const candidate = { predictions: 'p.parquet', id: 'id', label: 'y', prediction: 'p' }
const policy = {
  policy: 1,
  task: 'binary',
  positive: 'yes',
  candidate,
  checks: { keep: { metric: 'accuracy', 'not-worse-by': 0.1 } },
}

async function planned(more: object, files: Readonly<Record<string, Uint8Array>> = { 'p.parquet': file }) {
  const { local, asked } = await judgedBoth({ ...policy, ...more }, files, { mode: 'plan' })
  if (local instanceof Misuse || asked instanceof Misuse) throw asked
  expect(local.tables.some(({ title }) => title === 'Queries')).toBe(false)
  const told = asked.tables.find(({ title }) => title === 'Queries')
  return { asked, told: told?.rows ?? [] }
}

test('both models in one table are one grouping', async () => {
  const { told } = await planned({ baseline: { ...candidate, prediction: 'q' } })
  expect(told.map(([, about, scans]) => [about, scans])).toEqual([['values and their rows', '1']])
  expect(told[0]?.[5]).toContain(`FROM read_parquet(['p.parquet']`)
  expect(told[0]?.[4]).toMatch(/^at most [\d,]+$/)
})

test('in two tables each is asked, and both are joined twice', async () => {
  const baseline = { ...candidate, predictions: 'q.parquet', score: 's' }
  const { told } = await planned({ baseline }, { 'p.parquet': file, 'q.parquet': file })
  expect(told.map(([, about, scans]) => [about, scans])).toEqual([
    ['2 aggregates in one scan', '1'],
    ['rows grouped by their values', '1'],
    ['3 aggregates in one scan', '1'],
    ['rows grouped by their values', '1'],
    ['2 aggregates in one scan', '2'],
    ['values and their rows', '2'],
  ])
  expect(told[5]?.[5]).toContain('FULL OUTER JOIN')
})

test('of a candidate that is not there yet no query is told', async () => {
  const { asked, told } = await planned({}, {})
  expect(told).toEqual([])
  expect(asked.notes).toContain('the candidate is not there yet, and no engine tells what it would read')
  expect((await planned({ candidate: { id: 'id', label: 'y', prediction: 'p' } }, {})).told).toEqual([])
})
