import type { AssetFile, Assets, AssetsTip } from '../assets.ts'
import { carryOut } from '../twin.ts'
import type { Memory } from './memory.ts'

/** Assets branches in memory. */
export function assetsTwin({ comments, git, isPrivate }: Memory): Assets {
  return {
    isPublic: () => carryOut(comments, 'repository', () => !isPrivate),
    tip: (branch) => carryOut(comments, 'assets-tip', () => tipOf(git, branch)),
    store: (bytes) => carryOut(comments, 'assets-store', () => git.blob(bytes)),
    replace: (branch, from, files, message) =>
      carryOut(comments, 'assets-replace', () => {
        if (git.branches.get(branch) !== from) return 'moved'
        const tree = git.tree(new Map(files.map(({ path, blob }) => [path, blob])))
        const commit = git.commit({ tree, parents: [] }, message)
        git.branches.set(branch, commit)
        return commit
      }),
  }
}

function tipOf(git: Memory['git'], branch: string): AssetsTip | undefined {
  const commit = git.branches.get(branch)
  const tree = git.trees.get(git.commits.get(commit ?? '')?.tree ?? '')
  if (commit === undefined || tree === undefined) return undefined
  const files = [...tree].map(([path, blob]): AssetFile => {
    return { path, blob, bytes: git.blobs.get(blob)?.length ?? 0 }
  })
  return { commit, files }
}
