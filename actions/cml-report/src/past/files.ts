import { isGlob } from '@ml-actions/dataset/sources/glob'
import type { DataSource } from '@ml-actions/dataset/sources/source'
import { Misuse } from '@ml-actions/verdict/faults'
import { readIfThere, readWhole } from '../read-file.ts'
import { noPast, type OldFile, type Past } from './past.ts'

/** Whether a baseline is written as files rather than as a git ref: a folder with its slash, a glob, a metrics file. */
export function namesFiles(text: string): boolean {
  return text.endsWith('/') || isGlob(text) || /\.(json|ya?ml|toml)$/i.test(text)
}

/**
 * A past that is files of the working directory: a folder with the same paths in it, or files with the same names; one
 * file stands beside the only new one, whatever its name is.
 * @throws {Misuse} when a file that is named is not there, or two have the name that is looked for
 */
export async function filesPast(text: string, files: DataSource, mostBytes: number): Promise<Past> {
  const baseline = { is: 'files', name: text } as const
  const read = (path: string, need: 'must' | 'may') =>
    need === 'must' ? readWhole(files, path, mostBytes) : readIfThere(files, path, mostBytes)
  const one = async (path: string, need: 'must' | 'may'): Promise<OldFile | undefined> => {
    const bytes = await read(path, need)
    return bytes === undefined ? undefined : { path, bytes, whole: true }
  }
  if (text.endsWith('/')) {
    return { ...noPast(''), baseline, read: (path) => one(`${text}${path}`, 'may') }
  }
  const paths = await files.list(text)
  const [only] = paths
  return {
    ...noPast(''),
    baseline,
    read: async (path, alone) => {
      if (alone && only !== undefined && paths.length === 1) return one(only, 'must')
      const same = paths.filter((old) => nameOf(old) === nameOf(path))
      const [first] = same
      if (same.length > 1) throw ambiguous(text, path, same)
      return first === undefined ? undefined : one(first, 'must')
    },
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function ambiguous(text: string, path: string, same: readonly string[]): Misuse {
  return new Misuse({
    is: `input "baseline" is ${JSON.stringify(text)}, which has ${same.length} files named as ${path}: ${same.slice(0, 3).join(', ')}`,
    wanted: 'one old file for each metrics file',
    todo: 'name a folder that has the same paths in it, with a slash at its end',
  })
}
