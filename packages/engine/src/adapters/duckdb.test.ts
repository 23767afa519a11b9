import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Misuse } from '@ml-actions/verdict/faults'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { duckdb as duckdbDialect } from '../dialects/duckdb.ts'
import { laws } from '../engine.suite.ts'
import type { Engine } from '../engine.ts'
import { repeatedSql } from '../repeated.ts'
import { duckdb } from './duckdb.ts'
import { layLibrary } from './store-of-files.suite.ts'

const folder = `${mkdtempSync(join(tmpdir(), 'files'))}/`
const signal = new AbortController().signal

interface Column {
  readonly name: string
  readonly element: Omit<SchemaElement, 'name'>
  readonly data: readonly unknown[]
}

function written(path: string, columns: readonly Column[]): void {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, element }): SchemaElement => ({ ...element, name, repetition_type: 'OPTIONAL' })),
  ]
  const columnData = columns.map(({ name, data }) => ({ name, data: [...data] }))
  writeFileSync(folder + path, new Uint8Array(parquetWriteBuffer({ schema, columnData })))
}

const long = { type: 'INT64' } as const
const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

async function opened(paths: readonly string[], directory = process.cwd()): Promise<Engine> {
  const relation = { is: 'files', folder, paths } as const
  return duckdb.open({ directory, relation, signal })
}

async function rowsOf(engine: Engine, sql: string) {
  const rows: (readonly unknown[])[] = []
  for await (const batch of engine.query(sql, signal)) rows.push(...batch)
  return rows
}

let engine: Engine

beforeAll(async () => {
  const decimal = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 } as const
  written('six.parquet', [
    { name: 'whole', element: long, data: [9007199254740993n, -1n, 0n, null, 2n, 2n] },
    {
      name: 'real',
      element: { type: 'DOUBLE' },
      data: [Number.NaN, Number.POSITIVE_INFINITY, -0, null, 0, 1.5],
    },
    { name: 'exact', element: decimal, data: [150n, -1n, null, 150n, 0n, 200n] },
    { name: 'word', element: text, data: ['a', 'é', '', null, '\u{1F600}', '\uFFEE'] },
    { name: 'flag', element: { type: 'BOOLEAN' }, data: [true, false, null, null, true, true] },
  ])
  written('names.parquet', [
    { name: 'a', element: long, data: [1n] },
    { name: 'A', element: long, data: [2n] },
    { name: 'filename', element: text, data: ['x'] },
    {
      name: 'at',
      element: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'NANOS' } },
      data: [1n],
    },
  ])
  written('other.parquet', [{ name: 'a', element: long, data: [1n] }])
  engine = await opened(['six.parquet'])
})

afterAll(async () => {
  await engine.close()
  rmSync(folder, { recursive: true })
})

