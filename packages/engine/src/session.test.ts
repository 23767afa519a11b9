import { expect, test } from '@jest/globals'
import type { Engine, Opened } from './engine.ts'
import type { Wanted } from './open.ts'
import { queriesTable } from './queries-table.ts'
import { type Questions, together } from './questions.ts'
import { type Session, within, withinAll } from './session.ts'

const relation = { is: 'table', catalog: 'lake', schema: 'ml', name: 'said' } as const
const heard: string[] = []

/** A server that has one table of one row. */
const engine: Engine = {
  name: 'Server',
  version: '1',
  dialect: {
    from: () => 't',
    output: (sql: string) => sql,
    places: () => undefined,
  } as unknown as Engine['dialect'],
  describe: async () => [{ name: 'x', word: 'bigint', type: { is: 'integer', signed: true, bits: 64 } }],
  async *query() {
    yield [['1']]
  },
  explain: async () => ({}),
  close: async () => void heard.push('closed'),
}

const session: Session = {
  engine: 'trino',
  timeout: 60,
  format: 'auto',
  log: { debug: (text) => void heard.push(text), progress: (what) => void heard.push(what) },
  signal: new AbortController().signal,
  isParquet: () => Promise.reject(new Error('a table is no file')),
  open: async (): Promise<Opened> => ({ engine, relation }),
  rowsIn: (text, table, { columns }) => ({
    where: { is: 'never' },
    inWords: ` where ${text} holds of ${columns[0]?.name} in ${table}`,
  }),
}

/** Makes something of no answer. */
function* nothing(): Questions<number> {
  yield* together([])
  return 4
}

function* counting(): Questions<bigint> {
  const rows = { is: 'rows', where: { is: 'always' } } as const
  return (yield [rows]).whole(rows)
}

test('a table is asked, told of, and closed', async () => {
  const told = await within(session, ['trino://lake.ml.said'], async (asked) => {
    const [table] = asked.tables
    const counted = await table?.ask(counting())
    return `${counted} row: ${asked.inWords()}`
  })
  expect(told).toBe(
    '1 row: Server 1 was asked 1 query; a table has no digest, and each query sees it as it is then',
  )
  expect(heard).toEqual(['SELECT count(*) AS c0 FROM t', 'Server: 1 aggregate in one scan', 'closed'])
})

test('rows that an address chooses are all that is asked of, and told', async () => {
  heard.length = 0
  const told = await within(session, ['trino://lake.ml.said?where={x: {min: 1}}'], async (asked) => {
    const [table] = asked.tables
    await table?.ask(counting())
    return [table?.paths, table?.inWords, asked.inWords()]
  })
  const words = ' where {x: {min: 1}} holds of x in trino://lake.ml.said'
  expect(told).toEqual([
    ['trino://lake.ml.said'],
    words,
    `Server 1 was asked 1 query of trino://lake.ml.said${words}; a table has no digest, and each query sees it as it is then`,
  ])
  expect(heard[0]).toBe('SELECT count(*) AS c0 FROM t WHERE FALSE')
})

test('what they are is not read for a table of which all are meant', async () => {
  const none = { ...session, rowsIn: () => Promise.reject(new Error('read')) as never }
  expect(await within(none, ['trino://lake.ml.said'], async ({ tables }) => tables[0]?.inWords)).toBe('')
})

test('files of a store are asked for by the names that its globs stand for', async () => {
  const paths = ['s3://lake/a.parquet', 's3://lake/b.parquet']
  const listed = { is: 'files', folder: '', paths } as const
  const store = {
    ...session,
    engine: 'duckdb',
    async open(_: string, wanted: Wanted) {
      expect(wanted).toEqual({ is: 'objects', paths: ['s3://lake/*.parquet'] })
      return { engine, relation: listed, found: new Map([['s3://lake/*.parquet', paths]]) }
    },
  }
  const named = await within(store, ['s3://lake/*.parquet'], async ({ tables }) =>
    tables.map((table) => table.paths),
  )
  expect(named).toEqual([paths])
})

test('a glob of a store that nothing matches is asked wrongly, and the engine is closed', async () => {
  heard.length = 0
  const [none, some] = ['s3://lake/none-*.parquet', 's3://lake/a.parquet']
  const relation = { is: 'files', folder: '', paths: [some] } as const
  const found = new Map([
    [none, []],
    [some, [some]],
  ])
  const open = async () => ({ engine, relation, found })
  const store = { ...session, engine: 'duckdb', open }
  const use = () => Promise.reject(new Error('used'))
  const message = `no file of the store matches "${none}"; wanted`
  await expect(withinAll(store, [[none], [none, some]], use)).rejects.toThrow(message)
  expect(heard).toEqual(['closed'])
  const told = await withinAll({ ...store, mayMiss: true }, [[none, some], [some]], async (asked) =>
    asked.map(({ paths, unmatched }) => ({ paths, unmatched })),
  )
  expect(told).toEqual([
    { paths: [some], unmatched: [none] },
    { paths: [some], unmatched: [] },
  ])
})

