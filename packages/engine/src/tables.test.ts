import { expect, test } from '@jest/globals'
import { spark } from './dialects/spark.ts'
import type { Engine } from './engine.ts'
import type { Scalar } from './expression.ts'
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
  explain: async ({ is }) => ({ scans: is === 'table' ? 2 : 0 }),
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
const both: Joined = { is: 'joined', left: part, right: part }
const from = '`lake`.`ml`.`said`'
const sql = `SELECT CAST(count(*) AS STRING) AS c0 FROM (SELECT * FROM (SELECT \`id\` AS \`lk\` FROM ${from}) AS a FULL OUTER JOIN (SELECT \`id\` AS \`rk\` FROM ${from}) AS b ON \`lk\` = \`rk\`) AS j`

test('two tables are asked at once, and counted with what else is asked', async () => {
  heard.length = 0
  const [one, other] = await asking(engine, [data, data], around)
  expect(await one?.ask(both, counting())).toBe(3n)
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
  expect(await one?.foretell(both, counting())).toEqual([{ sql, about: '1 aggregate in one scan', scans: 2 }])
  expect(heard).toEqual([])
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
