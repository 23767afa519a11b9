import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { Misuse } from '@ml-actions/verdict/faults'
import type { EngineColumn, Files, Relation } from '../column.ts'
import { duckdb as dialect, literally } from '../dialects/duckdb.ts'
import type { Engine } from '../engine.ts'
import type { Cell } from '../plan.ts'
import { filesIn } from '../relations.ts'
import { rowsOf } from '../rows-of.ts'
import type { Adapter, Opening } from './adapter.ts'
import { columnsIn, storedSql } from './duckdb-columns.ts'
import { explainedBy, sizesSql } from './duckdb-explain.ts'
import { noExtension, refused } from './duckdb-faults.ts'
import { isObject, refuseAddresses, storeSql } from './duckdb-store.ts'

/** As much of `@duckdb/node-api` as is used; it is no dependency, so its own types are not at hand. */
interface Library {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>
  }
}

interface Instance {
  connect(): Promise<Connection>
  closeSync(): void
}

interface Connection {
  run(sql: string): Promise<unknown>
  stream(sql: string): Promise<{ yieldRows(): AsyncIterable<readonly (readonly unknown[])[]> }>
  interrupt(): void
  closeSync(): void
}

/** Looked for while running, beside the user's project; no bundler may take it for a part of the bundle. */
const library = '@duckdb/node-api'

const install = 'npm install @duckdb/node-api'

/** DuckDB, in this process: for files that are too large for a comfortable pass of the actions' own reader. */
export const duckdb: Adapter = {
  name: 'duckdb',
  summary: `DuckDB, found beside the project (\`${install}\`): Parquet files, here or in a store, read in the job itself with several threads`,
  reads: 'files',
  scheme: 's3',
  open: (opening) => engineOf(opening),
  async list(addresses, where) {
    refuseAddresses(addresses)
    const engine = await engineOf(
      { ...where, relation: { is: 'files', folder: '', paths: addresses } },
      'open',
    )
    try {
      const lists: (readonly string[])[] = []
      for (const address of addresses) {
        const sql = `SELECT file FROM glob(${dialect.text(address)}) LIMIT ${mostFiles + 1}`
        const files = await rowsOf(engine.query(sql, where.signal))
        if (files.length > mostFiles) throw tooManyFiles(address)
        lists.push(files.map(([file]) => String(file)))
      }
      return lists
    } finally {
      await engine.close()
    }
  },
}

/** The columns of each are asked for by themselves. */
const mostFiles = 10_000

function tooManyFiles(address: string): Misuse {
  return new Misuse({
    is: `${JSON.stringify(address)} names more than ${mostFiles.toLocaleString('en')} files`,
    wanted: `at most ${mostFiles.toLocaleString('en')} in one run`,
    todo: 'name a part of them, or judge a table of an engine that keeps them',
  })
}

const threads = availableParallelism()

/** It may use half of the machine's memory. */
const memoryBytes = Math.floor(totalmem() / 2)

/**
 * Names the optimizers of this version that are not to be trusted: what a file's footer claims of its values decides nothing,
 * values do; and 1.5.6 casts texts to numbers where it takes the first row of an order for a least one.
 */
async function mistrusted(connection: Connection): Promise<readonly string[]> {
  const names = "'statistics_propagation', 'filter_pushdown', 'top_n_window_elimination'"
  const found: string[] = []
  const result = await connection.stream(`SELECT name FROM duckdb_optimizers() WHERE name IN (${names})`)
  for await (const rows of result.yieldRows()) found.push(...rows.map(([name]) => String(name)))
  return found
}

/** Shuts the doors that are not needed, and the one by which they could be opened again. */
function closing({ folder, paths }: Files): readonly string[] {
  const whole = paths.map((path) => folder + path)
  // A glob is held against these as it is written, then each file that it finds.
  const allowed = [...new Set(whole.flatMap((path) => [path, literally(path)]))]
  return [
    "SET TimeZone = 'UTC'",
    `SET allowed_paths = [${allowed.map(dialect.text).join(', ')}]`,
    'SET enable_external_access = false',
    'SET lock_configuration = true',
  ]
}

