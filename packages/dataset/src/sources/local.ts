import { createHash, type Hash } from 'node:crypto'
import { constants, existsSync, type Stats } from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { bytesInWords, limits, overLimit } from '../limits.ts'
import { changed, inHistory, missing, notRegular, outside, unreadable } from './faults.ts'
import { byCodePoint, type Glob, globOf, isGlob, isWhole, start, step } from './glob.ts'
import type { DataFile, DataSource } from './source.ts'

const hashBytes = 2 ** 20

/** Makes a source of the files in and below a directory; links are followed as long as they stay inside it. */
export function localSource(directory: string): DataSource {
  const root = resolve(directory)
  return {
    async list(pattern) {
      if (!isGlob(pattern)) return [pattern]
      if (isAbsolute(pattern) || globOf(pattern).includes('..')) throw outside(pattern)
      const found: string[] = []
      if (existsSync(root)) await walk({ root, glob: globOf(pattern), found }, '', start)
      return found.sort(byCodePoint)
    },
    open: (path) => openLocal(root, path),
  }
}

interface Walk {
  readonly root: string
  readonly glob: Glob
  readonly found: string[]
}

async function walk(to: Walk, directory: string, at: readonly number[]): Promise<void> {
  const entries = await told(directory, readdir(join(to.root, directory), { withFileTypes: true }))
  for (const entry of entries) {
    const next = step(to.glob, at, entry.name)
    if (next.length === 0) continue
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`
    const kind = entry.isSymbolicLink() ? await stat(join(to.root, path)).catch(() => entry) : entry
    if (kind.isDirectory()) {
      // A link to a directory could lead round in a circle.
      if (!entry.isSymbolicLink()) await walk(to, path, next)
    } else if (isWhole(to.glob, next)) {
      to.found.push(path)
      if (to.found.length > limits.files) {
        throw overLimit(
          'files',
          'the pattern finds more files than that',
          limits.files.toLocaleString('en'),
          {
            path: to.glob.join('/'),
          },
        )
      }
    }
  }
}

async function openLocal(root: string, path: string): Promise<DataFile> {
  const real = await told(path, realpath(resolve(root, path)))
  const inside = relative(await realpath(root), real)
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) throw outside(path)
  // The credentials of a checkout lie there, and no data ever does.
  if (inside.split(sep).some((part) => part.toLowerCase() === '.git')) throw inHistory(path)
  const handle = await told(path, open(real, careful))
  try {
    const opened = await handle.stat()
    if (!opened.isFile()) throw notRegular(path, kindOf(opened))
    if (opened.size > limits.file) {
      throw overLimit('file', `the file has ${bytesInWords(opened.size)}`, bytesInWords(limits.file), {
        path,
      })
    }
    return new LocalFile(handle, path, opened)
  } catch (fault) {
    await handle.close()
    throw fault
  }
}

/** Opening a pipe would wait for a writer, and a link may have been put there since the path was followed. */
const careful = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW

function told<Answer>(path: string, question: Promise<Answer>): Promise<Answer> {
  return question.catch((cause: unknown) => {
    throw refusal(path, cause)
  })
}

function refusal(path: string, cause: unknown): Error {
  const { code } = cause as { readonly code?: string }
  return code === 'ENOENT' || code === 'ENOTDIR' ? missing(path) : unreadable(path, String(code))
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a named pipe'
  return 'a device or a socket'
}

class LocalFile implements DataFile {
  readonly path: string
  readonly bytes: number
  private readonly handle: FileHandle
  private readonly opened: Stats
  private readonly hash: Hash = createHash('sha256')
  /** Bytes from the start that the hash holds already. */
  private hashed = 0

  constructor(handle: FileHandle, path: string, opened: Stats) {
    this.handle = handle
    this.path = path
    this.opened = opened
    this.bytes = opened.size
  }

  async read(position: number, into: Uint8Array): Promise<number> {
    const wanted = Math.max(0, Math.min(into.length, this.bytes - position))
    let count = 0
    while (count < wanted) {
      const { bytesRead } = await this.handle.read(into, count, wanted - count, position + count)
      if (bytesRead === 0) throw changed(this.path)
      count += bytesRead
    }
    if (position <= this.hashed && position + count > this.hashed) {
      this.hash.update(into.subarray(this.hashed - position, count))
      this.hashed = position + count
    }
    if (position + count >= this.bytes) await this.checkSame()
    return count
  }

  async digest(): Promise<string> {
    const into = new Uint8Array(Math.min(hashBytes, this.bytes - this.hashed))
    while (this.hashed < this.bytes) await this.read(this.hashed, into)
    await this.checkSame()
    return `sha256:${this.hash.copy().digest('hex')}`
  }

  close(): Promise<void> {
    return this.handle.close()
  }

  private async checkSame(): Promise<void> {
    const now = await this.handle.stat()
    if (now.size !== this.opened.size || now.mtimeMs !== this.opened.mtimeMs) throw changed(this.path)
  }
}
