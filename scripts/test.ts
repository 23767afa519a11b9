import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './build/workspace.ts'

// Everything that needs nothing but npm, in the order in which a mistake is cheapest to see.
const cache = join(root, '.cache')
mkdirSync(cache, { recursive: true })

interface Counts {
  readonly passed: number
  readonly failed: number
}

/** Runs a command; its output is shown when it says no. */
function command(title: string, words: readonly string[]): Counts & { readonly output: string } {
  const started = performance.now()
  const [program = '', ...rest] = words
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  const output = `${stdout ?? ''}${stderr ?? ''}`
  const good = status === 0
  console.log(`${good ? '✓' : '✗'} ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  if (!good) console.log(output)
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, output }
}

/** Runs the unit tests and reads the counts that jest wrote. */
function unitTests(): Counts {
  const file = join(cache, 'jest.json')
  rmSync(file, { force: true })
  const options = `--experimental-vm-modules --no-warnings`
  process.env['NODE_OPTIONS'] = options
  const jest = [
    process.execPath,
    join('node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects',
    'unit',
    '--json',
    `--outputFile=${file}`,
  ]
  const { failed } = command('unit and property tests', [...jest, '--silent', '--maxWorkers', '2'])
  delete process.env['NODE_OPTIONS']
  const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: report.numPassedTests, failed: Math.max(failed, report.numFailedTests) }
}

/** Runs what judges the bundles, `scripts/<name>.ts`, and reads the line it ends with. */
function againstBundles(name: string, title: string): Counts {
  const { output, failed } = command(title, [process.execPath, `scripts/${name}.ts`])
  const [, passed = '0', wrong = String(failed)] =
    new RegExp(`${name}: (\\d+) passed, (\\d+) failed`).exec(output) ?? []
  return { passed: Number(passed), failed: Number(wrong) }
}

const bin = (name: string) => join('node_modules', '.bin', name)
const counts: readonly Counts[] = [
  command('generated files up to date', [process.execPath, 'scripts/generate/generate.ts', '--check']),
  command('types', [bin('tsc')]),
  command('format and lint', [bin('biome'), 'check', '.']),
  command('unused code', [bin('knip'), '--no-config-hints']),
  command('walls', [process.execPath, 'scripts/walls.ts']),
  command('workflows', [process.execPath, 'scripts/workflows.ts']),
  unitTests(),
  againstBundles('scenarios', 'scenarios against the bundles'),
  againstBundles('tables', 'tables against the bundle of data-validate'),
]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
