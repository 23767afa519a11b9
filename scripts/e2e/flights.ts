import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from '../build/workspace.ts'
import { commitAll, repository } from './run-act.ts'

/** What is to become of the example project. */
interface Wanted {
  /** Files of `workflows-examples`. */
  readonly workflows: readonly string[]
  /** The file of the example with the predictions of the change. */
  readonly predictions?: 'new.csv' | 'worse.csv'
}

/** The example project as a repository: the old metrics on main, the change on the branch `better`. */
export function layFlights(
  project: string,
  { workflows, predictions = 'new.csv' }: Wanted,
): { readonly head: string; readonly base: string } {
  cpSync(join(root, 'examples', 'flights'), project, { recursive: true })
  const folder = join(project, '.github', 'workflows')
  mkdirSync(folder, { recursive: true })
  for (const name of workflows) cpSync(join(root, 'workflows-examples', name), join(folder, basename(name)))
  const metrics = (name: string) =>
    cpSync(join(project, 'metrics', name), join(project, 'metrics', 'model.json'))
  metrics('old.json')
  const base = commitAll(project, 'the model in production')
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: project })
  git('remote', 'add', 'origin', `https://github.com/${repository}`)
  git('switch', '--quiet', '--create', 'better')
  metrics('new.json')
  if (predictions !== 'new.csv')
    cpSync(join(project, 'predictions', predictions), join(project, 'predictions', 'new.csv'))
  return { base, head: commitAll(project, 'another model') }
}