describe('DuckDB', () => {
  test.each(laws)('$title', async ({ holds }) => {
    await holds({ engine, relation: { is: 'files', folder, paths: ['six.parquet'] } })
  })

  test.each([
    ['another file', () => `SELECT 1 FROM read_parquet('${folder}other.parquet')`],
    ['a file of the machine', () => "SELECT content FROM read_text('/etc/hostname')"],
    ['a new file', () => `COPY (SELECT 1) TO '${folder}new.csv'`],
    ['an extension', () => 'INSTALL httpfs'],
    ['its own settings', () => 'SET enable_external_access = true'],
  ])('touches no %s', async (_, sql) => {
    await expect(rowsOf(engine, sql())).rejects.toThrow(/DuckDB did not answer/)
    expect(readdirSync(folder)).not.toContain('new.csv')
  })

  test('names columns as the file does, and says what it reads to less than is there', async () => {
    const paths = ['names.parquet']
    const other = await opened(paths)
    const columns = await other.describe({ is: 'files', folder, paths }, signal)
    expect(columns.map(({ name, called, inexact }) => [name, called, inexact])).toEqual([
      ['a', undefined, undefined],
      ['A', 'A_1', undefined],
      ['filename', undefined, undefined],
      ['at', undefined, 'nanoseconds, which DuckDB reads as TIMESTAMP WITH TIME ZONE'],
    ])
    await other.close()
  })

  test('a name that looks like a glob is that of one file', async () => {
    const paths = ['a[1].parquet', 'a1.parquet', 'b*.parquet', 'c?.parquet', '{d}.parquet']
    for (const [index, path] of [...paths, 'b1.parquet', 'c1.parquet'].entries())
      written(path, [{ name: 'a', element: long, data: [BigInt(index)] }])
    const other = await opened(paths)
    const relation = { is: 'files', folder, paths } as const
    const from = duckdbDialect.from(relation)
    const { path, row, order } = duckdbDialect.places(relation, ['a']) ?? {}
    const sql = `SELECT CAST(a AS VARCHAR), ${path}, CAST(${row} AS VARCHAR) FROM ${from} ORDER BY ${order}`
    expect(await rowsOf(other, sql)).toEqual(paths.map((name, index) => [`${index}`, folder + name, '0']))
    for (const name of paths) {
      const alone = { ...relation, paths: [name] }
      expect(await other.describe(alone, signal)).toHaveLength(1)
      expect((await other.explain([alone], `SELECT a FROM ${duckdbDialect.from(alone)}`, signal)).scans).toBe(
        1,
      )
    }
    await other.close()
  })

  test('tells what a query would read: how often, and the bytes of its columns', async () => {
    const relation = { is: 'files', folder, paths: ['six.parquet'] } as const
    const from = duckdbDialect.from(relation)
    const told = (sql: string) => engine.explain([relation], sql, signal)
    const [one, two] = [
      await told(`SELECT max(whole) FROM ${from}`),
      await told(`SELECT max(whole), max(word) FROM ${from}`),
    ]
    expect(one.scans).toBe(1)
    expect(one.bytes?.is).toBe('at-most')
    expect(one.bytes?.value).toBeGreaterThan(0n)
    expect(two.bytes?.value).toBeGreaterThan(one.bytes?.value ?? 0n)
    expect(
      (await told(`SELECT (SELECT max(whole) FROM ${from}), (SELECT max(word) FROM ${from})`)).scans,
    ).toBe(2)
  })

  test('all members of a struct count in what a query would read of it', async () => {
    const paths = ['struct.parquet']
    const making = 'SELECT {x: range, y: range * 7} AS s, range AS n FROM range(1000)'
    const library = createRequire(join(process.cwd(), 'package.json'))('@duckdb/node-api')
    const maker = await (await library.DuckDBInstance.create()).connect()
    await maker.run(`COPY (${making}) TO '${folder}struct.parquet'`)
    maker.closeSync()
    const other = await opened(paths)
    const relation = { is: 'files', folder, paths } as const
    const bytes = async (column: string) => {
      const sql = `SELECT count(${column}) FROM ${duckdbDialect.from(relation)}`
      return Number((await other.explain([relation], sql, signal)).bytes?.value)
    }
    expect(await bytes('s')).toBeGreaterThan(1.5 * (await bytes('n')))
    await other.close()
  })

  test('tells repeated values in the order of the first rows that have them', async () => {
    const relation = { is: 'files', folder, paths: ['six.parquet'] } as const
    const of = [{ is: 'column', name: 'flag', type: { is: 'bool' } }] as const
    const places = duckdbDialect.places(relation, [])
    const looked = { of, where: { is: 'always' }, most: 2, places } as const
    expect(await rowsOf(engine, repeatedSql(relation, looked, duckdbDialect))).toEqual([
      ['true', '3'],
      [null, '2'],
    ])
  })

  test('is asked of files and for text alone', async () => {
    const table = { is: 'table', catalog: 'a', schema: 'b', name: 'c' } as const
    await expect(duckdb.open({ directory: process.cwd(), relation: table, signal })).rejects.toThrow(
      RangeError,
    )
    await expect(engine.explain([table], 'SELECT 1', signal)).rejects.toThrow(RangeError)
    await expect(rowsOf(engine, 'SELECT 1')).rejects.toThrow('DuckDB gave a number where text was asked for')
  })

  test('a query is ended when the run is cancelled', async () => {
    const stop = new AbortController()
    const long =
      'SELECT count(*)::VARCHAR FROM range(100000000000) a, range(1000) b WHERE a.range % 7 = b.range'
    const running = (async () => {
      for await (const _ of engine.query(long, stop.signal)) throw new Error('it ended by itself')
    })()
    stop.abort(new Error('cancelled'))
    await expect(running).rejects.toThrow('cancelled')
  })

  test('a store is not opened without the extension for it, which nobody fetches', async () => {
    process.env['DUCKDB_EXTENSION_DIRECTORY'] = join(folder, 'extensions')
    const paths = ['s3://lake/a.parquet']
    try {
      await expect(opened(paths)).rejects.toThrow(/cannot read from a store: .*not found.*INSTALL httpfs/)
      const listing = duckdb.list?.(paths, { directory: process.cwd(), signal })
      await expect(listing).rejects.toThrow(Misuse)
    } finally {
      delete process.env['DUCKDB_EXTENSION_DIRECTORY']
    }
  })

  test('what names another server is refused before anything is opened', async () => {
    const listing = duckdb.list?.(['s3://lake/a?s3_endpoint=evil.example'], { directory: folder, signal })
    await expect(listing).rejects.toThrow(/no address of files in a store/)
  })

  test('is found beside the project alone, and its absence says what to do', async () => {
    await expect(opened([], folder)).rejects.toMatchObject({
      message: expect.stringContaining('npm install @duckdb/node-api'),
    })
    const broken = join(folder, 'broken')
    layLibrary(broken, "throw new Error('made for another Node\\nand so on')")
    await expect(opened([], broken)).rejects.toThrow(
      /is installed and cannot be loaded: made for another Node;/,
    )
  })
})
