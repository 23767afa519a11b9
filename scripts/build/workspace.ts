import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the repository. */
export const root: string = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The names of the actions, sorted. */
export function actionNames(): readonly string[] {
  return foldersOf(join(root, 'actions'))
}

function foldersOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** All files below a folder that a test accepts, relative to the root, sorted; build products are left out. */
export function filesBelow(folder: string, accepts: (path: string) => boolean): readonly string[] {
  const skipped = new Set(['node_modules', 'dist', 'out', '.cache', '.git', '.stryker-tmp', '.ml-actions'])
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const found = entries.flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesBelow(path, accepts)
    return accepts(path) ? [relative('.', path)] : []
  })
  return found.sort()
}

/** Reads a file of the repository as text. */
export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Every workflow: ours, and those that users copy. What a copied one stands on, below a folder `project`, is none. */
export function workflowFiles(): readonly string[] {
  const isWorkflow = (path: string) => path.endsWith('.yml') && !path.split('/').includes('project')
  return ['.github/workflows', 'workflows-examples'].flatMap((folder) => filesBelow(folder, isWorkflow))
}
