import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'

/** The example project as a team has it: a repository with a model in production, and a branch with a better one. */
export interface Project {
  readonly directory: string
  readonly base: string
  readonly head: string
  /** The pull request's event, as a runner writes it down. */
  readonly event: string
}

export const repository = 'acme/flights'
export const pull = 7

/** Lays the project out in an empty folder. */
export function layProject(directory: string, event: string): Project {
  rmSync(directory, { recursive: true, force: true })
  cpSync(join(root, 'examples', 'flights'), directory, { recursive: true })
  const git = (...words: readonly string[]) => {
    const who = [
      '-c',
      'user.name=maria',
      '-c',
      'user.email=maria@example.invalid',
      '-c',
      'init.defaultBranch=main',
    ]
    return execFileSync('git', [...who, ...words], { cwd: directory, encoding: 'utf8' }).trim()
  }
  git('init', '--quiet')
  cpSync(join(directory, 'metrics', 'old.json'), join(directory, 'metrics', 'model.json'))
  git('add', '--all')
  git('commit', '--quiet', '--message', 'the model in production')
  const base = git('rev-parse', 'HEAD')
  git('switch', '--quiet', '--create', 'better')
  cpSync(join(directory, 'metrics', 'new.json'), join(directory, 'metrics', 'model.json'))
  git('commit', '--quiet', '--all', '--message', 'a better model')
  const head = git('rev-parse', 'HEAD')
  writeFileSync(event, JSON.stringify(pullRequest(head, base)))
  return { directory, base, head, event }
}

function pullRequest(head: string, base: string): object {
  const repo = { full_name: repository }
  return {
    number: pull,
    pull_request: {
      number: pull,
      head: { sha: head, ref: 'better', repo },
      base: { sha: base, ref: 'main', repo },
    },
    repository: repo,
  }
}
