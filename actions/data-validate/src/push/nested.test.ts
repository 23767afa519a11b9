import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { same } from './traps.suite.ts'

let files: Readonly<Record<string, Uint8Array>>

/** Structs in structs, with nulls at each level, a name that must be quoted, and lists. */
const rows = `SELECT
  CASE WHEN i % 5 = 0 THEN NULL ELSE struct_pack(
    b := CASE WHEN i % 3 = 0 THEN NULL ELSE i END,
    "c, ""d( " := 'x' || i,
    e := CASE WHEN i % 4 = 0 THEN NULL ELSE struct_pack(
      f := CASE WHEN i % 7 = 0 THEN 'NaN'::FLOAT ELSE (i / 8)::FLOAT END,
      g := TIMESTAMP '2026-01-01 00:00:00' + INTERVAL 1 HOUR * i,
      h := (i / 100)::DECIMAL(9,2)) END) END AS a,
  [i, i + 1] AS l,
  MAP {'k': i} AS m,
  i AS n
FROM range(40) AS r(i)`

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nested-'))
  const path = join(folder, 'a.parquet')
  const connection = await (await DuckDBInstance.create()).connect()
  await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet)`)
  connection.closeSync()
  files = { 'data/a.parquet': readFileSync(path) }
  rmSync(folder, { recursive: true })
})

const flat = { path: 'data/*.parquet', flatten: true }

describe('members of structs, as the reader of files has them', () => {
  test.each<readonly [string, object]>([
    ['a.b', { type: 'int64', max: 30, nulls: 'never', unique: true, sum: { max: 1 } }],
    ['a.c, "d( ', { type: 'text', 'one-of': ['x1', 'x2'], distinct: 3 }],
    ['a.e.f', { type: 'float32', max: 2, nan: 'never' }],
    ['a.e.g', { type: 'datetime', above: '2026-01-01T05:00:00', highest: '2026-01-01T05:00:00' }],
    ['a.e.h', { type: 'decimal', min: 0.1, mean: { max: 0.1 } }],
    ['l', { type: 'json', nulls: 'never' }],
    ['n', { type: 'int64', max: 3, when: { 'a.b': { min: 2 } } }],
  ])('%s', async (name, { ...demands }) => {
    const { when, ...keywords } = demands as Readonly<Record<string, unknown>>
    const columns = {
      'a.b': { type: 'int64' },
      [name]: when === undefined ? keywords : { ...keywords, max: { value: 3, when } },
    }
    const { checks } = await same({ data: flat, columns }, files)
    const asked = checks.filter(({ reason }) => reason !== 'not-pushed')
    expect(asked.length).toBeGreaterThan(name === 'l' ? 1 : 4)
  })

  test('are among the columns that a contract does not name', async () => {
    const { checks } = await same({ data: flat, columns: {}, 'other-columns': 'refuse' }, files)
    expect(checks.find(({ name }) => name === 'other-columns')?.counts?.failed).toBe(8)
  })

  test('are no columns where nobody asks for it', async () => {
    const { checks } = await same({ columns: { n: { type: 'int64', min: 0 } } }, files)
    expect(checks.every(({ outcome }) => outcome === 'pass')).toBe(true)
  })
})
