import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { layFlights } from '../flights.ts'
import { standIns } from '../stand-in.ts'
import { pythonTool } from '../tools.ts'
import { dataOf, halves, type Week } from './weeks.ts'

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
  /** The files that stories change, as the example has them. */
  readonly asLaid: Readonly<Record<string, string>>
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
  layFlights(directory, { workflows: ['continuous-training.yml', 'rollback.yml', 'validate-model.yml'] })
  const programs = programsFor(home)
  const path = [...programs, process.env['PATH']].join(':')
  // Where CI is not set DVC looks for newer versions of itself, in a process that goes on when it has ended.
  const env = { ...process.env, PATH: path, CI: 'true', ...quiet }
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
  const lay = (week: Week) => writeFileSync(join(warehouse, 'recent.csv'), dataOf(week, weeks.other))
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
  const asLaid = Object.fromEntries(
    changed.map((path) => [path, readFileSync(join(directory, path), 'utf8')]),
  )
  return { home, directory, origin, standIns: standing, programs, asLaid, run, lay }
}

const changed = ['contract.yml', 'params.json', 'rollout.yml', 'build-image.sh']

const who = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.invalid']
const quiet = { DVC_NO_ANALYTICS: 'true', MLFLOW_DISABLE_TELEMETRY: 'true', NO_COLOR: '1' }

/**
 * What every step of a run sees.
 * @param run  names the run, so that two at once keep their artifacts apart
 */
export function variablesOf(
  { home, origin }: TrainingProject,
  run: string,
): Readonly<Record<string, string>> {
  return { ...quiet, ORIGIN: origin, HANDED_OVER: join(home, 'artifacts', run) }
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
  const pytest = dirname(pythonTool('pytest', '9.2.0'))
  return [own, mlflow, dvc, pytest]
}
