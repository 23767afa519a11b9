import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../build/workspace.ts'
import { layFlights } from '../flights.ts'
import { commitAll, repository } from '../run-act.ts'

/** A repository in which examples run. */
export interface Laid {
  readonly project: string
  /** The event of pull request 7, which is the change on the branch that is checked out. */
  readonly pullRequest: Readonly<Record<string, unknown>>
}

/** What is laid out. */
interface Wanted {
  readonly workflows: readonly string[]
  /** The story whose files are laid over the example project, where it is not that of the workflows. */
  readonly brings?: string
}

/**
 * Lays the example project out with the workflows, and over it what a story brings: the folder `project` beside its workflow.
 * @param home  a folder that is not there yet
 */
export function layProject(home: string, { workflows, brings }: Wanted): Laid {
  const project = join(home, 'project')
  mkdirSync(home, { recursive: true })
  const { head, base } = layFlights(project, { workflows })
  for (const story of brings === undefined ? new Set(workflows.map((file) => dirname(file))) : [brings]) {
    const own = join(root, 'workflows-examples', story, 'project')
    if (story !== '.' && existsSync(own)) cpSync(own, project, { recursive: true })
  }
  const repo = { full_name: repository }
  const pull_request = {
    number: 7,
    head: { sha: head, ref: 'better', repo },
    base: { sha: base, ref: 'main', repo },
  }
  return { project, pullRequest: { action: 'synchronize', number: 7, pull_request, repository: repo } }
}

/** Writes files of a repository, and commits whatever differs there. */
export function write(project: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  commitAll(project, 'a change')
}
