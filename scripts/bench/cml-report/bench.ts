import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Served, serveTwin } from '@ml-actions/forge/github/serve-twin'
import { root } from '../../build/workspace.ts'
import { load, machine } from '../environment.ts'
import type { Measured } from '../measure.ts'
import { writePart } from '../page.ts'
import { post } from './post.ts'

/** What a run of the benchmark is asked for. */
export interface Asked {
  readonly rounds: number
  /** Whether `docs/benchmarks.md` is written. */
  readonly write: boolean
}

/** What one way to the comment took. */
interface Took {
  readonly cpuSeconds: number
  /** From the start of the step to the arrival of the comment. */
  readonly toComment: number
}

const dvc = '3.67.1'

/** Measures how long a pull request waits for its numbers: our step, and what workflows do today. */
export async function benchCmlReport({ rounds, write }: Asked): Promise<void> {
  if (!existsSync(join(root, 'actions', 'cml-report', 'dist', 'index.js'))) {
    throw new Error('there is no bundle to measure: npm run build -- cml-report')
  }
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-bench-'))
  try {
    const before = load()
    const { directory, base, head } = makeRepository(home)
    const own: Took[] = []
    const theirs: Took[] = []
    for (let round = 0; round < rounds; round++) {
      own.push(await timed(home, (url) => ours(directory, { url, base, head })))
      theirs.push(await timed(home, (url) => today(home, directory, url, base)))
    }
    const part = page({ own, theirs, rounds, load: [before, load()] })
    console.log(part)
    if (write) writePart('cml-report', part)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Metrics as a training leaves them, in two commits: numbers that changed, and a file that did not. */
function makeRepository(home: string) {
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
  return { directory, base, head: commit(0.91, 0.22) }
}

interface Command {
  readonly words: readonly string[]
  readonly cwd: string
  readonly variables: Readonly<Record<string, string>>
}

/** Runs a command beside a GitHub on loopback, and takes the time at which the comment arrives. */
async function timed(home: string, commandFor: (url: string) => Command): Promise<Took> {
  let arrived = Number.NaN
  const served: Served = await serveTwin({
    repository: 'acme/churn',
    pulls: [7],
    onExchange: ({ method, url, status }) => {
      if (method === 'POST' && url.endsWith('/issues/7/comments') && status === 201)
        arrived = performance.now()
    },
  })
  try {
    const started = performance.now()
    const { cpuSeconds } = await measured(commandFor(served.url), home)
    if (Number.isNaN(arrived)) throw new Error('no comment arrived')
    return { cpuSeconds, toComment: (arrived - started) / 1000 }
  } finally {
    await served.close()
  }
}

/** As `measure`, without holding up the server that the command talks to. */
function measured({ words, cwd, variables }: Command, home: string): Promise<Measured> {
  const script = join(root, 'scripts', 'bench', 'measure.py')
  const env = { PATH: process.env['PATH'], HOME: home, ...variables }
  const child = spawn('python3', [script, ...words], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString()
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      const used = said.trim().split('\n').at(-1) ?? ''
      const read: Measured | undefined = used.startsWith('{') ? JSON.parse(used) : undefined
      if (read?.exitCode === 0) resolve(read)
      else reject(new Error(`${words.join(' ')}: ${said}`))
    })
  })
}

function ours(
  directory: string,
  { url, base, head }: { readonly url: string; readonly base: string; readonly head: string },
): Command {
  const event = join(directory, '..', 'event.json')
  const side = (sha: string) => ({ sha, repo: { full_name: 'acme/churn' } })
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: side(head), base: side(base) } }))
  return {
    words: [process.execPath, join(root, 'actions', 'cml-report', 'dist', 'index.js')],
    cwd: directory,
    variables: {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: directory,
      GITHUB_REPOSITORY: 'acme/churn',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: url,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '1',
      GITHUB_OUTPUT: '',
      'INPUT_GITHUB-TOKEN': 'a-token',
      INPUT_METRICS: 'metrics.json',
      'INPUT_FAIL-ON': 'never',
    },
  }
}

/** What workflows do today, in one step: a fresh environment as a runner has it, DVC, the diff as Markdown, one request. */
function today(home: string, directory: string, url: string, base: string): Command {
  const environment = join(home, 'environment')
  rmSync(environment, { recursive: true, force: true })
  writeFileSync(join(home, 'post.py'), post)
  const python = join(environment, 'bin', 'python')
  const script = [
    'set -e',
    `python3 -m venv ${environment}`,
    `${python} -m pip install --quiet --disable-pip-version-check dvc==${dvc}`,
    `${join(environment, 'bin', 'dvc')} metrics diff --md ${base} > ../report.md`,
    `${python} ../post.py ${url}/repos/acme/churn/issues/7/comments ../report.md`,
  ].join('\n')
  return { words: ['/bin/sh', '-c', script], cwd: directory, variables: { DVC_NO_ANALYTICS: 'true' } }
}

interface Results {
  readonly own: readonly Took[]
  readonly theirs: readonly Took[]
  readonly rounds: number
  readonly load: readonly [number, number]
}

function page({ own, theirs, rounds, load: [before, after] }: Results): string {
  const least = (all: readonly Took[], key: keyof Took) => Math.min(...all.map((took) => took[key]))
  const row = (name: string, all: readonly Took[]) => {
    const cells = (['toComment', 'cpuSeconds'] as const).flatMap((key) => {
      const ratio = least(all, key) / least(own, key)
      return [least(all, key).toFixed(2), all === own ? '1' : ratio.toFixed(0)]
    })
    return `| ${name} | ${cells.join(' | ')} |`
  }
  return `## cml-report: from the start of the step to the comment

One metrics file in two commits of one repository, and a GitHub on loopback (\`scripts/bench/cml-report\`). Ours is the bundle as a
workflow runs it. Beside it what workflows do today in its place: \`python -m venv\`, \`pip install dvc==${dvc}\`, \`dvc metrics diff --md\`,
one request. Both run in turns; each figure is the least of ${rounds} rounds; pip keeps what it downloaded, which a fresh runner does not.
CML itself is not measured: it posts what \`dvc metrics diff\` wrote, so that its own start comes on top of the second row.

Machine: ${machine()}; load ${before.toFixed(1)} to ${after.toFixed(1)}.

| | s to the comment | times ours | CPU s | times ours |
|:--|--:|--:|--:|--:|
${row('cml-report', own)}
${row('pip install dvc, dvc metrics diff, a request', theirs)}
`
}
