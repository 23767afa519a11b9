import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build/workspace.ts'

// Breaks the pure packages in every way Stryker knows and counts how many breaks the package's own tests see:
// `npm run mutation [-- verdict]`. Under 90 % is a failure.
const pure = ['verdict', 'stats', 'metrics']
const leastScore = 90

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: ReadonlyArray<{ readonly status: string }> }>>
}

/** Mutates one package with its own tests only: links between packages lead to unmutated sources. */
function scoreOf(name: string): number {
  const folder = join(root, '.cache', 'mutation')
  mkdirSync(folder, { recursive: true })
  const report = join(folder, `${name}.json`)
  const config = join(folder, `${name}.config.json`)
  writeFileSync(config, JSON.stringify(configOf(name, report)))
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${name}`)
  const { files }: Report = JSON.parse(readFileSync(report, 'utf8'))
  const statuses = Object.values(files).flatMap((file) => file.mutants.map((mutant) => mutant.status))
  const seen = statuses.filter((word) => word === 'Killed' || word === 'Timeout').length
  const missed = statuses.filter((word) => word === 'Survived' || word === 'NoCoverage').length
  return (100 * seen) / (seen + missed)
}

function configOf(name: string, report: string): object {
  const home = `packages/${name}/src`
  return {
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    plugins: ['@stryker-mutator/jest-runner'],
    mutate: [`${home}/**/*.ts`, `!${home}/**/*.{test,suite}.ts`, `!${home}/**/*.d.ts`],
    coverageAnalysis: 'perTest',
    jest: {
      projectType: 'custom',
      config: {
        transform: {},
        extensionsToTreatAsEsm: ['.ts'],
        testMatch: [`<rootDir>/${home}/**/*.test.ts`],
      },
    },
    concurrency: 2,
    // A worker keeps the modules of every run: made anew before it fills the memory.
    maxTestRunnerReuse: 40,
    ignoreStatic: true,
    incremental: true,
    incrementalFile: `.cache/mutation/${name}.incremental.json`,
    tempDirName: `.stryker-tmp/${name}`,
    reporters: ['json', 'clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
    jsonReporter: { fileName: report },
  }
}

const chosen = process.argv.slice(2)
const scores = (chosen.length === 0 ? pure : chosen).map((name) => ({ name, score: scoreOf(name) }))
for (const { name, score } of scores)
  console.log(`mutation score of ${name}: ${score.toFixed(1)} %, wanted: at least ${leastScore} %`)
process.exitCode = scores.every(({ score }) => score >= leastScore) ? 0 : 1
