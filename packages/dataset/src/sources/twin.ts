import { changed, missing } from './faults.ts'
import { byCodePoint, globOf, isGlob, matchesPath } from './glob.ts'
import type { DataFile, DataSource } from './source.ts'

/** Bytes that are made when they are read, for files larger than memory. */
export interface Made {
  readonly bytes: number
  fill(position: number, into: Uint8Array): void
}

/** Makes a source in memory; text is UTF-8. A file that is exchanged in the map while it is open has changed. */
export function twinSource(files: ReadonlyMap<string, string | Uint8Array | Made>): DataSource {
  return {
    async list(pattern) {
      if (!isGlob(pattern)) return [pattern]
      const glob = globOf(pattern)
      return [...files.keys()].filter((path) => matchesPath(glob, path)).sort(byCodePoint)
    },
    async open(path) {
      const content = files.get(path)
      if (content === undefined) throw missing(path)
      return openContent(path, content, () => files.get(path) === content)
    },
  }
}

/** Opens a single file in memory. */
export function twinFile(content: string | Uint8Array | Made, path = 'data.csv'): DataFile {
  return openContent(path, content, () => true)
}

function openContent(path: string, content: string | Uint8Array | Made, same: () => boolean): DataFile {
  const made = madeOf(content)
  const read: DataFile['read'] = async (position, into) => {
    if (!same()) throw changed(path)
    const count = Math.max(0, Math.min(into.length, made.bytes - position))
    made.fill(position, into.subarray(0, count))
    return count
  }
  return {
    path,
    bytes: made.bytes,
    read,
    async digest() {
      const whole = new Uint8Array(made.bytes)
      await read(0, whole)
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
      return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
    },
    close: async () => {},
  }
}

function madeOf(content: string | Uint8Array | Made): Made {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return content
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    bytes: bytes.length,
    fill: (position, into) => into.set(bytes.subarray(position, position + into.length)),
  }
}
