import { execFileSync, spawn } from 'node:child_process'
import { endTree } from './end-tree.ts'
import { goTool } from './tools.ts'

/** The repository that the workflows run in. */
export const repository = 'acme/flights'

/** One event of a repository, as a runner is told of it. */
export interface Asked {
  /** The repository's folder: act runs its workflow there, and copies it where a job checks it out. */
  readonly project: string
  /** Path of the workflow in it. */
  readonly workflow: string
  /** `pull_request`, `workflow_run`, … */
  readonly name: string
  /** Path of the event's JSON file. */
  readonly event: string
  /** Folders that stand for the actions of other repositories, by `owner/name@ref`. */
  readonly actions: Readonly<Record<string, string>>
  /** Variables that every step sees. */
  readonly variables: Readonly<Record<string, string>>
  /** What the workflow reads as `vars.…` and as `secrets.…`; of secrets there is always a GITHUB_TOKEN. */
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Folders whose programs come before those of this machine. */
  readonly programs?: readonly string[]
  /** Hears the log so far, whenever there is more of it; what it is given ends the run as a machine that is lost does. */
  readonly heard?: (log: string, end: () => void) => void
}

/** Gives the path of act, which is built where there is none yet. */
export function actTool(): string {
  return goTool('act', 'github.com/nektos/act', 'v0.2.89')
}

/** Runs the workflows of one event as a runner does: act in host mode, with no container and no network. */
export function runAct(asked: Asked): Promise<{ readonly log: string; readonly code: number }> {
  const { project, workflow, name, event, programs = [] } = asked
  const binary = actTool()
  const pairs = (flag: string, of: Readonly<Record<string, string>>) =>
    Object.entries(of).flatMap(([key, value]) => [flag, `${key}=${value}`])
  const words = [
    ...[name, '--workflows', workflow, '--eventpath', event, '--no-cache-server'],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--secret', 'GITHUB_TOKEN=a-token-of-the-twin'],
    ...pairs('--local-repository', asked.actions),
    ...pairs('--env', asked.variables),
    ...pairs('--var', asked.vars ?? {}),
    ...pairs('--secret', asked.secrets ?? {}),
  ]
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: [...programs, process.env['PATH']].join(':') }
    const child = spawn(binary, words, {
      cwd: project,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 2_700_000,
    })
    let log = ''
    const take = (part: Buffer) => {
      log += part.toString()
      asked.heard?.(log, () => child.pid !== undefined && endTree(child.pid))
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code) => resolve({ log, code: code ?? -1 }))
  })
}

/** How one step of a run ended. */
export interface Step {
  readonly job: string
  readonly name: string
  readonly ended: '✅' | '❌'
}

/** Reads from a log of act which steps ran, in their order; a step that was left out is not in it. */
export function stepsIn(log: string): readonly Step[] {
  const lines = log.matchAll(
    /^\[[^\]]*\/([^\]/]+?) *\] +(✅|❌) +(?:Success|Failure) - Main (.+?)(?: \[[^\]]*\])?$/gm,
  )
  return [...lines].map(([, job = '', word, name = '']) => ({
    job,
    name,
    ended: word === '✅' ? '✅' : '❌',
  }))
}

/** Tells from a log of act whether the main part of an action of ours ended so. */
export function ended(log: string, action: string, word: '✅' | '❌'): boolean {
  return new RegExp(`${word}[^\\n]*Main[^\\n]*org/ml-actions/${action}@v1`).test(log)
}

/** Commits all that is in a folder, ignored or not; gives the commit. */
export function commitAll(folder: string, message: string): string {
  const who = ['-c', 'user.name=maria', '-c', 'user.email=maria@example.invalid']
  const git = (...words: readonly string[]) =>
    execFileSync('git', [...who, '-c', 'init.defaultBranch=main', ...words], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  git('init', '--quiet')
  git('add', '--all', '--force')
  git('commit', '--quiet', '--message', message)
  return git('rev-parse', 'HEAD')
}
