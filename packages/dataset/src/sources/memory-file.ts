import { changed } from './faults.ts'
import type { DataFile } from './source.ts'

/** Bytes that are made when they are read, for files larger than memory. */
export interface Made {
  readonly bytes: number
  fill(position: number, into: Uint8Array): void
}

/**
 * Opens bytes that are in memory, or that are made, as a file.
 * @param isSame  whether it is still the file that was opened
 */
export function memoryFile(path: string, content: Uint8Array | Made, isSame = () => true): DataFile {
  const made = content instanceof Uint8Array ? madeOf(content) : content
  const read: DataFile['read'] = async (position, into) => {
    if (!isSame()) throw changed(path)
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

function madeOf(bytes: Uint8Array): Made {
  return {
    bytes: bytes.length,
    fill: (position, into) => into.set(bytes.subarray(position, position + into.length)),
  }
}
