import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import { load, pythonWith } from '../environment.ts'
import { writePart } from '../page.ts'
import { onDuckdb, onPandas, onSpark, onTrino } from './contenders.ts'
import { type Measurement, measureAll } from './measured.ts'
import { type Orders, ordersOf } from './orders.ts'
import { pageText, wrongIn } from './page.ts'
import { serveSpark } from './spark.ts'
import { tableText } from './table.ts'
import { serveTrino } from './trino.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  /** Of each table; by default as many as the engine is for. */
  readonly rows?: number
  readonly rounds: number
  /** `pandas`, `duckdb`, `trino`, `spark`; all when empty. */
  readonly only: readonly string[]
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/** What the contenders have in common. */
interface Course {
  /** By default. */
  readonly rows: number
  readonly title: string
  measured(python: string, orders: Orders, rounds: number): Promise<Measurement>
}

const courses: Readonly<Record<string, Course>> = {
  pandas: {
    rows: 1_000_000,
    title: 'No engine',
    measured: (python, orders, rounds) => measureAll(onPandas(python, orders), rounds),
  },
  duckdb: { rows: 100_000_000, title: 'DuckDB 1.5.6, in the tool’s own process', measured: duckdb },
  trino: { rows: 10_000_000, title: 'Trino 476, one node of 10 GiB', measured: trino },
  spark: { rows: 10_000_000, title: 'Spark 4.3.0, one node of 8 GiB', measured: spark },
}

/** Has the same contract judged by engines, through data-validate and through other tools, and prints one table an engine. */
export async function benchEngines({ rows, rounds, only, write }: Asked): Promise<void> {
  const python = pythonWith(join(root, 'scripts', 'bench', 'engines', 'requirements.txt'))
  if (!existsSync(join(root, 'actions', 'data-validate', 'dist', 'index.js'))) {
    throw new Error('there is no bundle to measure: npm run build -- data-validate')
  }
  const before = load()
  const sections: string[] = []
  for (const [name, course] of Object.entries(courses)) {
    if (only.length > 0 && !only.includes(name)) continue
    const orders = ordersOf(python, rows ?? course.rows)
    const { lines, found } = await course.measured(python, orders, rounds)
    sections.push(`${tableText(`${course.title}, ${told(orders)}`, lines)}\n${wrongIn(found)}\n`)
    console.log(sections.at(-1))
  }
  if (write) writePart('engines', pageText(rounds, [before, load()], sections))
}

async function duckdb(python: string, orders: Orders, rounds: number): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-engines-'))
  const database = join(folder, 'orders.duckdb')
  const view = `CREATE VIEW orders AS SELECT * FROM read_parquet('${orders.folder}/*.parquet')`
  const make = `import duckdb, sys; duckdb.connect(sys.argv[1]).execute(sys.argv[2])`
  try {
    execFileSync(python, ['-c', make, database, view])
    return await measureAll(onDuckdb(python, orders, database), rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function trino(python: string, orders: Orders, rounds: number): Promise<Measurement> {
  const serving = await serveTrino(orders)
  try {
    return await measureAll(onTrino(python, serving.url), rounds, serving.since)
  } finally {
    await serving.close()
  }
}

async function spark(python: string, orders: Orders, rounds: number): Promise<Measurement> {
  const serving = await serveSpark(orders)
  try {
    return await measureAll(onSpark(python, serving), rounds, serving.since)
  } finally {
    await serving.close()
  }
}

function told({ rows, files, bytes }: Orders): string {
  return `${rows.toLocaleString('en')} rows in ${files.length} files of ${(bytes / 1e9).toFixed(2)} GB`
}
