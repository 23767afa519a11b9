import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { npmTool, rsyncFolder } from '../tools.ts'

/** How a job of a pipeline ended. */
export type Ended = 'PASS' | 'FAIL' | 'WARN'

/** One pipeline of a repository. */
export interface Asked {
  /** The repository, with .gitlab-ci.yml in it; jobs run in folders of their own below it, as a runner's do. */
  readonly project: string
  /** What GitLab and the project's settings say; gitlab-ci-local says of itself that it is none. */
  readonly variables: Readonly<Record<string, string>>
  /** What else it is told: the jobs that are run, those that a person presses. */
  readonly words?: readonly string[]
  /** Folders whose programs come before those of this machine. */
  readonly programs?: readonly string[]
  /** Addresses of repositories, each with the folder that stands for it. */
  readonly repositories?: Readonly<Record<string, string>>
}

/** What gitlab-ci-local printed, and how its jobs ended, by their names. */
export interface Pipeline {
  readonly code: number
  readonly log: string
  readonly jobs: ReadonlyMap<string, Ended>
  readonly seconds: number
}

/** Runs a pipeline with gitlab-ci-local, on this machine and in no container. */
export async function runPipeline(asked: Asked): Promise<Pipeline> {
  const { project, words = [], programs = [], repositories = {} } = asked
  const began = performance.now()
  const program = join(npmTool('gitlab-ci-local', '4.75.1'), 'dist', 'index.js')
  const variables = { GITLAB_CI: 'true', ...asked.variables }
  const flags = [
    ...['--shell-isolation', '--force-shell-executor', '--no-artifacts-to-source', '--no-color'],
    // Of a job with an image it says where the project is in the container, which is not here.
    ...['--unset-variable', 'CI_PROJECT_DIR'],
    // It warns of each variable of GitLab's own that is set from outside, unless it is told.
    ...['--ignore-predefined-vars', Object.keys(variables).join(',')],
    ...Object.entries(variables).flatMap(([key, value]) => ['--variable', `${key}=${value}`]),
  ]
  const child = spawn(process.execPath, [program, ...flags, ...words], {
    cwd: project,
    env: {
      ...process.env,
      PATH: [...programs, rsyncFolder(), process.env['PATH']].join(':'),
      GCL_HOME: project,
      // Bash takes a pipe of Node's for rsh and reads the user's .bashrc, whose PATH hides the programs above; a nested one does not.
      SHLVL: '2',
      ...gitConfiguration(repositories),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 2_700_000,
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      log += part.toString()
    })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? -1))
  })
  const jobs = jobsIn(log)
  console.log([...jobs].map(([name, end]) => `  ${end} ${name}`).join('\n'))
  return { code, log, jobs, seconds: (performance.now() - began) / 1000 }
}

/** Lets git find a folder where it is asked for an address, without a line of the pipeline being another. */
function gitConfiguration(repositories: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(repositories).flatMap(([address, folder], at) => [
    [`GIT_CONFIG_KEY_${at}`, `url.file://${folder}.insteadOf`],
    [`GIT_CONFIG_VALUE_${at}`, address],
  ])
  return { GIT_CONFIG_COUNT: String(Object.keys(repositories).length), ...Object.fromEntries(pairs) }
}

/** Reads the summary that gitlab-ci-local ends with, a line a job. */
function jobsIn(log: string): ReadonlyMap<string, Ended> {
  const lines = log.matchAll(/^ *(PASS|FAIL|WARN) +(\S+)/gm)
  return new Map(
    [...lines].map(([, word, name = '']) => [name, word === 'PASS' || word === 'WARN' ? word : 'FAIL']),
  )
}
