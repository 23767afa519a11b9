/** A git object id or a ref name that cannot be read as an option or a path. */
const plainRef = /^(?!-)[A-Za-z0-9_][A-Za-z0-9_./@^~{}-]{0,254}$/

/**
 * Reads a file as it was at a commit.
 * @returns the bytes, or undefined when the commit or the file in it is not there
 */
export async function fileAt(directory: string, ref: string, path: string): Promise<Uint8Array | undefined> {
  if (!plainRef.test(ref)) return undefined
  const relative = path.replaceAll('\\', '/').replace(/^\.\//, '')
  return git(directory, ['cat-file', 'blob', `${ref}:./${relative}`])
}

/** Finds the best common ancestor of two commits; undefined when git knows none (a shallow clone, no repository). */
export async function mergeBase(directory: string, one: string, other: string): Promise<string | undefined> {
  if (!plainRef.test(one) || !plainRef.test(other)) return undefined
  return trimmed(await git(directory, ['merge-base', one, other]))
}

/** The id of the commit that is checked out; undefined outside a repository. */
export async function headCommit(directory: string): Promise<string | undefined> {
  return trimmed(await git(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']))
}

/** Whether the history of this clone was cut (`fetch-depth: 1`), so that ancestors may be missing. */
export async function isShallow(directory: string): Promise<boolean> {
  return trimmed(await git(directory, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

/**
 * Reads a file as it was at each of several commits, in one go.
 * @returns its bytes by commit, in the order that was asked; undefined where it is not there
 */
export async function fileAtEach(
  directory: string,
  commits: readonly string[],
  path: string,
): Promise<readonly (Uint8Array | undefined)[]> {
  const known = commits.filter((commit) => /^[0-9a-f]{40,64}$/.test(commit))
  const relative = path.replaceAll('\\', '/').replace(/^\.\//, '')
  if (known.length === 0 || relative.includes('\n')) return commits.map(() => undefined)
  const asked = known.map((commit) => `${commit}:./${relative}\n`).join('')
  const output = await git(directory, ['cat-file', '--batch'], {}, asked)
  const blobs = output === undefined ? [] : blobsIn(output)
  return commits.map((commit) => blobs[known.indexOf(commit)])
}

/** Takes the answers of `cat-file --batch` apart: a line with name, type and size, the bytes, a line end; or `… missing`. */
function blobsIn(output: Uint8Array): readonly (Uint8Array | undefined)[] {
  const blobs: (Uint8Array | undefined)[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at)
    if (end < 0) break
    const [, type, size] =
      /^[0-9a-f]+ (\w+) (\d+)$/.exec(new TextDecoder().decode(output.subarray(at, end))) ?? []
    at = end + 1
    if (size === undefined) {
      blobs.push(undefined)
      continue
    }
    blobs.push(type === 'blob' ? output.subarray(at, at + Number(size)) : undefined)
    at += Number(size) + 1
  }
  return blobs
}

/** Names the files that a commit has in and below the folder, relative to it; undefined when the commit is not there. */
export async function filesAt(directory: string, ref: string): Promise<readonly string[] | undefined> {
  if (!plainRef.test(ref)) return undefined
  const output = await git(directory, ['ls-tree', '-r', '-z', '--name-only', ref])
  if (output === undefined) return undefined
  return new TextDecoder()
    .decode(output)
    .split('\0')
    .filter((path) => path !== '')
}

/** Whether this clone holds a commit. */
export async function hasCommit(directory: string, commit: string): Promise<boolean> {
  if (!plainRef.test(commit)) return false
  return (await git(directory, ['cat-file', '-e', `${commit}^{commit}`])) !== undefined
}

/**
 * Names a commit and those before it, newest first, along first parents: what a branch pointed to, one after another.
 * A cut history ends where it is cut.
 */
export async function firstParents(directory: string, ref: string, most: number): Promise<readonly string[]> {
  if (!plainRef.test(ref)) return []
  const words = ['rev-list', '--first-parent', `--max-count=${most}`, ref]
  const text = trimmed(await git(directory, words))
  return text === undefined ? [] : text.split('\n')
}

/** As whom a remote is asked, where the clone itself does not know. */
export interface RemoteAccess {
  /** `https://github.com`: the token is sent nowhere else. */
  readonly serverUrl: string
  readonly token: string
}

/**
 * Fetches one commit from `origin` into this clone: alone where the history is cut already, as checkout leaves it, and else
 * with what is before it, since a commit alone would cut the history.
 * @returns whether the clone holds it now
 */
export async function fetchCommit(
  directory: string,
  commit: string,
  access?: RemoteAccess,
): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return false
  const depth = (await isShallow(directory)) ? ['--depth=1'] : []
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']
  const words = ['fetch', ...quiet, ...depth, 'origin', commit]
  // The clone's own credentials first: GitHub refuses a request that is signed twice.
  for (const environment of [{}, ...(access === undefined ? [] : [signedWith(access)])]) {
    if ((await git(directory, words, environment)) !== undefined) return hasCommit(directory, commit)
  }
  return false
}

/** Settings for one command, in variables rather than words, which every process of the machine can read. */
function signedWith({ serverUrl, token }: RemoteAccess): Readonly<Record<string, string>> {
  const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    // An empty one takes back those that the clone's own settings have.
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  }
}

function trimmed(output: Uint8Array | undefined): string | undefined {
  const text = output === undefined ? '' : new TextDecoder().decode(output).trim()
  return text === '' ? undefined : text
}

/** Runs git without a shell, without its prompts and hooks; undefined when it says no. */
async function git(
  directory: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Uint8Array | undefined> {
  // Most runs ask git nothing, and these two modules take 10 ms to load.
  const { execFile } = await import('node:child_process')
  const { promisify } = await import('node:util')
  try {
    const running = promisify(execFile)('git', [...words], {
      cwd: directory,
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 60_000,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...environment },
    })
    // A git that says no may end before it has read all that it was told.
    running.child.stdin?.on('error', () => {})
    running.child.stdin?.end(input)
    return (await running).stdout
  } catch {
    return undefined
  }
}
