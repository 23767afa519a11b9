import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/workspace.ts'
import { load, machine } from '../environment.ts'
import { writePart } from '../page.ts'
import { cml } from './cml.ts'
import { type Bench, type Contender, type Took, timed } from './contender.ts'
import { ours } from './ours.ts'
import { dvc, today } from './today.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  readonly rounds: number
  /** Folder of CML's source; empty where CML is left out. */
  readonly cml: string
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/** What installs nothing is soon over, and so done more often. */
const timesARound = 5

/** Measures how long a pull request waits for its numbers: our step, what workflows do today, and CML. */
export async function benchCmlReport(asked: Asked): Promise<void> {
  if (!existsSync(join(root, 'actions', 'cml-report', 'dist', 'index.js'))) {
    throw new Error('there is no bundle to measure: npm run build -- cml-report')
  }
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-bench-'))
  try {
    const before = load()
    const bench = makeRepository(home)
    const contenders = [ours(bench), today(bench), ...(asked.cml === '' ? [] : cml(bench, asked.cml))]
    const rows = contenders.map((contender) => ({ contender, took: [] as Took[] }))
    for (let round = 0; round < asked.rounds; round++) {
      for (const { contender, took } of rows) {
        for (let time = 0; time < (contender.before === undefined ? timesARound : 1); time++) {
          const one = await timed(contender, home)
          took.push(one)
          console.error(
            `${contender.name}: ${one.toComment.toFixed(2)} s, CPU ${one.cpuSeconds.toFixed(2)} s`,
          )
        }
      }
    }
    const part = page(rows, asked, [before, load()])
    console.log(part)
    if (asked.write) writePart('cml-report', part)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Metrics as a training leaves them, in two commits: numbers that changed, and a file that did not. */
function makeRepository(home: string): Bench {
  const directory = join(home, 'repository')
  mkdirSync(join(directory, '.dvc'), { recursive: true })
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', ...words], {
      cwd: directory,
      encoding: 'utf8',
    }).trim()
  const commit = (accuracy: number, loss: number) => {
    const metrics = { accuracy, loss, train: { accuracy: accuracy + 0.02, loss: loss - 0.01 }, rows: 8000 }
    writeFileSync(join(directory, 'metrics.json'), `${JSON.stringify(metrics)}\n`)
    git('add', '--all')
    git('commit', '--quiet', '--message', 'a')
    return git('rev-parse', 'HEAD')
  }
  git('init', '--quiet', '--initial-branch=main')
  writeFileSync(join(directory, '.dvc', 'config'), '')
  writeFileSync(join(directory, '.gitignore'), '.dvc/tmp\n.dvc/cache\n.ml-actions\n')
  writeFileSync(join(directory, 'dvc.yaml'), 'metrics: [metrics.json]\n')
  const base = commit(0.89, 0.25)
  return { home, directory, base, head: commit(0.91, 0.22) }
}

type Rows = ReadonlyArray<{ readonly contender: Contender; readonly took: readonly Took[] }>

function page(
  rows: Rows,
  { rounds, cml: source }: Asked,
  [before, after]: readonly [number, number],
): string {
  const least = (took: readonly Took[], key: keyof Took) => Math.min(...took.map((one) => one[key]))
  const own = rows[0]?.took ?? []
  const lines = rows.map(({ contender, took }) => {
    const cells = (['toComment', 'cpuSeconds'] as const).flatMap((key) => {
      const ratio = least(took, key) / least(own, key)
      return [least(took, key).toFixed(2), took === own ? '1' : ratio.toFixed(ratio < 10 ? 1 : 0)]
    })
    return `| ${contender.name} | ${cells.join(' | ')} |`
  })
  return `## cml-report: from the start of the step to the comment

One metrics file in two commits of one repository, and a GitHub on loopback (\`scripts/bench/cml-report\`). Ours is the bundle as a
workflow runs it. Beside it what workflows do today in its place: \`python -m venv\`, \`pip install dvc==${dvc}\`, \`dvc metrics diff --md\`,
one request. All run in turns; each figure is the least of ${rounds} runs, or of ${timesARound * rounds} where nothing is installed; pip and npm keep what
they downloaded, which a fresh runner does not. ${source === '' ? withoutCml : withCml}

Machine: ${machine()}; load ${before.toFixed(1)} to ${after.toFixed(1)}.

| | s to the comment | times ours | CPU s | times ours |
|:--|--:|--:|--:|--:|
${lines.join('\n')}
`
}

const withCml = `CML runs from its public source (\`--cml FOLDER\`, a clone of github.com/iterative/cml of October 2024) on the same Node, with
its reports to its makers turned off, behind a front of https, since it speaks nothing else: once alone, with a report that is
there already, and once with all that a workflow does for it. It compares nothing by itself.`

const withoutCml = `CML was left out: \`--cml FOLDER\`, a clone of github.com/iterative/cml, measures it too.`
