import { missing } from './faults.ts'
import { byCodePoint, globOf, isGlob, matchesPath } from './glob.ts'
import { type Made, memoryFile } from './memory-file.ts'
import type { DataFile, DataSource } from './source.ts'

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
      return memoryFile(path, plain(content), () => files.get(path) === content)
    },
  }
}

/** Opens a single file in memory. */
export function twinFile(content: string | Uint8Array | Made, path = 'data.csv'): DataFile {
  return memoryFile(path, plain(content))
}

/** Text is UTF-8. */
function plain(content: string | Uint8Array | Made): Uint8Array | Made {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
