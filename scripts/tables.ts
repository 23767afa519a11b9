import { parse } from 'yaml'
import { readText } from './build/workspace.ts'
import { type KeywordRow, keywordTrials } from './tables/keywords.ts'
import { runTrial } from './tables/run-trial.ts'
import type { Trial } from './tables/trial.ts'

// Holds the tables of data-validate against the built bundle: `npm run tables [-- part-of-a-name]`.
const [part = ''] = process.argv.slice(2)
const home = 'actions/data-validate/tables'
const trials: readonly Trial[] = [...keywordTrials(parse(readText(`${home}/keywords.yml`)) as KeywordRow[])]

const waiting = trials
  .map((trial) => ({
    ...trial,
    rows: trial.rows.filter(({ name }) => `${trial.name}: ${name}`.includes(part)),
  }))
  .filter(({ rows }) => rows.length > 0)
let passed = 0
let failed = 0

async function worker(): Promise<void> {
  for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift())
    tell(trial, await runTrial(trial))
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
console.log(`tables: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
