import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isNewest, majorOf, tagOf } from './version.ts'

/** A release tree that is to become a tag. */
export interface Wanted {
  /** The clone that it was made from. */
  readonly repository: string
  /** A folder that `composeRelease` wrote. */
  readonly tree: string
  /** `1.2.3`, or `1.2.3-rc.1`. */
  readonly version: string
  /** The commit that it was made from. */
  readonly source: string
  /** Name or address of the repository that gets it. */
  readonly remote: string
}

/** What is in the remote repository now. */
export interface Published {
  readonly commit: string
  /** Tags that name the commit, and lead to it since this run or before. */
  readonly tags: readonly string[]
  /** Whether this run changed anything. */
  readonly isNew: boolean
}

const branch = 'refs/heads/releases'

/**
 * Puts a release tree on the branch `releases`, tags it, and moves the tag of its major version if no newer one is there.
 * All of it is pushed at once or not at all; the same release again changes nothing.
 * @throws {Error} if the tag is there with other files, or somebody else published meanwhile
 */
export function publish(wanted: Wanted): Published {
  const { repository, version, remote } = wanted
  const git = (...words: readonly string[]) => gitIn(repository, words)
  const there = refsOf(git('ls-remote', remote, branch, 'refs/tags/v*'))
  const tree = treeOf(wanted)
  const [tag, major] = [`refs/tags/${tagOf(version)}`, `refs/tags/${majorOf(version)}`]
  const tags = [...there.keys()].filter((ref) => ref.startsWith('refs/tags/')).map((ref) => ref.slice(10))
  const moves = isNewest(version, tags)
  const names = moves ? [tagOf(version), majorOf(version)] : [tagOf(version)]
  const old = there.get(tag)
  if (old !== undefined) {
    git('fetch', '--quiet', '--no-tags', remote, tag)
    if (git('rev-parse', `${old}^{tree}`) !== tree)
      throw new Error(
        `${tagOf(version)} is there with other files, as commit ${old}; wanted: a tag never moves; release these files under a new version`,
      )
    return { commit: old, tags: names, isNew: false }
  }
  const parent = there.get(branch)
  if (parent !== undefined) git('fetch', '--quiet', '--no-tags', remote, branch)
  const commit = git(
    ...['commit-tree', tree, ...(parent === undefined ? [] : ['-p', parent])],
    ...['-m', tagOf(version), '-m', `Source: ${wanted.source}`],
  )
  git(
    ...['push', '--quiet', '--atomic', `--force-with-lease=${major}:${there.get(major) ?? ''}`, remote],
    ...[`${commit}:${branch}`, `${commit}:${tag}`, ...(moves ? [`+${commit}:${major}`] : [])],
  )
  return { commit, tags: names, isNew: true }
}

/** Writes the files of a folder as a tree of git, past any index and any ignored names. */
function treeOf({ repository, tree }: Wanted): string {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-index-'))
  try {
    const more = { GIT_INDEX_FILE: join(home, 'index') }
    // A release holds what .gitignore keeps out of main, and its bytes are hashed: none is changed on its way in.
    const words = ['-c', 'core.autocrlf=false', '-c', 'core.excludesFile=']
    gitIn(repository, [...words, `--work-tree=${resolve(tree)}`, 'add', '--all', '--force', '.'], more)
    return gitIn(repository, ['write-tree'], more)
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function refsOf(lines: string): ReadonlyMap<string, string> {
  const pairs = lines.split('\n').filter((line) => line !== '')
  return new Map(pairs.map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']))
}

function gitIn(folder: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): string {
  const env = { ...process.env, ...more }
  return execFileSync('git', words, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }).trim()
}
