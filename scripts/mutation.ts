import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesBelow, root } from './build/workspace.ts'
import { type Report, scoreOf, survivorsOf } from './mutation/score.ts'

// Breaks sources in every way Stryker knows and counts how many breaks the package's own tests see:
// `npm run mutation [-- verdict stats data-validate] [--only renderers] [--told]`. Under 90 % is a failure.
// A part (`--only`, a folder or file below `src`) is remembered, and the score is of all parts so far; what
// neither sources nor tests changed is not run again. `--told` names the survivors.
// `data-validate/checks` is a room of a package: its folders, with their own tests alone.
const pure = ['verdict', 'stats', 'metrics']
const rooms: Readonly<Record<string, readonly string[]>> = {
  'data-validate/checks': ['checks', 'forms', 'json-schema', 'values'],
}
const leastScore = 90

const { values: asked, positionals } = parseArgs({
  options: { only: { type: 'string', multiple: true }, told: { type: 'boolean' } },
  allowPositionals: true,
})
const folder = join(root, '.cache', 'mutation')
mkdirSync(folder, { recursive: true })

/** Mutates one package with its own tests only: links between packages lead to unmutated sources. */
function isSeen(name: string): boolean {
  const [owner = name] = name.split('/')
  const home = [`packages/${owner}`, `actions/${owner}`].find((path) => existsSync(join(root, path, 'src')))
  const isKnown = home !== undefined && (owner === name || Object.hasOwn(rooms, name))
  if (!isKnown) throw new Error(`no package, action or room of one is called ${name}`)
  const start = performance.now()
  const report = mutated(name, `${home}/src`)
  const seconds = Math.round((performance.now() - start) / 1000)
  const parts = (asked.only ?? []).map((part) => `${home}/src/${part}`)
  const isAsked = (path: string) => parts.length === 0 || parts.some((part) => path.startsWith(part))
  if (asked.told === true) console.log(survivorsOf(report, isAsked).join('\n'))
  const { killed, endless, late, survived, leftOut, percent } = scoreOf(report)
  const waiting = foldersOf(name)
    .flatMap((folder) => sourcesBelow(join(home, 'src', folder)))
    .filter((path) => !(path in report.files))
  console.log(
    `mutation score of ${name}: ${percent.toFixed(1)} %, wanted: at least ${leastScore} %; ` +
      `${killed} killed, ${endless} endless, ${late} too late by the clock, ${survived} survived, ` +
      `${leftOut} left out; ${waiting.length} files not mutated yet or without a mutant; ${seconds} s`,
  )
  return percent >= leastScore
}

function mutated(name: string, home: string): Report {
  const report = join(folder, `${name.replace('/', '-')}.json`)
  const config = join(folder, `${name.replace('/', '-')}.config.json`)
  writeFileSync(config, JSON.stringify(configOf(name, home, report)))
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Stryker ended with ${status} on ${name}`)
  return JSON.parse(readFileSync(report, 'utf8'))
}

function configOf(name: string, home: string, report: string): object {
  const parts = (asked.only ?? foldersOf(name)).flatMap((part) =>
    part.endsWith('.ts') ? [`${home}/${part}`] : [`${join(home, part)}/**/*.ts`],
  )
  const tests = foldersOf(name).map((part) => `${join(home, part)}/**/*.test.ts`)
  return {
    testRunner: 'direct',
    plugins: [join(root, 'scripts', 'mutation', 'direct-runner.ts')],
    testRunnerNodeArgs: ['--no-warnings', '--max-old-space-size=2048'],
    direct: { tests },
    mutate: [...parts, `!${home}/**/{*.,}{test,suite,twin}.ts`, `!${home}/**/*.d.ts`],
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // The runner knows an endless loop by its processor time; the clock is for what only waits, far from any load.
    timeoutMS: 600_000,
    timeoutFactor: 10,
    // What is kept between runs is no source: benchmarks and their Python are larger than the repository.
    ignorePatterns: ['.cache'],
    incremental: true,
    incrementalFile: join(folder, `${name.replace('/', '-')}.incremental.json`),
    tempDirName: `.stryker-tmp/${name.replace('/', '-')}`,
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    warnings: { slow: false, unknownOptions: false },
  }
}

/** The folders below `src` that are mutated and whose tests are asked: of a package, all of it. */
function foldersOf(name: string): readonly string[] {
  return rooms[name] ?? ['']
}

function sourcesBelow(home: string): readonly string[] {
  return filesBelow(home, (path) => /(?<!\b(test|suite|twin|d))\.ts$/.test(path))
}

const chosen = positionals.length === 0 ? pure : positionals
process.exitCode = chosen.map(isSeen).every((seen) => seen) ? 0 : 1
