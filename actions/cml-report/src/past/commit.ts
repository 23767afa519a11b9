import { byCodePoint, globOf, isGlob, matchesPath } from '@ml-actions/dataset/sources/glob'
import type { Baseline } from '../evidence.ts'
import type { Git } from '../world.ts'
import type { Past } from './past.ts'

/** A past that is a commit of this clone. */
export function commitPast(
  directory: string,
  baseline: Extract<Baseline, { readonly is: 'commit' }>,
  git: Pick<Git, 'fileAt' | 'filesAt'>,
): Past {
  const { commit } = baseline
  let files: Promise<readonly string[]> | undefined
  const all = () => {
    files ??= git.filesAt(directory, commit).then((found) => found ?? [])
    return files
  }
  return {
    baseline,
    files: { paths: all, read: (path) => git.fileAt(directory, commit, path) },
    list: async (pattern) => {
      const paths = await all()
      if (!isGlob(pattern)) return paths.includes(pattern) ? [pattern] : []
      const glob = globOf(pattern)
      return paths.filter((path) => matchesPath(glob, path)).toSorted(byCodePoint)
    },
    read: async (path) => {
      const bytes = await git.fileAt(directory, commit, path)
      return bytes === undefined ? undefined : { path, bytes, whole: true }
    },
  }
}