test.each([
  ['csv', ['trino://lake.ml.said'], 'the input "format" is csv, and the data is a table'],
  ['parquet', ['trino://lake.ml.said'], 'the input "format" is parquet, and the data is a table'],
  ['csv', ['s3://lake/a.parquet'], 's3://lake/a.parquet is no Parquet file'],
  ['auto', ['a.csv'], 'a.csv is no Parquet file'],
  ['parquet', ['s3://lake/a.parquet'], 'opened'],
])('format %s of %j: %s', async (format, texts, message) => {
  const isTable = texts[0]?.startsWith('trino')
  const open = () => Promise.reject(new Error('opened'))
  const isParquet = async () => false
  const asked = { ...session, engine: isTable ? 'trino' : 'duckdb', format, open, isParquet }
  await expect(within(asked, texts, async () => 1)).rejects.toThrow(message)
})

/** Files of a struct and a list, of which the second has another struct. */
const files: Engine = {
  ...engine,
  dialect: {
    ...engine.dialect,
    places: ({ is }, taken) => ({ path: is, row: taken.join(), order: '', first: '' }),
  },
  describe: async (one) => {
    const word = one.is === 'files' && one.paths[0] === 'b.parquet' ? 'VARCHAR' : 'DATE'
    const member = { name: 'y', word, type: { is: 'other' } } as const
    return [{ name: 'x', word: `STRUCT(y ${word})`, type: { is: 'other' }, holds: [member] }]
  },
}

test.each([
  [{}, 'x of a.parquet c.parquet; x of b.parquet'],
  [{ flatten: true }, 'x.y of a.parquet c.parquet; x.y of b.parquet'],
  [{ separate: true }, 'x of a.parquet; x of b.parquet; x of c.parquet'],
])('files are asked together as %j says: %s', async (grouping, wanted) => {
  const paths = ['a.parquet', 'b.parquet', 'c.parquet']
  const relation = { is: 'files', folder: '', paths } as const
  const open = async () => ({ engine: files, relation })
  const there = { ...session, ...grouping, engine: 'duckdb', isParquet: async () => true, open }
  const told = await within(there, paths, async (asked) => {
    expect(asked.paths).toEqual(paths)
    return asked.tables.map(({ columns, places, ...table }) => {
      // By the names of its own columns.
      expect(places).toMatchObject({ path: 'files', row: 'x' })
      return `${columns.map(({ name }) => name).join()} of ${table.paths.join(' ')}`
    })
  })
  expect(told.join('; ')).toBe(wanted)
})

test('a look at a few rows is counted, and not logged: it may hold values', async () => {
  heard.length = 0
  const told = await within(session, ['trino://lake.ml.said'], async (asked) => {
    const rows = await asked.tables[0]?.look("SELECT x FROM t WHERE x = 'secret'")
    return [rows, asked.inWords()]
  })
  expect(told).toEqual([[['1']], expect.stringMatching(/was asked 1 query;/)])
  expect(heard).toEqual(['closed'])
})

test('several data are asked of one engine, each by its own name', async () => {
  const described: unknown[] = []
  const seeing = {
    ...engine,
    describe: async (one: unknown) => {
      described.push(one)
      return []
    },
  }
  const open = async () => ({ engine: seeing, relation })
  const paths = await withinAll(
    { ...session, open },
    [['trino://lake.ml.said'], ['trino://lake.ml.old']],
    async (asked) => asked.flatMap(({ tables }) => tables.map((table) => table.paths)),
  )
  expect(paths).toEqual([['trino://lake.ml.said'], ['trino://lake.ml.old']])
  expect(described).toEqual([relation, { ...relation, name: 'old' }])
  await expect(withinAll(session, [['a.parquet'], ['s3://lake/b.parquet']], async () => 1)).rejects.toThrow(
    'is a file',
  )
  const files = { is: 'files', folder: '/w/', paths: ['a.parquet', 'b.parquet'] } as const
  const there = { ...session, engine: 'duckdb', isParquet: async () => true }
  const apart = await withinAll(
    { ...there, open: async () => ({ engine, relation: files }) },
    [['a.parquet'], ['b.parquet']],
    async (asked) => asked.flatMap(({ tables }) => tables.map((table) => table.relation)),
  )
  expect(apart).toEqual([
    { ...files, paths: ['a.parquet'] },
    { ...files, paths: ['b.parquet'] },
  ])
})

test('queries are told before they are run, with what the engine tells of them', async () => {
  const explain = async () => ({ scans: 1, bytes: { is: 'at-most', value: 1_200n } }) as const
  const query = () => {
    throw new Error('it was run')
  }
  const open = async () => ({ engine: { ...engine, explain, query }, relation })
  const rows = { is: 'rows', where: { is: 'always' } } as const
  function* some(): Questions<bigint> {
    return (yield [rows]).whole(rows)
  }
  const told = await within({ ...session, open }, ['trino://lake.ml.said'], async ({ tables: [table] }) => {
    return [...((await table?.foretell(some())) ?? []), ...((await table?.foretell(nothing())) ?? [])]
  })
  expect(told).toEqual([
    {
      sql: 'SELECT count(*) AS c0 FROM t',
      about: '1 aggregate in one scan',
      scans: 1,
      bytes: { is: 'at-most', value: 1_200n },
    },
  ])
  const long = { sql: 'x'.repeat(301), about: 'all', rows: { is: 'estimate', value: 7n } } as const
  expect(queriesTable([...told, long]).rows).toEqual([
    ['1', '1 aggregate in one scan', '1', 'not told', 'at most 1,200', 'SELECT count(*) AS c0 FROM t'],
    ['2', 'all', 'not told', 'about 7', 'not told', `${'x'.repeat(300)}…`],
  ])
})
