import { describe, expect, test } from '@jest/globals'
import { adjusting } from './adjusting.ts'
import { type Batch, type Column, State } from './batch.ts'
import type { Reading, Table } from './table.ts'

const states = () => new Uint8Array(2)

const columns = (): Column[] => [
  { is: 'float', name: 'f', states: states(), values: Float64Array.of(Number.NaN, 1) },
  {
    is: 'datetime',
    name: 'at',
    states: states(),
    seconds: Float64Array.of(Date.parse('2024-07-01T12:00Z') / 1000, Date.parse('2024-10-27T02:30Z') / 1000),
    nanoseconds: new Int32Array(2),
    zoned: new Uint8Array(2),
  },
]

/** A typed file in memory, of one batch. */
function tableOf(typed: boolean): Table {
  const of = (name: string, type: 'float64' | 'datetime') => (typed ? { name, type } : { name })
  return {
    path: 'a.parquet',
    format: 'parquet',
    headings: [of('f', 'float64'), of('at', 'datetime')],
    faults: [],
    notes: ['packed'],
    async *batches(): AsyncGenerator<Batch> {
      yield { firstRow: 1, rows: 2, columns: columns(), faults: [], place: () => ({ path: 'a.parquet' }) }
    },
    source: async () => ({ path: 'a.parquet', bytes: 1, digest: 'sha256:0' }),
    close: async () => {},
  }
}

async function read(table: Table, reading: Reading): Promise<readonly Column[]> {
  for await (const { columns: all } of table.batches([
    { heading: 1, reading },
    { heading: 0, reading },
  ]))
    return all
  return []
}

describe('a typed file', () => {
  test('has NaN for a null, and its times in a zone, where the reading says so', async () => {
    const table = adjusting(tableOf(true))
    const seen: Column[] = []
    for await (const batch of table.batches(
      [0, 1].map((heading) => ({ heading, reading: { nanIsNull: true, zone: 'Europe/Berlin' } })),
    )) {
      seen.push(...batch.columns)
    }
    const [float, at] = seen
    expect([...(float?.states ?? [])]).toEqual([State.null, State.value])
    expect(at).toMatchObject({ zoned: Uint8Array.of(1, 1) })
    expect(at?.is === 'datetime' && at.seconds[0]).toBe(Date.parse('2024-07-01T10:00Z') / 1000)
    expect(table.notes).toEqual([
      'packed',
      'column "at": 1 time stands for two in Europe/Berlin, since the clocks were put back; the earlier is taken',
    ])
  })

  test('keeps its values where nothing is said, and where only spellings of text are', async () => {
    const plain = await read(adjusting(tableOf(true)), {})
    const spelled = await read(adjusting(tableOf(true)), { accept: { spaces: true }, strptime: '%Y' })
    expect([...(plain[0]?.states ?? [])]).toEqual([State.value, State.value])
    expect(spelled).toEqual(plain)
  })
})

test('a text file is left as it is', () => {
  const table = tableOf(false)
  expect(adjusting(table)).toBe(table)
})
