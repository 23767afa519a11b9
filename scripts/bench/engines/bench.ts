import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readText, root } from '../../build/workspace.ts'
import { load, machine, pythonWith } from '../environment.ts'
import { writePart } from '../page.ts'
import { type Contender, onDuckdb, onTrino } from './contenders.ts'
import { differences, type Found } from './found.ts'
import { type Orders, ordersOf } from './orders.ts'
import { type Line, tableText } from './table.ts'
import { type Served, serve } from './trino.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  readonly rows: number
  readonly rounds: number
  /** `duckdb`, `trino`; both when empty. */
  readonly only: readonly string[]
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/** Has the same contract judged by engines, through data-validate and through other tools, and prints one table an engine. */
export async function benchEngines({ rows, rounds, only, write }: Asked): Promise<void> {
  const python = pythonWith(join(root, 'scripts', 'bench', 'engines', 'requirements.txt'))
  if (!existsSync(join(root, 'actions', 'data-validate', 'dist', 'index.js'))) {
    throw new Error('there is no bundle to measure: npm run build -- data-validate')
  }
  const orders = ordersOf(python, rows)
  const before = load()
  const sections: string[] = []
  for (const [name, measured] of Object.entries({ duckdb, trino })) {
    if (only.length > 0 && !only.includes(name)) continue
    const { title, lines, found } = await measured(python, orders, rounds)
    sections.push(`${tableText(title, lines)}\n${wrongIn(found)}\n`)
    console.log(sections.at(-1))
  }
  if (write) writePart('engines', page(rounds, [before, load()], sections))
}

interface Section {
  readonly title: string
  readonly lines: readonly Line[]
  readonly found: Found
}

async function duckdb(python: string, orders: Orders, rounds: number): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-engines-'))
  const database = join(folder, 'orders.duckdb')
  const view = `CREATE VIEW orders AS SELECT * FROM read_parquet('${orders.folder}/*.parquet')`
  const make = `import duckdb, sys; duckdb.connect(sys.argv[1]).execute(sys.argv[2])`
  try {
    execFileSync(python, ['-c', make, database, view])
    const measured = await measureAll(onDuckdb(python, orders, database), rounds)
    return { title: `DuckDB 1.5.6, in the tool's own process, ${told(orders)}`, ...measured }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function trino(python: string, orders: Orders, rounds: number): Promise<Section> {
  const serving = await serve(orders)
  try {
    const measured = await measureAll(onTrino(python, serving.url), rounds, serving.since)
    return { title: `Trino 476, one node of 10 GiB, ${told(orders)}`, ...measured }
  } finally {
    await serving.close()
  }
}

function told({ rows, files, bytes }: Orders): string {
  return `${rows.toLocaleString('en')} rows in ${files.length} files of ${(bytes / 1e9).toFixed(2)} GB`
}

/** Runs all in turn, each round; the least time of each counts, once all have found the same. */
async function measureAll(
  contenders: readonly Contender[],
  rounds: number,
  since?: () => Promise<Served>,
): Promise<Pick<Section, 'lines' | 'found'>> {
  const runs = contenders.map((): Line[] => [])
  let first: Found | undefined
  for (let round = 0; round < rounds; round++) {
    for (const [index, { name, run }] of contenders.entries()) {
      const { used, found } = run()
      first ??= found
      const differing = differences(first, found)
      if (differing.length > 0)
        throw new Error(
          `${name} answers otherwise: ${differing.join(', ')}: ${JSON.stringify(found)}, ours: ${JSON.stringify(first)}`,
        )
      const line = lineOf(name, used, found, await since?.())
      console.log(JSON.stringify(line))
      runs[index]?.push(line)
    }
  }
  if (first === undefined) throw new Error('nothing was measured')
  const lines = runs.flatMap((own) =>
    own.toSorted((one, other) => one.wallSeconds - other.wallSeconds).slice(0, 1),
  )
  return { lines, found: first }
}

function lineOf(
  name: string,
  used: ReturnType<Contender['run']>['used'],
  found: Found,
  served?: Served,
): Line {
  const own = { name, wallSeconds: used.wallSeconds, peakMegabytes: used.peakMegabytes }
  if (served === undefined)
    return { ...own, cpuSeconds: used.cpuSeconds, readBytes: used.readBytes, queries: found.queries }
  return {
    ...own,
    cpuSeconds: used.cpuSeconds + served.cpuSeconds,
    readBytes: served.readBytes,
    queries: served.queries,
    serverMegabytes: served.peakMegabytes,
  }
}

function wrongIn({ found }: Found): string {
  const wrong = Object.entries(found).filter(([name, count]) => count > 0 && !/rows|sum/.test(name))
  return `All found: ${wrong.map(([name, count]) => `${name} ${count.toLocaleString('en')}`).join('; ')}.`
}

function page(rounds: number, loads: readonly number[], sections: readonly string[]) {
  const requirements = readText('scripts/bench/engines/requirements.txt').trim().split('\n')
  return `## data-validate on engines

A table of orders of 12 columns, Parquet files (\`scripts/bench/engines/generate.py\`), and one contract
(\`scripts/bench/engines/contract.yml\`): types, nulls (of one column under a condition), ranges, words, patterns, a unique key, an exact sum, two
columns compared in each row. Some cells of each kind are wrong. A time counts only when all contenders count the same wrong cells. Each is a fresh
process, from its start to its verdict, with all processors; ${rounds === 1 ? 'one round' : `the best of ${rounds} rounds`}, load ${loads.map((one) => one.toFixed(1)).join(' to ')}. CPU and memory are those of the process,
on Trino with the CPU of its queries and the memory of the largest; data-validate goes first, on a Trino that has just started. GB read are the bytes that the process read of files, on Trino those that
the server did (\`physicalInputDataSize\`); the files lay in the system's cache. Queries are those that read rows.

Machine: ${machine()}. Contenders: ${requirements.join(', ')}.

What is not the same: Great Expectations knows no patterns on DuckDB and no dates are bounds for Soda, both are asked in SQL there; neither tells of NaN and
infinities, which data-validate counts too. Soda tells no rows that are wrong; the others show some of each, data-validate with its file and row
where the engine knows it.

${sections.join('\n')}`
}
