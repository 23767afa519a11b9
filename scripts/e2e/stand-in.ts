import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readText } from '../build/workspace.ts'
import { commitAll } from './run-act.ts'

/**
 * Lays actions of others out that act has no service for: each a few lines of shell of ours, `stand-ins/<name>.yml`.
 * @param workflow  the file of `workflows-examples` that uses them
 * @param names  of actions of GitHub's own, `checkout`; or with their owner, `docker/login-action`
 * @returns the folder of each by the name, commit and all, under which the workflow uses it
 */
export function standIns(
  home: string,
  workflow: string,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.map((named) => {
      const name = basename(named)
      const folder = join(home, 'stand-ins', name)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'action.yml'), readText(join('scripts', 'e2e', 'stand-ins', `${name}.yml`)))
      commitAll(folder, 'a stand-in')
      return [usedIn(workflow, named === name ? `actions/${name}` : named), folder]
    }),
  )
}

/** The full name, commit and all, by which a workflow uses an action. */
function usedIn(workflow: string, action: string): string {
  const found = new RegExp(`uses: (${action}@\\S+)`).exec(readText(join('workflows-examples', workflow)))?.[1]
  if (found === undefined) throw new Error(`${workflow} does not use ${action}`)
  return found
}
