import { readText } from '../../build/workspace.ts'
import { machine } from '../environment.ts'
import type { Found } from './found.ts'

/** Says what all contenders found. */
export function wrongIn(all: Found | undefined): string {
  if (all === undefined) return 'None came to an end.'
  const wrong = Object.entries(all.found).filter(([name, count]) => count > 0 && !/rows|sum/.test(name))
  return `All found: ${wrong.map(([name, count]) => `${name} ${count.toLocaleString('en')}`).join('; ')}.`
}

/** The benchmark's part of `docs/benchmarks.md`. */
export function pageText(rounds: number, loads: readonly number[], sections: readonly string[]): string {
  const requirements = readText('scripts/bench/engines/requirements.txt').trim().split('\n')
  return `## data-validate on engines

A table of orders of 12 columns, Parquet files (\`scripts/bench/engines/generate.py\`), and one contract
(\`scripts/bench/engines/contract.yml\`): types, nulls (of one column under a condition), ranges, words, patterns, a unique key, an exact sum, two
columns compared in each row. Some cells of each kind are wrong. A time counts only when a contender counts the same wrong cells as data-validate. Each is a fresh
process, from its start to its verdict, with all processors; ${rounds === 1 ? 'one round' : `the best of ${rounds} rounds`}, load ${loads.map((one) => one.toFixed(1)).join(' to ')}.

CPU and memory are those of the process, on a server with the CPU of its queries and the memory of the largest; data-validate goes first, on a server that
has just started. GB read are the bytes that the process read of files, and on a server those that it read
(Trino's \`physicalInputDataSize\`; Spark tells them of some statements alone, so that they are left away); the files lay in the system's cache. Queries are those that read rows.
Of Spark, CPU is that of its tasks and memory that of its largest step, as its own pages tell them.

Machine: ${machine()}. Contenders: ${requirements.join(', ')}.

What is not the same: Great Expectations knows no patterns on DuckDB and no dates are bounds for Soda, both are asked in SQL there; neither tells of NaN and
infinities, which data-validate counts too. Soda tells no rows that are wrong; the others show some of each, data-validate with its file and row
where the engine knows it. Spark is asked by data-validate over HiveServer2's protocol and by the others over Spark Connect, of one and the same server.

${sections.join('\n')}`
}
