import { describe, expect, test } from '@jest/globals'
import type { EngineColumn } from '@ml-actions/engine/column'
import { answered } from '@ml-actions/engine/plan'
import { Misuse } from '@ml-actions/verdict/faults'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { comparable, judgedBoth } from './both.suite.ts'
import { counted } from './counted.ts'
import { sideOf } from './side.ts'
import { fileOf, type Stored } from './stored.suite.ts'

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
const long = { type: 'INT64' } as const
const real = { type: 'DOUBLE' } as const
const day = { type: 'INT32', converted_type: 'DATE' } as const

const rows = Array.from({ length: 400 }, (_, row) => row)
const column = (element: Stored[0], cell: (row: number) => unknown): Stored => [element, ...rows.map(cell)]
const yes = (right: (row: number) => boolean) =>
  column(text, (row) => ((row % 2 === 0) === right(row) ? 'yes' : 'no'))

const columns = {
  id: column(long, BigInt),
  y: column(text, (row) => (row % 2 === 0 ? 'yes' : 'no')),
  p: yes((row) => row % 10 > 0),
  q: yes((row) => row % 5 > 0),
  s: column(real, (row) => (row % 7) / 7),
  at: column(day, (row) => row),
  region: column(text, (row) => (row % 3 === 0 ? null : 'EU')),
}

const candidate = { predictions: 'p.parquet', id: 'id', label: 'y', prediction: 'p' }
const policy = {
  policy: 1,
  task: 'binary',
  positive: 'yes',
  candidate,
  checks: { right: { metric: 'accuracy', min: 0.8 } },
}

async function both(more: object, changed: Readonly<Record<string, Stored>> = {}, inputs = {}) {
  const file = fileOf({ ...columns, ...changed })
  const files = { 'p.parquet': file, 'q.parquet': file, 'old.json': '{"accuracy": {"value": 0.8, "n": 400}}' }
  return judgedBoth({ ...policy, ...more }, files, { purpose: 'promote', ...inputs })
}

function verdictIn(found: Verdict | Misuse): Verdict {
  if (found instanceof Misuse) throw found
  return found
}

describe('DuckDB’s counts say what the rows say', () => {
  test.each<
    readonly [what: string, more: object, changed: Readonly<Record<string, Stored>>, outcome: string]
  >([
    ['of one model', {}, {}, 'pass'],
    ['of a baseline that a metrics file reports', { baseline: { metrics: 'old.json' } }, {}, 'pass'],
    [
      'of what changed between two models',
      {
        baseline: { ...candidate, prediction: 'q' },
        checks: {
          moved: { metric: 'changed', max: 0.5 },
          keep: { metric: 'accuracy', 'not-worse-by': 0.01 },
        },
      },
      {},
      'pass',
    ],
    [
      'of rows without a prediction, and of none that NaN is called',
      {},
      { p: column(text, (row) => (row < 3 ? null : row < 5 ? 'NaN' : 'yes')) },
      'fail',
    ],
    [
      'of scores that cannot be used',
      { candidate: { ...candidate, score: 's' } },
      { s: column(real, (row) => [null, Number.NaN, Number.POSITIVE_INFINITY, 0.5][Math.min(row, 3)]) },
      'fail',
    ],
    ['of whole numbers as scores', { candidate: { ...candidate, score: 'id' } }, {}, 'pass'],
  ])('%s', async (_, more, changed, outcome) => {
    const { local, asked } = await both(more, changed)
    expect(verdictIn(asked).outcome).toBe(outcome)
    expect(comparable(verdictIn(asked))).toEqual(comparable(verdictIn(local)))
  })
})

test('rows that broke have no names, and are not written', async () => {
  const { asked, written } = await both(
    { baseline: { ...candidate, prediction: 'q' } },
    {},
    { 'broken-rows': 'broken.csv' },
  )
  expect(verdictIn(asked).tables.some(({ columns: [first] }) => first === 'Id')).toBe(false)
  // The reader of files has written them.
  expect(written).toEqual(['broken.csv'])
})

