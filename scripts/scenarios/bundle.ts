import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'

/** One run of an action's bundle. */
export interface Asking {
  readonly action: string
  /** The words of the command line. */
  readonly words?: readonly string[]
  /** The folder that it runs in. */
  readonly directory: string
  /** Variables beside PATH, HOME and those that make output the same everywhere. */
  readonly environment: Readonly<Record<string, string>>
  /** After how many seconds it is ended; five minutes where it is not said. */
  readonly seconds?: number
  /** Told of each piece of output, while the run goes on. */
  readonly heard?: (text: string, child: ChildProcess) => void
}

/** What a run printed, and its exit code. */
export interface Ended {
  readonly log: string
  readonly code: number
}

/** The files that GitHub's runner hands to a step. */
export interface HostFiles {
  readonly output: string
  readonly summary: string
}

/**
 * Runs an action's built bundle on this Node, in a process of its own, for five minutes at most where nothing else is asked.
 * @throws {Error} when a signal ended it
 */
export function runBundle({ action, words = [], directory, environment, seconds = 300, heard }: Asking): Promise<Ended> {
  const bundle = join(root, 'actions', action, 'dist', 'index.js')
  // Node keeps the compiled bundle there, so that hundreds of runs do not compile it anew.
  const compiled = join(root, '.cache', 'compiled')
  const own = { HOME: directory, TZ: 'UTC', NO_COLOR: '1', NODE_COMPILE_CACHE: compiled }
  const env = { PATH: process.env['PATH'], ...own, ...environment }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...words], {
      cwd: directory,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1_000,
    })
    let log = ''
    const hear = (part: Buffer) => {
      log += part.toString()
      heard?.(part.toString(), child)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === null) resolve({ log, code: code ?? -1 })
      else reject(new Error(`${action} was ended by ${signal}`))
    })
  })
}

/** The variables that GitHub's runner sets for a step. */
export function githubHost(directory: string, files: HostFiles): Readonly<Record<string, string>> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: directory,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_SHA: '3f2c9e1d5a7b4c8e9f0a1b2c3d4e5f6a7b8c9d0e',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'maria',
  }
}
