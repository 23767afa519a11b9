import { parse } from 'yaml'
import { readText } from './build/workspace.ts'
import { faultTrials } from './tables/faults.ts'
import { formatTrials } from './tables/formats.ts'
import { type KeywordRow, keywordTrials } from './tables/keywords.ts'
import { uncovered } from './tables/laws.ts'
import { runTrial } from './tables/run-trial.ts'
import { type Run, trialOf } from './tables/runs.ts'
import type { Row, Trial } from './tables/trial.ts'

// Holds the tables of data-validate against the built bundle: `npm run tables [-- part-of-a-name]`.
const [part = ''] = process.argv.slice(2)
const home = 'actions/data-validate/tables'
const table = <Line>(name: string): readonly Line[] =>
  parse(readText(`${home}/${name}.yml`), { maxAliasCount: -1 })
const trials: readonly Trial[] = [
  ...keywordTrials(table<KeywordRow>('keywords')),
  ...['dataset', 'runs', 'reading'].flatMap((name) => table<Run>(name).map(trialOf)),
  ...formatTrials(),
  ...faultTrials(),
]

const waiting = trials.filter((trial) =>
  rowsOf(trial).some(({ name }) => `${trial.name}: ${name}`.includes(part)),
)
let passed = 0
let failed = 0
let runs = 0

function rowsOf(trial: Trial): readonly Row[] {
  return [...trial.rows, ...(trial.next ?? []).flatMap(rowsOf)]
}

async function worker(): Promise<void> {
  for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
    tell(trial, await runTrial(trial))
    runs += 1 + (trial.next?.length ?? 0)
  }
}

/** Counts what a trial showed; what several rows say in the same words is said once. */
function tell({ name }: Trial, rows: ReadonlyMap<string, readonly string[]>): void {
  const said = new Map<string, string[]>()
  for (const [row, differences] of rows) {
    if (differences.length === 0) passed++
    else failed++
    for (const difference of differences) said.set(difference, [...(said.get(difference) ?? []), row])
  }
  for (const [difference, [row, ...others]] of said) {
    const more = others.length === 0 ? '' : ` (and ${others.length} others)`
    console.error(`✗ ${name}: ${row}${more}\n  ${difference}`)
  }
}

await Promise.all([worker(), worker()])
for (const law of uncovered(new Set(trials.flatMap(rowsOf).flatMap(({ covers }) => covers)))) {
  failed++
  console.error(`✗ nothing holds this against the bundle: ${law}`)
}
console.log(`${runs} runs of the bundle`)
console.log(`tables: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
