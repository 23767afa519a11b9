import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { root } from '../build/workspace.ts'
import type { Checked } from './checked.ts'
import { pythonTool } from './tools.ts'

/** One number as `dvc metrics diff --json` tells it, or as ours does. */
interface Told {
  readonly old: number | null
  readonly new: number | null
  readonly change: number | null
}

/** Files of two commits: values of every form that DVC reads, kept by git or by DVC, that stay, change, come and go. */
const files = {
  before: {
    'plain.json':
      '{"same": 0.5, "noise": 0.30000000000000004, "page": 1.23456789, "gone": 2, "nested": {"deep": {"f1": 0.1}}}',
    'plain.yaml': 'loss: 1.0e-3\ncount: 3\n',
    'plain.toml': '[train]\nloss = 0.25\nsteps = 1_000\n',
    'tracked.json': '{"accuracy": 0.89, "macro avg": {"recall": 0.7}}',
    'eval/metrics.json': '{"auc": 0.91}',
    'old.json': '{"was": 7}',
    'loss.tsv': 'step\tloss\n0\t0.9\n1\t0.5\n2\t0.4\n',
  },
  after: {
    'plain.json':
      '{"same": 0.5, "noise": 0.1, "page": 3.45678910111213, "nested": {"deep": {"f1": 0.3}}, "came": -4e-7}',
    'plain.yaml': 'loss: 9.0e-4\ncount: 3\n',
    'plain.toml': '[train]\nloss = 0.22\nsteps = 2_000\n',
    'tracked.json': '{"accuracy": 0.9100000000000001, "macro avg": {"recall": 0.72}}',
    'eval/metrics.json': '{"auc": 0.93}',
    'new.json': '{"is": 8}',
    'loss.tsv': 'step\tloss\n0\t0.8\n1\t0.4\n2\t0.3\n',
  },
} as const

const pipeline = (last: string) => `stages:
  train:
    cmd: 'true'
    metrics:
    - tracked.json
    - plain.json: {cache: false}
    - plain.yaml: {cache: false}
    - plain.toml: {cache: false}
    - ${last}: {cache: false}
    outs: [eval]
metrics: [eval/metrics.json]
`

/** Lets the real DVC and cml-report compare the same two commits of one repository. */
export async function dvc(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-dvc-'))
  try {
    const repository = join(home, 'repository')
    const bench = benchFor(home, pythonTool('dvc', '3.67.1'))
    const base = bench.make(repository)
    return [numbers(repository, base, bench), ...advice(home, base, bench), curves(repository, base, bench)]
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

type Bench = ReturnType<typeof benchFor>

/** The tools, with settings of their own. */
function benchFor(home: string, binary: string) {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.invalid',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.invalid',
  }
  const path = `${dirname(binary)}:${process.env['PATH']}`
  // Where CI is not set DVC looks for newer versions of itself, in a process that goes on when it has ended.
  const env = { PATH: path, HOME: home, CI: 'true', DVC_NO_ANALYTICS: 'true', NO_COLOR: '1', ...who }
  const run = (directory: string, command: string, ...words: readonly string[]) =>
    execFileSync(command, [...words], {
      cwd: directory,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const report = (directory: string, ...words: readonly string[]) => {
    const main = join(root, 'actions', 'cml-report', 'src', 'main.ts')
    return spawnSync(process.execPath, [main, '--fail-on', 'never', ...words], {
      cwd: directory,
      env,
      encoding: 'utf8',
    })
  }
  const put = (directory: string, all: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true })
      writeFileSync(join(directory, name), text)
    }
  }
  const commit = (directory: string) => {
    run(directory, 'dvc', 'commit', '--force', '--quiet')
    run(directory, 'dvc', 'push', '--quiet')
    run(directory, 'git', 'add', '--all')
    run(directory, 'git', 'commit', '--quiet', '--message', 'a')
    return run(directory, 'git', 'rev-parse', 'HEAD').trim()
  }
  /** Makes the repository; gives its first commit. */
  const make = (directory: string) => {
    mkdirSync(directory)
    run(directory, 'git', 'init', '--quiet', '--initial-branch=main')
    run(directory, 'dvc', 'init', '--quiet')
    run(directory, 'dvc', 'remote', 'add', '--quiet', '--default', 'storage', join(home, 'storage'))
    put(directory, { ...files.before, 'dvc.yaml': pipeline('old.json') })
    const base = commit(directory)
    rmSync(join(directory, 'old.json'))
    put(directory, { ...files.after, 'dvc.yaml': pipeline('new.json') })
    commit(directory)
    return base
  }
  return { run, report, make }
}