describe('what counts do not answer is refused', () => {
  test.each<readonly [what: string, more: object, changed: Readonly<Record<string, Stored>>, is: string]>([
    ['nothing to count', { candidate: { metrics: 'old.json' } }, {}, 'nothing its table of predictions'],
    ['a holdout', { holdout: { looks: 3 } }, {}, 'looks at a holdout'],
    [
      'many labels',
      {
        task: 'multilabel',
        positive: undefined,
        candidate: { predictions: 'p.parquet', labels: { a: 'y' }, predicted: { a: 'p' } },
      },
      {},
      'the task is multilabel',
    ],
    [
      'no group',
      { candidate: { ...candidate, group: 'region' } },
      {},
      '134 rows have no group in column "region"',
    ],
    [
      'no number',
      {
        task: 'regression',
        positive: undefined,
        candidate: { ...candidate, label: 's', prediction: 's' },
        checks: { off: { metric: 'mae', max: 1 } },
      },
      { s: column(real, (row) => (row < 2 ? Number.NaN : row < 3 ? Number.POSITIVE_INFINITY : 1)) },
      '3 rows have no label in column "s"; wanted: a finite number in every row',
    ],
    [
      'NaN for a class',
      {},
      { y: column(text, (row) => (row < 3 ? 'NaN' : 'yes')) },
      '3 rows have no label in column "y"; wanted: a class in every row',
    ],
    ['no such column', { candidate: { ...candidate, prediction: 'pp' } }, {}, 'p.parquet has no column "pp"'],
    ['days', { candidate: { ...candidate, prediction: 'at' } }, {}, 'it holds neither texts nor numbers'],
    ['words as scores', { candidate: { ...candidate, score: 'region' } }, {}, 'its scores are no numbers'],
    [
      'no label',
      {},
      { y: column(text, (row) => (row < 3 ? null : 'yes')) },
      '3 rows have no label in column "y"',
    ],
    [
      'a file that is not there',
      { candidate: { ...candidate, predictions: 'none.parquet' } },
      {},
      'none.parquet',
    ],
    [
      'a glob without files',
      { candidate: { ...candidate, predictions: 'x*.parquet' } },
      {},
      'no file matches x*.parquet',
    ],
  ])('%s', async (_, more, changed, is) => {
    const { asked } = await both(more, changed)
    expect(asked).toBeInstanceOf(Misuse)
    expect(String(asked)).toContain(is)
  })

  test('too many combinations', () => {
    const columns = ['y', 'p', 's'].map(
      (name): EngineColumn => ({ name, word: 'DOUBLE', type: { is: 'float', bits: 64 } }),
    )
    const groups = new Array(1_000_001).fill({ values: ['1', '2', '3'], rows: 1n })
    const answers = answered([], [])
    const of = (isScored: boolean) => {
      const roles = { task: 'binary', label: 'y', prediction: 'p', score: 's', slices: [] } as const
      const asked = counted([sideOf(columns, { path: 'p.parquet', roles, isScored })], { is: 'always' })
      asked.next()
      return () => asked.next({ ...answers, classes: () => groups })
    }
    expect(of(true)).toThrow(
      'more than 1,000,000 combinations of s, p, y; wanted: columns that together have fewer; round the scores',
    )
    expect(of(false)).toThrow(
      'combinations of p, y; wanted: columns that together have fewer; slice by fewer columns',
    )
  })

  test('a baseline that the change itself edits', async () => {
    const edited = { ...policy, baseline: { ...candidate, prediction: 'q' } }
    const { asked } = await judgedBoth(
      edited,
      { 'p.parquet': fileOf(columns) },
      {},
      { 'p.parquet': fileOf({ ...columns, q: columns.p }), 'gate.yml': JSON.stringify(edited) },
    )
    expect(String(asked)).toContain('p.parquet is read as it is elsewhere, or was before this change')
  })

  test('files of other columns', async () => {
    const other = fileOf({ y: columns.y, p: columns.p })
    const named = { ...candidate, predictions: '*.parquet', id: undefined }
    const { asked } = await judgedBoth(
      { ...policy, candidate: named },
      { 'a.parquet': fileOf(columns), 'b.parquet': other },
    )
    expect(String(asked)).toContain('a.parquet and b.parquet have not the same columns')
  })
})
