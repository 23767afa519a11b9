import { dirname } from 'node:path'
import { filesBelow, readText } from '../build/workspace.ts'

/**
 * Looks for members of a family that its catalogue does not list.
 *
 * A member is a file beside `catalogue.ts` that exports a constant named as the file; a folder is a member when it
 * holds a file of its own name.
 * @returns one sentence a breach
 */
export function familyBreaches(): readonly string[] {
  const catalogues = ['actions', 'packages'].flatMap((folder) =>
    filesBelow(folder, (path) => path.endsWith('/catalogue.ts')),
  )
  return catalogues.flatMap((catalogue) => {
    const folder = dirname(catalogue)
    const listed = readText(catalogue)
    const files = filesBelow(folder, (path) => /^[^/]*\.ts$/.test(path.slice(folder.length + 1)))
    const members = files.filter(
      (path) => !/(catalogue|\.test|\.suite|\.generated|\.d)\.ts$/.test(path) && isMember(path),
    )
    return members
      .filter((path) => !listed.includes(`./${path.slice(folder.length + 1)}'`))
      .map((path) => `${path} is a member of its family and ${catalogue} does not list it`)
  })
}

function isMember(path: string): boolean {
  const name = path.replace(/^.*\//, '').replace(/\.ts$/, '')
  const constant = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return new RegExp(`^export const ${constant}\\b`, 'm').test(readText(path))
}