/** The same old, new and change for every number, by name. */
function numbers(directory: string, base: string, { run, report }: Bench): Checked {
  const theirs = toldByDvc(JSON.parse(run(directory, 'dvc', 'metrics', 'diff', '--json', '--all', base)))
  const { stdout, stderr } = report(directory, '--metrics', 'dvc.yaml', '--baseline', base)
  const ours = toldByUs(directory)
  const title = `${theirs.size} numbers are the same as those of dvc metrics diff`
  const because = `DVC: ${JSON.stringify([...theirs])}\nours: ${JSON.stringify([...ours])}\n${stdout}${stderr}`
  return { title, holds: theirs.size === 15 && isDeepStrictEqual(ours, theirs), because }
}

/** In a clone without a cache the report is inconclusive, and its own words bring what is missing. */
function advice(home: string, base: string, { run, report }: Bench): readonly Checked[] {
  const clone = join(home, 'clone')
  run(home, 'git', 'clone', '--quiet', join(home, 'repository'), clone)
  const words = ['--metrics', 'dvc.yaml', '--baseline', base] as const
  const first = report(clone, ...words)
  const before = verdictIn(clone)
  const commands = before.checks.flatMap(({ rule, todo = '' }) =>
    rule === 'report/metrics' ? [todo.replace(/^in a step before this one, run: /, '')] : [],
  )
  for (const command of commands) run(clone, 'sh', '-c', command)
  const second = report(clone, ...words)
  const left = verdictIn(clone).checks.filter(({ rule }) => rule === 'report/metrics')
  const expected = toldByDvc(JSON.parse(run(clone, 'dvc', 'metrics', 'diff', '--json', '--all', base)))
  return [
    {
      title: 'metrics that were not fetched are inconclusive, each with a command',
      holds: before.outcome === 'inconclusive' && commands.length === 4,
      because: `${JSON.stringify(before)}\n${first.stderr}`,
    },
    {
      title: 'those commands bring them',
      holds: left.length === 0 && isDeepStrictEqual(toldByUs(clone), expected),
      because: `${commands.join('\n')}\n${JSON.stringify(left)}\n${second.stdout}${second.stderr}`,
    },
  ]
}

/** The chart that DVC writes of two commits is read with both lines. */
function curves(directory: string, base: string, { run, report }: Bench): Checked {
  const chart = run(directory, 'dvc', 'plots', 'diff', base, '--show-vega', '--targets', 'loss.tsv')
  writeFileSync(join(directory, 'chart.json'), chart)
  const { stderr } = report(directory, '--plots', 'chart.json', '--baseline', base)
  const page = readFileSync(join(directory, '.ml-actions', 'cml-report', 'summary.md'), 'utf8')
  const title = 'the chart of dvc plots diff is read with both lines'
  return {
    title,
    holds: /\| loss \| █▃▂ \| ▇▂▁ \| 0\.400 → 0\.300 \|/.test(page),
    because: `${page}\n${stderr}`,
  }
}

function toldByDvc(
  diff: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): ReadonlyMap<string, Told> {
  const told = Object.entries(diff).flatMap(([path, names]) =>
    Object.entries(names).map(([name, value]) => {
      const {
        old = null,
        new: now = null,
        diff: change = null,
      } = value as Partial<Record<'old' | 'new' | 'diff', number | null>>
      return [`${name} (${path})`, { old, new: now, change }] as const
    }),
  )
  return inOrder(told)
}

interface VerdictFile {
  readonly outcome: string
  readonly checks: readonly { readonly rule: string; readonly todo?: string }[]
  readonly metrics: readonly {
    readonly name: string
    readonly old?: { readonly value: number }
    readonly new?: { readonly value: number }
    readonly change?: { readonly value: number }
  }[]
}

function verdictIn(directory: string): VerdictFile {
  return JSON.parse(readFileSync(join(directory, '.ml-actions', 'cml-report', 'verdict.json'), 'utf8'))
}

function toldByUs(directory: string): ReadonlyMap<string, Told> {
  return inOrder(
    verdictIn(directory).metrics.map(({ name, old, new: now, change }) => [
      name,
      { old: old?.value ?? null, new: now?.value ?? null, change: change?.value ?? null },
    ]),
  )
}

function inOrder(told: readonly (readonly [string, Told])[]): ReadonlyMap<string, Told> {
  return new Map(told.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
