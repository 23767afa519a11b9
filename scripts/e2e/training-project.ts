import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { accessOf } from '@ml-actions/registry/mlflow/address'
import { mlflowClient } from '@ml-actions/registry/mlflow/client'
import { mlflowRegistry } from '@ml-actions/registry/mlflow/mlflow'
import { root } from '../build/workspace.ts'
import { layFlights } from './flights.ts'
import { standIns } from './stand-in.ts'
import { pythonTool } from './tools.ts'

/** What the data of late is like. */
type Week = 'usual' | 'summer' | 'broken'

/** The example project as a repository whose data and model DVC keeps. */
export interface TrainingProject {
  readonly home: string
  /** A clone of it, in which the workflow runs. */
  readonly directory: string
  /** The repository on the forge, bare. */
  readonly origin: string
  /** The stand-ins for the actions that act has no service for, by name. */
  readonly standIns: Readonly<Record<string, string>>
  /** Folders with the programs that the workflow calls by name. */
  readonly programs: readonly string[]
  /** Runs a program in the clone; gives what it printed. */
  run(command: string, ...words: readonly string[]): string
  /** Lays the data of late where `dvc update` finds it. */
  lay(week: Week): void
}

/** Lays the project out in a folder of its own, with the branch `drift` that the workflow keeps its memory on. */
export function layTrainingProject(home: string): TrainingProject {
  const directory = join(home, 'project')
  const warehouse = join(home, 'warehouse')
  mkdirSync(warehouse, { recursive: true })
  layFlights(directory, { workflows: ['continuous-training.yml'] })
  const programs = programsFor(home)
  const env = { ...process.env, PATH: [...programs, process.env['PATH']].join(':'), ...quiet }
  const run = (command: string, ...words: readonly string[]) =>
    execFileSync(command, [...words], {
      cwd: directory,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const origin = join(home, 'origin.git')
  const weeks = halves(readFileSync(join(directory, 'data', 'train.csv'), 'utf8'))
  writeFileSync(join(directory, 'data', 'train.csv'), weeks.learned)
  const lay = (week: Week) => layWeek(week, join(warehouse, 'recent.csv'), weeks.other)
  lay('usual')
  run('dvc', 'init', '--quiet')
  run('dvc', 'remote', 'add', '--quiet', '--default', 'storage', join(home, 'storage'))
  run('dvc', 'import-url', '--quiet', join(warehouse, 'recent.csv'), 'data/recent.csv')
  run('git', 'switch', '--quiet', '--force-create', 'main')
  run('git', 'add', '--all')
  run('git', ...who, 'commit', '--quiet', '--message', 'data and model are kept by DVC')
  execFileSync('git', ['clone', '--quiet', '--bare', directory, origin])
  const stood = ['checkout', 'setup-python', 'upload-artifact', 'download-artifact']
  const standing = standIns(home, 'continuous-training.yml', stood)
  return { home, directory, origin, standIns: standing, programs, run, lay }
}

const who = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.invalid']
const quiet = { DVC_NO_ANALYTICS: 'true', MLFLOW_DISABLE_TELEMETRY: 'true', NO_COLOR: '1' }

/** What every step of a run sees. */
export function variablesOf({ home, origin }: TrainingProject): Readonly<Record<string, string>> {
  return { ...quiet, ORIGIN: origin, HANDED_OVER: join(home, 'artifacts') }
}

/** Makes the branch `drift` anew, on which runs keep what the next one reads: empty, as a person lays it once. */
export function layMemory({ origin, run }: TrainingProject): void {
  const tree = run('git', 'mktree', '--missing').trim()
  const commit = run('git', ...who, 'commit-tree', tree, '-m', 'nothing yet').trim()
  run('git', 'push', '--quiet', '--force', origin, `${commit}:refs/heads/drift`)
}

/** Reads a file of the branch `drift`; undefined where there is none. */
export function remembered({ origin }: TrainingProject, path: string): string | undefined {
  const words = ['--git-dir', origin, 'show', `drift:${path}`]
  const { status, stdout } = spawnSync('git', words, { encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/** Changes files of the project, and commits them. */
export function change({ directory, run }: TrainingProject, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text)
  run('git', 'add', '--all')
  run('git', ...who, 'commit', '--quiet', '--allow-empty', '--message', 'a change')
}

/** DVC, and a Python with MLflow's client; what installs them finds them there. */
function programsFor(home: string): readonly string[] {
  const own = join(home, 'bin')
  mkdirSync(own)
  writeFileSync(join(own, 'pip'), '#!/bin/sh\necho "the suite brings what is asked for: $*"\n', {
    mode: 0o755,
  })
  const mlflow = dirname(pythonTool('mlflow', '3.17.2', 'auth'))
  const dvc = dirname(pythonTool('dvc', '3.67.1'))
  return [own, mlflow, dvc]
}

function layWeek(week: Week, path: string, usual: string): void {
  if (week === 'usual') writeFileSync(path, usual)
  else cpSync(join(root, 'examples', 'flights', 'data', week === 'summer' ? 'test.csv' : 'broken.csv'), path)
}

/** Every second flight of the same months: one half is learned from, the other is a week like those. */
function halves(text: string): { readonly learned: string; readonly other: string } {
  const [head = '', ...rows] = text.trimEnd().split('\n')
  const half = (odd: number) => `${[head, ...rows.filter((_, at) => at % 2 === odd)].join('\n')}\n`
  return { learned: half(0), other: half(1) }
}

/** Trains the model that is in production when the stories begin, and registers it as version 1 and champion. */
export async function firstModel({ directory, run }: TrainingProject, url: string): Promise<void> {
  const asked = readFileSync(join(directory, 'params.json'), 'utf8')
  writeFileSync(join(directory, 'params.json'), plain)
  run('python', 'retrain.py', 'fit')
  run('env', `MLFLOW_TRACKING_URI=${url}`, 'python', 'log_run.py')
  const id = readFileSync(join(directory, 'model', 'run.txt'), 'utf8')
  const access = accessOf(url, {})
  const registry = mlflowRegistry(mlflowClient(access), access.base)
  const { address = '' } = await registry.run(id)
  const { version } = await registry.register({
    name: 'flights',
    source: `${address}/model`,
    runId: id,
    tags: {},
  })
  await registry.setAlias('flights', 'champion', version)
  writeFileSync(join(directory, 'params.json'), asked)
  for (const made of ['model', 'predictions/retrained.csv', 'metrics/retrained.json'])
    rmSync(join(directory, made), { recursive: true })
}

/** A model that knows neither the hour nor the weather. */
const plain = JSON.stringify({ columns: ['carrier', 'origin', 'distance'], epochs: 4, rate: 0.01 })
