import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../../build/workspace.ts'
import { repository } from '../run-act.ts'
import { pythonOf } from './python.ts'

const brought = join('workflows-examples', 'ml-pipeline', 'project')
const who = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.invalid']

/** The project that ml-pipeline brings, as a repository of its own. */
export interface PipelineProject {
  readonly project: string
  /** The repository on the forge, bare: pushes go there. */
  readonly origin: string
  /** Folders of the programs that its requirements ask for: ruff, mypy, pytest, DVC. */
  readonly programs: readonly string[]
  /** Runs a program in it; gives what it printed. */
  run(command: string, ...words: readonly string[]): string
  /** Changes files, and commits them on main. */
  change(files: Readonly<Record<string, string>>): void
}

/** The folder of the programs that its requirements ask for, which are installed where they are not yet. */
export function pipelinePrograms(): string {
  return pythonOf([join(brought, 'requirements.txt'), join(brought, 'requirements-dev.txt')])
}

/** Lays out what ml-pipeline brings and nothing else, with the workflows in their place. */
export function layPipeline(home: string, workflows: readonly string[]): PipelineProject {
  const project = join(home, 'project')
  const origin = join(home, 'origin.git')
  cpSync(join(root, brought), project, { recursive: true })
  mkdirSync(join(project, '.github', 'workflows'), { recursive: true })
  for (const file of workflows)
    cpSync(join(root, 'workflows-examples', file), join(project, '.github', 'workflows', basename(file)))
  const programs = [pipelinePrograms()]
  const path = [...programs, process.env['PATH']].join(':')
  // Where CI is not set DVC looks for newer versions of itself, in a process that goes on when it has ended.
  const env = { ...process.env, PATH: path, CI: 'true', DVC_NO_ANALYTICS: 'true' }
  const run = (command: string, ...words: readonly string[]) =>
    execFileSync(command, [...words], {
      cwd: project,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  run('git', 'init', '--quiet', '--bare', origin)
  run('git', 'init', '--quiet', '--initial-branch=main')
  run('git', 'remote', 'add', 'origin', `https://github.com/${repository}`)
  run('git', 'config', `url.${origin}.pushInsteadOf`, `https://github.com/${repository}`)
  const change = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(project, path, '..'), { recursive: true })
      writeFileSync(join(project, path), text)
    }
    run('git', 'add', '--all')
    run('git', ...who, 'commit', '--quiet', '--allow-empty', '--message', 'a change')
  }
  change({})
  return { project, origin, programs, run, change }
}

/** Gives it data and a first model, which is in production: DVC keeps both, in a remote beside it. */
export function layFirstModel(
  { project, run, change }: Pick<PipelineProject, 'project' | 'run' | 'change'>,
  storage: string,
): void {
  const flights = (name: string) => readFileSync(join(root, 'examples', 'flights', 'data', name), 'utf8')
  const raw = flights('train.csv') + flights('test.csv').replace(/^.*\n/, '')
  mkdirSync(join(project, 'data'), { recursive: true })
  writeFileSync(join(project, 'data', 'raw.csv'), raw)
  run('dvc', 'init', '--quiet')
  run('dvc', 'remote', 'add', '--quiet', '--default', 'storage', storage)
  run('dvc', 'add', '--quiet', 'data/raw.csv')
  const asked = readFileSync(join(project, 'params.yaml'), 'utf8')
  writeFileSync(join(project, 'params.yaml'), columns(asked, 'carrier,origin,hour'))
  run('dvc', 'repro', '--quiet')
  run('dvc', 'push', '--quiet')
  change({})
  run('git', 'tag', 'production')
  change({ 'params.yaml': asked })
  leaveOnlyGit(project)
}

/** Gives it other data, which DVC keeps. */
export function keepData({ project, run, change }: PipelineProject, raw: string): void {
  writeFileSync(join(project, 'data', 'raw.csv'), raw)
  run('dvc', 'add', '--quiet', 'data/raw.csv')
  run('dvc', 'push', '--quiet', 'data/raw.csv')
  change({})
  leaveOnlyGit(project)
}

/** What a runner finds: nothing but what git has. */
function leaveOnlyGit(project: string): void {
  for (const made of [
    '.dvc/cache',
    'data/raw.csv',
    'data/features.csv',
    'model',
    'predictions/candidate.csv',
  ])
    rmSync(join(project, made), { recursive: true, force: true })
}

/** The parameters with other columns to learn from. */
export function columns(params: string, names: string): string {
  return params.replace(/^columns: .*$/m, `columns: ${names}`)
}
