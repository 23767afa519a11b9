import { byCodePoint, globOf, isGlob, isWhole, start, step } from './glob.ts'
import { memoryFile } from './memory-file.ts'
import type { DataSource } from './source.ts'

/**
 * Makes a source in which some files have other bytes: as they were at a commit, or as they came from elsewhere.
 * @param files  the other bytes by path; may be added to while the source is in use
 */
export function overlaySource(below: DataSource, files: ReadonlyMap<string, Uint8Array>): DataSource {
  return {
    async list(pattern) {
      const found = await below.list(pattern)
      if (!isGlob(pattern)) return found
      const glob = globOf(pattern)
      const fits = (path: string) =>
        isWhole(
          glob,
          path.split('/').reduce((at, name) => step(glob, at, name), start),
        )
      return [...new Set([...found, ...[...files.keys()].filter(fits)])].sort(byCodePoint)
    },
    async open(path) {
      const bytes = files.get(path)
      return bytes === undefined ? below.open(path) : memoryFile(path, bytes)
    },
  }
}
