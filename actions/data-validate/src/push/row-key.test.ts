import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { localSource } from '@ml-actions/dataset/sources/local'
import { openEngine, type Wanted } from '@ml-actions/engine/open'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Wishes } from '../gather.ts'
import { judge } from '../judge.ts'
import { defaults, silent } from '../twin.ts'
import { ask } from './ask.ts'

const directory = mkdtempSync(join(tmpdir(), 'row-key-'))
afterAll(() => rmSync(directory, { recursive: true }))

const run = { log: silent, signal: new AbortController().signal, startedAt: new Date(0) }

/** The places of rows of a file whose amount is below zero. */
async function placesOf(keys: Wishes['keys']) {
  const columnData = [
    { name: 'id', data: [7n, 8n, 9n], type: 'INT64' as const },
    { name: 'amount', data: [1n, -1n, -2n], type: 'INT64' as const },
  ]
  writeFileSync(join(directory, 'a.parquet'), new Uint8Array(parquetWriteBuffer({ columnData })))
  const columns = { id: { type: 'int64' }, amount: { type: 'int64', min: 0 } }
  const contract = { contract: 1, data: 'a.parquet', 'primary-key': ['id'], columns }
  writeFileSync(join(directory, 'contract.yml'), JSON.stringify(contract))
  const engine = (name: string, wanted: Wanted, signal: AbortSignal) =>
    openEngine(name, wanted, { directory, project: process.cwd(), signal })
  const world = { source: localSource(directory), engine }
  const { checks, notes } = judge(await ask({ ...defaults, engine: 'duckdb', keys }, run, world))
  expect(notes.join()).not.toMatch(/told apart/)
  return checks.find(({ name }) => name === 'amount: min')?.findings.map(({ place }) => place)
}

const at = (row: number) => ({ path: 'a.parquet', row, field: 'amount' })

test('rows of a file that DuckDB reads are told by their number, and by their keys where those are asked for', async () => {
  expect(await placesOf('hidden')).toEqual([at(2), at(3)])
  const key = (value: string) => ({ key: [{ field: 'id', value }] })
  expect(await placesOf('shown')).toEqual([
    { ...at(2), ...key('8') },
    { ...at(3), ...key('9') },
  ])
})
