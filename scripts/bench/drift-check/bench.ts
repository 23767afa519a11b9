import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText, root } from '../../build/workspace.ts'
import { load, machine, pythonWith } from '../environment.ts'
import { writePart } from '../page.ts'
import { type Best, interleave } from '../rounds.ts'
import { frozen, ours, reproduced, theirs } from './contenders.ts'
import { csvPair, type Pair, parquetPair } from './generate.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  readonly rows: number
  readonly rounds: number
  /** Of `csv` and `parquet`; both when empty. */
  readonly only: readonly string[]
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/** Measures drift-check against evidently's preset. */
export async function benchDriftCheck({ rows, rounds, only, write }: Asked): Promise<void> {
  const python = pythonWith(join(root, 'scripts', 'bench', 'drift-check', 'requirements.txt'))
  if (!existsSync(join(root, 'actions', 'drift-check', 'dist', 'index.js'))) {
    throw new Error('there is no bundle to measure: npm run build -- drift-check')
  }
  const csv = csvPair(rows)
  const pairs = [csv, parquetPair(python, csv)].filter(
    ({ extension }) => only.length === 0 || only.includes(extension),
  )
  const parts = pairs.map((pair) => {
    const part = against(python, pair, { rows, rounds })
    console.log(part)
    return part
  })
  if (write) writePart('drift-check', page(parts))
}

/** Compares evidently's numbers with ours of its definition first, then measures. */
function against(
  python: string,
  pair: Pair,
  { rows, rounds }: { readonly rows: number; readonly rounds: number },
): string {
  const before = load()
  // evidently takes minutes: the run that is compared counts as its first.
  const first = theirs(python, pair)
  refuseOthers(first.values, reproduced(python, pair).values)
  const told = [first.used]
  frozen(python, pair)
  const best = interleave(
    [
      { name: 'drift-check', run: () => ours(python, pair).used },
      { name: 'drift-check, with a frozen reference', run: () => ours(python, pair, 'reference.json').used },
      { name: 'drift-check, freezing', run: () => frozen(python, pair) },
      { name: 'drift-check with `compat: [evidently]`', run: () => reproduced(python, pair).used },
      { name: 'evidently, DataDriftPreset', run: () => told.pop() ?? theirs(python, pair).used },
    ],
    rounds,
  )
  const [us] = best
  return [
    `### ${pair.extension === 'csv' ? 'CSV' : 'Parquet (Snappy)'}, ${rows.toLocaleString('en')} rows on each side`,
    '',
    `${(pair.bytes / 1e6).toFixed(1)} MB, SHA-256 ${pair.digest.slice(0, 16)}… (as CSV); ${rounds === 1 ? 'one round' : `${rounds} rounds`}, load ${before.toFixed(1)} to ${load().toFixed(1)}.`,
    '',
    '| | CPU s | times ours | peak MiB |',
    '|:--|--:|--:|--:|',
    ...best.map((one) => line(one, us)),
    '',
  ].join('\n')
}

function line(one: Best, us: Best | undefined): string {
  const ratios = one.runs.map((seconds, round) => seconds / (us?.runs[round] ?? Number.NaN))
  const middle = ratios.toSorted((first, second) => first - second)[ratios.length >> 1] ?? Number.NaN
  const times = one === us ? '1' : middle.toFixed(middle < 10 ? 2 : 1)
  return `| ${one.name} | ${one.cpuSeconds.toFixed(2)} | ${times} | ${Math.round(one.peakMegabytes)} |`
}

/** Reports print six digits. */
const tolerance = 1e-5

function refuseOthers(found: Readonly<Record<string, number>>, mine: Readonly<Record<string, number>>): void {
  const names = Object.keys(found)
  const other = names.filter(
    (name) => !(Math.abs((mine[name] ?? Number.NaN) - (found[name] ?? 0)) <= tolerance * (found[name] ?? 0)),
  )
  if (other.length === 0 && names.length === 12) return
  throw new Error(`evidently answers otherwise: ${JSON.stringify(found)}, ours: ${JSON.stringify(mine)}`)
}

function page(parts: readonly string[]): string {
  const requirements = readText('scripts/bench/drift-check/requirements.txt').trim().split('\n')
  return `## drift-check: a million rows against a million

12 columns: 6 of fractions (one with nulls), 3 of whole numbers, 3 categories (5, 30 and 3 values); two of them move. evidently runs its
\`DataDriftPreset\` on frames that pandas read; ours is the bundle as it ships, on the same files, with all its reports. Before a time is
taken, evidently's number of each column is the one that our \`compat: [evidently]\` prints. CPU is user and system time of a fresh process
from its start to its verdict, one thread, the least of the rounds; a ratio is the median over the rounds.

Machine: ${machine()}. Contenders: ${requirements.join(', ')}.

${parts.join('\n')}`
}
