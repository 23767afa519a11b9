import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../build/workspace.ts'

/** Imports a source file of the repository by its path; the caller says what it exports. */
export async function load<Exports>(path: string): Promise<Exports> {
  return import(pathToFileURL(join(root, path)).href)
}
