import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../build/workspace.ts'
import { layFlights } from './flights.ts'
import { standIns } from './stand-in.ts'
import { pythonTool } from './tools.ts'

/** What the data of late is like. */
export type Week = 'usual' | 'summer' | 'broken'

/** The example project as a repository whose data and model DVC keeps. */
export interface TrainingProject {
  readonly home: string
  /** A clone of it, in which the workflow runs. */
  readonly directory: string
  /** The repository on the forge, bare. */
  readonly origin: string
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
  return { home, directory, origin, programs, run, lay }
}

const who = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.invalid']
const quiet = { DVC_NO_ANALYTICS: 'true', MLFLOW_DISABLE_TELEMETRY: 'true', NO_COLOR: '1' }

/** What every step of a run sees. */
export function variablesOf({ home, origin }: TrainingProject): Readonly<Record<string, string>> {
  return { ...quiet, ORIGIN: origin, HANDED_OVER: join(home, 'artifacts') }
}

/** The stand-ins for the actions that act has no service for. */
export function standInsFor({ home }: TrainingProject): Readonly<Record<string, string>> {
  return standIns(home, 'continuous-training.yml', ['checkout', 'setup-python'])
}

/** Adds the branch that earlier runs left: a reference, and no history yet. */
export function layMemory({ directory, run }: TrainingProject): void {
  const main = join(root, 'actions', 'drift-check', 'src', 'main.ts')
  run(process.execPath, main, '--mode', 'freeze', '--reference', 'data/train.csv', '--config', 'drift.yml')
  const branch = join(dirname(directory), 'memory')
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...who, ...words], { cwd: branch, encoding: 'utf8' })
  execFileSync('git', ['init', '--quiet', '--initial-branch=drift', branch])
  cpSync(join(directory, 'reference.json'), join(branch, 'reference.json'))
  git('add', '--all')
  git('commit', '--quiet', '--message', 'the reference of the first model')
  git('push', '--quiet', join(dirname(directory), 'origin.git'), 'drift')
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
