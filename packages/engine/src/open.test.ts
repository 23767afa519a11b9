import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { layStore, refusedKey } from './adapters/store-of-files.suite.ts'
import { openEngine, type Wanted } from './open.ts'
import { rowsOf } from './rows-of.ts'
import { serveTwin } from './trino/serve-twin.ts'

const directory = mkdtempSync(join(tmpdir(), 'open-'))
const signal = new AbortController().signal
const variables = ['TRINO_SERVER', 'TRINO_USER', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']

beforeAll(() => {
  layStore(directory, join(directory, 'store'))
  mkdirSync(join(directory, 'store', 'lake', 'many'), { recursive: true })
  for (const [index, path] of ['a.parquet', 'b.parquet', 'c.parquet'].entries()) {
    const columnData = [{ name: 'n', data: [BigInt(index)], type: 'INT64' as const }]
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData }))
    for (const folder of [directory, join(directory, 'store', 'lake')])
      writeFileSync(join(folder, path), bytes)
  }
})

afterEach(() => {
  for (const name of variables) delete process.env[name]
})

afterAll(() => rmSync(directory, { recursive: true }))

/** What an engine that is opened for files finds in them. */
async function found(wanted: Wanted, project?: string) {
  const where = { directory, signal, ...(project === undefined ? {} : { project }) }
  const { engine, relation, found } = await openEngine('duckdb', wanted, where)
  const sql = `SELECT CAST(n AS VARCHAR) FROM ${engine.dialect.from(relation)} ORDER BY n`
  const rows = await rowsOf(engine.query(sql, signal))
  await engine.close()
  return { relation, found: [...(found ?? [])], numbers: rows.flat() }
}

test('files lie below the working directory, and the library beside the project', async () => {
  const paths = ['a.parquet', 'c.parquet']
  const relation = { is: 'files', folder: `${directory}/`, paths }
  const wanted = { is: 'files', paths } as const
  expect(await found(wanted)).toEqual({ relation, found: [], numbers: ['0', '2'] })
  expect((await found(wanted, process.cwd())).numbers).toEqual(['0', '2'])
})

test('files of a store are each opened once, and told by the addresses that name them', async () => {
  const [a, b, c] = ['s3://lake/a.parquet', 's3://lake/b.parquet', 's3://lake/c.parquet']
  const [some, none] = ['s3://lake/[ab].parquet', 's3://lake/none/*.parquet']
  const told = await found({ is: 'objects', paths: [b, some, c, none] } as never)
  expect(told.relation).toEqual({ is: 'files', folder: '', paths: [b, a, c] })
  expect(told.found).toEqual([
    [b, [b]],
    [some, [a, b]],
    [c, [c]],
    [none, []],
  ])
  expect(told.numbers).toEqual(['0', '1', '2'])
})

test('an address that names more files than can be asked of each is refused', async () => {
  for (let at = 0; at <= 10_000; at++) writeFileSync(join(directory, 'store', 'lake', 'many', `${at}`), '')
  await expect(found({ is: 'objects', paths: ['s3://lake/many/*'] })).rejects.toThrow(
    '"s3://lake/many/*" names more than 10,000 files',
  )
})

test('credentials that DuckDB does not take are refused, and not shown', async () => {
  process.env['AWS_ACCESS_KEY_ID'] = refusedKey
  process.env['AWS_SECRET_ACCESS_KEY'] = 'hunter2'
  const opening = found({ is: 'objects', paths: ['s3://lake/a.parquet'] })
  await expect(opening).rejects.toThrow(Misuse)
  await expect(opening).rejects.toThrow(/does not take the credentials of the step/)
  await expect(opening).rejects.not.toThrow(/hunter2|refused/)
})

test('a table is asked of the server that its engine names', async () => {
  const table = { is: 'table', catalog: 'lake', schema: 'ml', name: 'said' } as const
  const twin = await serveTwin({ pages: () => [{ data: [['476']] }] })
  process.env['TRINO_SERVER'] = twin.url
  process.env['TRINO_USER'] = 'ann'
  try {
    const { engine, ...opened } = await openEngine('trino', table, { directory, signal })
    expect([engine.name, engine.version, opened]).toEqual(['Trino', '476', { relation: table }])
  } finally {
    await twin.close()
  }
})

test('an engine that nobody knows is a fault of ours', async () => {
  const opening = openEngine('hive', { is: 'files', paths: [] }, { directory, signal })
  await expect(opening).rejects.toThrow(RangeError)
})
