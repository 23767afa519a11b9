import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText, root } from '../../build/workspace.ts'
import { benchHome, load, machine, pythonWith } from '../environment.ts'
import { writePart } from '../page.ts'
import { interleave } from '../rounds.ts'
import { type Contender, type Found, ours, started, theirs } from './contenders.ts'
import { type Models, modelsOf } from './generate.ts'
import { type Line, tableOf } from './table.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  readonly rows: number
  readonly rounds: number
  /** Of `million` and `start`; both when empty. */
  readonly only: readonly string[]
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/** Resamples that are run: enough that what one costs stands out from what a start costs. */
const few = { 'scikit-learn and fairlearn': 1, 'numpy, by counts': 20 } as const

/** Measures model-gate against scripts of the usual libraries, and how long its bundle takes to start. */
export async function benchModelGate({ rows, rounds, only, write }: Asked): Promise<void> {
  const python = pythonWith(join(root, 'scripts', 'bench', 'model-gate', 'requirements.txt'))
  if (!existsSync(join(root, 'actions', 'model-gate', 'dist', 'index.js'))) {
    throw new Error('there is no bundle to measure: npm run build -- model-gate')
  }
  const asks = (name: string) => only.length === 0 || only.includes(name)
  const parts = [
    ...(asks('start') ? [starts(python, rounds)] : []),
    ...(asks('million') ? [against(python, modelsOf(rows), { rows, rounds })] : []),
  ]
  for (const part of parts) console.log(part)
  if (write) writePart('model-gate', page(parts.toReversed()))
}

function starts(python: string, rounds: number): string {
  const folder = join(benchHome, 'models', 'metrics-files')
  const [best] = interleave([{ name: 'model-gate', run: () => started(python, folder) }], rounds)
  const used = `${best?.cpuSeconds.toFixed(2)} CPU s and ${Math.round(best?.peakMegabytes ?? 0)} MiB`
  return `### model-gate: from start to verdict\n\nTwo metrics files, two checks, all reports: ${used} (the least of ${rounds} runs).\n`
}

/** Compares the answers first; then each contender is measured with no resample and with a few. */
function against(
  python: string,
  models: Models,
  { rows, rounds }: { readonly rows: number; readonly rounds: number },
): string {
  const before = load()
  const us = ours(python)
  const contenders = [
    theirs(python, 'scikit-learn and fairlearn', 'scikit_learn.py'),
    theirs(python, 'numpy, by counts', 'numpy_counts.py'),
  ]
  let expected: Found = {}
  const run = () => {
    const { used, found } = us.run(models.folder, 0)
    expected = found
    return used
  }
  const [best] = interleave([{ name: us.name, run }], rounds)
  const lines = contenders.map((contender) => measured(contender, models, expected))
  const own = { name: us.name, cpuSeconds: best?.cpuSeconds ?? 0, peakMegabytes: best?.peakMegabytes ?? 0 }
  return tableOf({ own, lines, models, rows, rounds, load: [before, load()] })
}

function measured(contender: Contender, { folder }: Models, expected: Found): Line {
  const resamples = few[contender.name as keyof typeof few]
  const none = contender.run(folder, 0)
  refuseOthers(contender.name, none.found, expected)
  const some = contender.run(folder, resamples)
  return {
    name: contender.name,
    none: none.used.cpuSeconds,
    each: (some.used.cpuSeconds - none.used.cpuSeconds) / resamples,
    resamples,
    peakMegabytes: some.used.peakMegabytes,
  }
}

/** What two contenders' sums of a million doubles may differ by. */
const tolerance = 1e-9

function refuseOthers(name: string, found: Found, expected: Found): void {
  const names = Object.keys(expected)
  const other = names.filter(
    (each) => !(Math.abs((found[each] ?? Number.NaN) - (expected[each] ?? 0)) <= tolerance),
  )
  if (other.length === 0 && names.length === Object.keys(found).length) return
  throw new Error(`${name} answers otherwise: ${JSON.stringify(found)}, ours: ${JSON.stringify(expected)}`)
}

function page(parts: readonly string[]): string {
  const requirements = readText('scripts/bench/model-gate/requirements.txt').trim().split('\n')
  return `## model-gate: intervals of a million pairs

Two models' scores of the same rows, in two CSV files in different order, paired by id; accuracy, recall, F1, AUC and log loss of
all rows, accuracy and recall in each of 20 slices: 45 changes (\`scripts/bench/model-gate/policy.yml\`). Ours gives every change
a paired interval: from counts (Tango; a bootstrap of cells for F1), from ranks (DeLong), from differences (t). The others
resample the rows in pairs, 10,000 times for a comparable interval. Nobody waits for that here: each is run without resamples and
with a few, and the 10,000 are **scaled** from what one costs. All give the same 45 changes to 10⁻⁹ before a time is taken. CPU is
user and system time of a fresh process, one thread, from its start to its verdict.

Machine: ${machine()}. Contenders: ${requirements.join(', ')}.

${parts.join('\n')}`
}
