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

function trimmed(output: Uint8Array | undefined): string | undefined {
  const text = output === undefined ? '' : new TextDecoder().decode(output).trim()
  return text === '' ? undefined : text
}

/** Runs git without a shell, without its prompts and hooks; undefined when it says no. */
async function git(directory: string, words: readonly string[]): Promise<Uint8Array | undefined> {
  // Most runs ask git nothing, and these two modules take 10 ms to load.
  const { execFile } = await import('node:child_process')
  const { promisify } = await import('node:util')
  try {
    const { stdout } = await promisify(execFile)('git', [...words], {
      cwd: directory,
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
      timeout: 60_000,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    })
    return stdout
  } catch {
    return undefined
  }
}
