import { expect, test } from '@jest/globals'
import { duckdb } from './dialects/duckdb.ts'
import { spark } from './dialects/spark.ts'
import type { Engine } from './engine.ts'
import { both, not, type Scalar } from './expression.ts'
import type { Joined } from './joined.ts'
import type { Questions } from './questions.ts'
import { asking } from './tables.ts'

const table = { is: 'table', catalog: 'lake', schema: 'ml', name: 'said' } as const
const id: Scalar = { is: 'column', name: 'id', type: { is: 'text' } }
const heard: string[] = []

/** A server of which each query has one row of a 3. */
const engine: Engine = {
  name: 'Server',
  version: '1',
  dialect: spark,
  describe: async () => [],
  async *query(sql) {
    heard.push(sql)
    yield [['3']]
  },
  explain: async (relations) => ({ scans: relations.length }),
  close: async () => {},
}

const around = {
  log: { debug() {}, progress: (what: string, done: number) => void heard.push(`${done} ${what}`) },
  signal: new AbortController().signal,
}

const data = { paths: ['t'], unmatched: [], relation: table }

function* counting(): Questions<bigint> {
  const rows = { is: 'rows', where: { is: 'always' } } as const
  return (yield [rows]).whole(rows)
}

const part = { relation: table, where: { is: 'always' }, key: id, columns: [] } as const
const joined: Joined = { is: 'joined', left: part, right: part }
const from = '`lake`.`ml`.`said`'
const sql = `SELECT CAST(count(*) AS STRING) AS c0 FROM (SELECT * FROM (SELECT \`id\` AS \`lk\` FROM ${from}) AS a FULL OUTER JOIN (SELECT \`id\` AS \`rk\` FROM ${from}) AS b ON \`lk\` = \`rk\`) AS j`

test('two tables are asked at once, and counted with what else is asked', async () => {
  heard.length = 0
  const [one, other] = await asking(engine, [data, data], around)
  expect(await one?.ask(joined, counting())).toBe(3n)
  expect(await other?.tables[0]?.ask(counting())).toBe(3n)
  const about = 'Server: 1 aggregate in one scan'
  expect(heard).toEqual([
    `0 ${about}`,
    sql,
    `1 ${about}`,
    `SELECT CAST(count(*) AS STRING) AS c0 FROM ${from}`,
  ])
  expect(one?.inWords()).toMatch(/^Server 1 was asked 2 queries; /)
})

test('what would be asked of two tables is told, and not run', async () => {
  heard.length = 0
  const [one] = await asking(engine, [data], around)
  expect(await one?.foretell(joined, counting())).toEqual([
    { sql, about: '1 aggregate in one scan', scans: 2 },
  ])
  expect(heard).toEqual([])
})

test('what rows are compared with is read as well, and files are told without the folder of the run', async () => {
  const files = { is: 'files', folder: '/w/', paths: ['a.parquet'] } as const
  const [one] = await asking(
    { ...engine, dialect: duckdb },
    [{ ...data, paths: files.paths, relation: files }],
    around,
  )
  const all = {
    is: 'elsewhere',
    of: [id],
    in: { relation: files, where: { is: 'always' }, of: [id] },
  } as const
  const some = not(both({ is: 'null', of: id }, { is: 'any', of: [all] }))
  function* grouping(): Questions<void> {
    yield [
      { is: 'rows', where: all },
      { is: 'groups', of: [id], where: { is: 'always' }, largest: some },
    ]
  }
  const told = await one?.tables[0]?.foretell(grouping())
  const read = "read_parquet(['a.parquet'], hive_partitioning = false, union_by_name = false)"
  expect(told?.map(({ scans }) => scans)).toEqual([2, 2])
  expect(told?.[0]?.sql).toBe(
    `SELECT CAST(count_if(("id" IS NOT NULL AND ("id") IN (SELECT "id" FROM ${read} WHERE (NOT ("id" IS NULL))))) AS VARCHAR) AS c0 FROM ${read}`,
  )
})

test('what an engine does not promise is told with what it was asked', async () => {
  const [one] = await asking({ ...engine, caution: 'it may believe footers' }, [data], around)
  expect(one?.inWords()).toMatch(/^Server 1 was asked 0 queries; it may believe footers; /)
})

test('files are asked apart where only one of them is read to less than is there', async () => {
  const files = { is: 'files', folder: '', paths: ['a', 'b', 'c'] } as const
  const describe: Engine['describe'] = async (one) => {
    const inexact = one.is === 'files' && one.paths[0] === 'b' ? { inexact: 'nanoseconds' } : {}
    return [{ name: 'at', word: 'TIMESTAMP', type: { is: 'other' }, ...inexact }]
  }
  const [one] = await asking({ ...engine, describe }, [{ ...data, ...files, relation: files }], around)
  expect(one?.tables.map(({ paths }) => paths)).toEqual([['a', 'c'], ['b']])
})
