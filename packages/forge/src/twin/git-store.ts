/** A commit that a twin begins with. */
export interface SeedCommit {
  readonly sha: string
  readonly parents?: readonly string[]
  /** The whole tree: texts by their path. */
  readonly files?: Readonly<Record<string, string>>
  /** A branch that points to it. */
  readonly branch?: string
}

/** Paths of a tree with the blobs that lie there. */
export type Tree = ReadonlyMap<string, string>

interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
}

/** As much of git as a forge shows: objects by their names, and branches that point to commits. */
export interface GitStore {
  readonly blobs: ReadonlyMap<string, Uint8Array>
  readonly trees: ReadonlyMap<string, Tree>
  readonly commits: ReadonlyMap<string, Commit>
  readonly branches: Map<string, string>
  blob(bytes: Uint8Array): string
  tree(entries: Tree): string
  commit(commit: Commit, message: string): string
  /** The commit that a name or a branch means. */
  resolve(name: string): string | undefined
  fileAt(name: string, path: string): { readonly blob: string; readonly bytes: Uint8Array } | undefined
  mergeBase(one: string, other: string): string | undefined
}

/** Makes a history; its names are 40 hexadecimal digits that depend on what they name, though not git’s own. */
export function gitStore(seeds: readonly SeedCommit[]): GitStore {
  const blobs = new Map<string, Uint8Array>()
  const trees = new Map<string, Tree>()
  const commits = new Map<string, Commit>()
  const branches = new Map<string, string>()
  const keep = <Value>(into: Map<string, Value>, value: Value, name: string) => {
    into.set(name, value)
    return name
  }
  const blob = (bytes: Uint8Array) => keep(blobs, bytes, nameOf(`blob ${bytes.join(' ')}`))
  const tree = (entries: Tree) =>
    keep(trees, entries, nameOf(`tree ${JSON.stringify([...entries].toSorted())}`))
  const commit = (made: Commit, message: string) =>
    keep(commits, made, nameOf(`commit ${JSON.stringify([made, message])}`))
  for (const { sha, parents = [], files = {}, branch } of seeds) {
    const entries = Object.entries(files).map(([path, text]) => [path, blob(new TextEncoder().encode(text))])
    commits.set(sha, { tree: tree(new Map(entries as [string, string][])), parents })
    if (branch !== undefined) branches.set(branch, sha)
  }
  const resolve = (name: string) => branches.get(name) ?? (commits.has(name) ? name : undefined)
  return {
    blobs,
    trees,
    commits,
    branches,
    blob,
    tree,
    commit,
    resolve,
    fileAt: (name, path) => {
      const found = trees.get(commits.get(resolve(name) ?? '')?.tree ?? '')?.get(path) ?? ''
      const bytes = blobs.get(found)
      return bytes === undefined ? undefined : { blob: found, bytes }
    },
    mergeBase: (one, other) => {
      const reached = new Set(ancestry(commits, resolve(one)))
      return ancestry(commits, resolve(other)).find((sha) => reached.has(sha))
    },
  }
}

/** A commit and all before it, nearest first. */
function ancestry(commits: ReadonlyMap<string, Commit>, from: string | undefined): readonly string[] {
  const seen = from === undefined ? new Set<string>() : new Set([from])
  for (const sha of seen) for (const parent of commits.get(sha)?.parents ?? []) seen.add(parent)
  return [...seen]
}

/** Five FNV-1a hashes of 32 bits, each with another basis: enough for names in tests. */
function nameOf(text: string): string {
  return [1, 2, 3, 4, 5]
    .map((salt) => {
      let hash = 0x811c9dc5 ^ (salt * 0x9e3779b1)
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
