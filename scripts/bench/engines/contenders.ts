import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root } from '../../build/workspace.ts'
import { type Command, type Measured, measure } from '../measure.ts'
import { type Document, type Found, foundIn } from './found.ts'
import type { Orders } from './orders.ts'
import type { SparkServing } from './spark.ts'

/** One program that checks the contract by an engine. */
export interface Contender {
  readonly name: string
  /** @throws {Error} when it comes to no verdict */
  run(): { readonly used: Measured; readonly found: Found }
}

const folder = join(root, 'scripts', 'bench', 'engines')
const script = (name: string) => join(folder, 'contenders', name)

/** Those that judge the files without an engine of their own. */
export function onPandas(python: string, orders: Orders): readonly Contender[] {
  return [
    ours(python, 'data-validate, engine: local', { data: filesOf(orders), engine: 'local' }),
    theirs(python, 'Great Expectations on pandas', [script('great_expectations_suite.py'), orders.folder]),
  ]
}

/** Those that judge the files by DuckDB in their own process, and our own reader. */
export function onDuckdb(python: string, orders: Orders, database: string): readonly Contender[] {
  const files = filesOf(orders)
  const source = { type: 'duckdb', name: 'engine', connection: { database } }
  return [
    ours(python, 'data-validate, engine: duckdb', { data: files, engine: 'duckdb' }),
    ours(python, 'data-validate, engine: local', { data: files, engine: 'local' }),
    theirs(python, 'Great Expectations', [
      script('great_expectations_suite.py'),
      `duckdb:///${database}`,
      'orders',
    ]),
    theirs(python, 'Soda', [script('soda_contract.py'), JSON.stringify(source), 'engine/main/orders']),
  ]
}

/** Those that have a Trino judge the table `hive.bench.orders`. */
export function onTrino(python: string, url: string): readonly Contender[] {
  const { hostname: host, port } = new URL(url)
  const connection = {
    host,
    port: Number(port),
    http_scheme: 'http',
    catalog: 'hive',
    auth_type: 'NoAuthentication',
    // Without signing in it says nobody's name, which Trino wants.
    http_headers: { 'X-Trino-Original-User': 'bench' },
  }
  const source = { type: 'trino', name: 'engine', connection }
  return [
    ours(
      python,
      'data-validate, engine: trino',
      { data: 'trino://hive.bench.orders', engine: 'trino' },
      { TRINO_SERVER: url, TRINO_USER: 'bench' },
    ),
    theirs(python, 'Great Expectations', [
      script('great_expectations_suite.py'),
      `trino://bench@${host}:${port}/hive/bench`,
      'orders',
      'bench',
    ]),
    theirs(python, 'Soda', [script('soda_contract.py'), JSON.stringify(source), 'engine/hive/bench/orders']),
  ]
}

/** Those that have a Spark judge the table `bench.orders`. */
export function onSpark(
  python: string,
  { url, user, password, connect }: SparkServing,
): readonly Contender[] {
  return [
    ours(
      python,
      'data-validate, engine: spark',
      { data: 'spark://spark_catalog.bench.orders', engine: 'spark' },
      { SPARK_SERVER: url, SPARK_USER: user, SPARK_PASSWORD: password },
    ),
    theirs(python, 'Great Expectations', [script('great_expectations_suite.py'), connect, 'orders', 'bench']),
    theirs(python, 'Soda', [script('soda_contract.py'), connect, 'engine/bench/orders']),
  ]
}

function filesOf({ folder: data }: Orders): string {
  return join(relative(root, data), '*.parquet')
}

/** After so long a contender is ended: none that comes to an end here takes half of it. */
const mostSeconds = 600

function theirs(python: string, name: string, words: readonly string[]): Contender {
  return {
    name,
    run() {
      const { used, output } = measure(python, {
        words: [python, ...words],
        cwd: root,
        variables: {},
        mostSeconds,
      })
      return { used, found: JSON.parse(output.trim().split('\n').at(-1) ?? '') }
    },
  }
}

/** The built bundle, started as a person starts it in a terminal; all reports are written. */
function ours(
  python: string,
  name: string,
  flags: Readonly<Record<string, string>>,
  variables: Command['variables'] = {},
): Contender {
  const bundle = join(root, 'actions', 'data-validate', 'dist', 'index.js')
  return {
    name,
    run() {
      const reports = mkdtempSync(join(tmpdir(), 'bench-'))
      const asked = { ...flags, contract: join(folder, 'contract.yml'), 'report-dir': reports }
      try {
        const words = [
          process.execPath,
          bundle,
          ...Object.entries(asked).flatMap(([flag, value]) => [`--${flag}`, value]),
        ]
        const { used } = measure(python, { words, cwd: root, variables, mostSeconds })
        const document: Document = JSON.parse(readFileSync(join(reports, 'verdict.json'), 'utf8'))
        return { used, found: foundIn(document) }
      } finally {
        rmSync(reports, { recursive: true, force: true })
      }
    },
  }
}