/** Opens the way to a store; what is said to DuckDB holds secrets, so that its own words of it are not repeated. */
async function openStore(connection: Connection, version: string): Promise<void> {
  const sql = storeSql(process.env)
  await connection.run('LOAD httpfs').catch((error: unknown) => {
    throw noExtension(version, error)
  })
  await connection.run(sql).catch(() => {
    throw noExtension(version, new Error('it does not take the credentials of the step'))
  })
}

/**
 * Finds DuckDB where the workflow's own project has it.
 * @throws {Misuse} when it is not installed there
 */
function libraryIn(directory: string): Library {
  const require = createRequire(join(directory, 'package.json'))
  try {
    return require(library) as Library
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const isAbsent = code === 'MODULE_NOT_FOUND'
    throw new Misuse({
      is: isAbsent
        ? 'the input "engine" is duckdb, and @duckdb/node-api is not installed beside the working directory'
        : `@duckdb/node-api is installed and cannot be loaded: ${message.split('\n')[0]}`,
      wanted: 'DuckDB for Node, which is no part of this action: it weighs 70 MB for each platform',
      todo: `run \`${install}\` in a step before, or leave the input "engine" away`,
    })
  }
}

/** @param doors  `open` for a look into a store, before it is known which of its files are read */
async function engineOf(opening: Opening, doors: 'shut' | 'open' = 'shut'): Promise<Engine> {
  const { DuckDBInstance } = libraryIn(opening.directory)
  const temporary = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'ml-actions-'))
  const extensions = process.env['DUCKDB_EXTENSION_DIRECTORY']
  let end = () => rmSync(temporary, { recursive: true, force: true })
  try {
    const instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      memory_limit: `${memoryBytes}B`,
      threads: String(threads),
      temp_directory: temporary,
      ...(extensions === undefined ? {} : { extension_directory: extensions }),
    })
    const connection = await instance.connect()
    const clear = end
    end = () => {
      connection.closeSync()
      instance.closeSync()
      clear()
    }
    const engine = await engineOn(connection, end)
    await connection.run(`SET disabled_optimizers = '${(await mistrusted(connection)).join(',')}'`)
    const files = filesIn(opening.relation)
    if (files.paths.some(isObject)) await openStore(connection, engine.version)
    if (doors === 'shut') for (const sql of closing(files)) await connection.run(sql)
    return engine
  } catch (error) {
    end()
    throw error
  }
}

async function engineOn(connection: Connection, end: () => void): Promise<Engine> {
  async function* query(sql: string, signal: AbortSignal): AsyncIterable<readonly (readonly Cell[])[]> {
    signal.throwIfAborted()
    let ending: NodeJS.Timeout | undefined
    // What has not begun cannot be interrupted, so it is said until it is heard.
    const interrupt = () => {
      connection.interrupt()
      ending = setInterval(() => connection.interrupt(), 50)
    }
    signal.addEventListener('abort', interrupt, { once: true })
    try {
      const result = await connection.stream(sql)
      for await (const rows of result.yieldRows()) yield rows.map((row) => row.map(cellOf))
    } catch (error) {
      signal.throwIfAborted()
      throw refused(error)
    } finally {
      signal.removeEventListener('abort', interrupt)
      clearInterval(ending)
    }
  }

  const asked = (sql: string, signal: AbortSignal) => rowsOf(query(sql, signal))
  const [first] = await asked('SELECT version()', new AbortController().signal)
  return {
    name: 'DuckDB',
    version: String(first?.[0]),
    means: `${threads} threads and at most ${Math.floor(memoryBytes / 2 ** 20)} MiB of memory`,
    dialect,
    query,
    async describe(relation: Relation, signal: AbortSignal): Promise<readonly EngineColumn[]> {
      const described = await asked(`DESCRIBE SELECT * FROM ${dialect.from(relation)}`, signal)
      const stored = await asked(storedSql(filesIn(relation)), signal)
      return columnsIn(described, stored)
    },
    async explain(relations, sql, signal) {
      const [answer] = await asked(`EXPLAIN (FORMAT json) ${sql}`, signal)
      const sizes: (readonly (readonly Cell[])[])[] = []
      for (const relation of relations) sizes.push(await asked(sizesSql(filesIn(relation)), signal))
      return explainedBy(String(answer?.[1]), sizes)
    },
    close: async () => end(),
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string') return value
  throw new RangeError(`DuckDB gave a ${typeof value} where text was asked for`)
}
