import { readYaml } from '@ml-actions/metrics/files/yaml'
import { listOf, mapOf } from '@ml-actions/verdict/mapping'
import { resolvePath } from './resolve-path.ts'

/** A file or a folder that DVC keeps by its hash. */
export interface Tracked {
  /** Below the working directory. */
  readonly path: string
  /** The hash, with `.dir` at its end for a folder. */
  readonly md5: string
  /** Whether it was hashed as DVC 2 did, with the line ends of text made `\n` first. */
  readonly legacy: boolean
  readonly bytes?: number
  /** Files of a folder. */
  readonly files?: number
  /** The file that says so: `dvc.lock`, `data.csv.dvc`. */
  readonly lock: string
}

/** A stage as it was run last. */
export interface LockedStage {
  readonly name: string
  readonly deps: readonly Tracked[]
  readonly outs: readonly Tracked[]
  /** Parameters that it was run with, by file. */
  readonly params: ReadonlyMap<string, unknown>
}

/** What a `dvc.lock` or a `.dvc` file holds. */
export interface Lock {
  readonly stages: readonly LockedStage[]
}

/** Whether a path is that of a file that {@link readLock} reads. */
export function isLock(path: string): boolean {
  return /(^|\/)dvc\.lock$|[^/]\.dvc$/.test(path)
}

/**
 * Reads a `dvc.lock` (schema 2.0, and 1.0, which had no word for it) or a `.dvc` file.
 * https://doc.dvc.org/user-guide/project-structure/dvcyaml-files#dvclock-file
 * @throws {Misuse} for what is no YAML
 */
export function readLock(text: string, path: string): Lock {
  const { value } = readYaml(text, path)
  const top = mapOf(value)
  if (path.endsWith('.dvc')) return { stages: [stageOf('', top, path)] }
  const stages = mapOf(Object.hasOwn(top, 'schema') ? top['stages'] : top)
  return { stages: Object.entries(stages).map(([name, stage]) => stageOf(name, mapOf(stage), path)) }
}

function stageOf(name: string, stage: Readonly<Record<string, unknown>>, lock: string): LockedStage {
  const wdir = typeof stage['wdir'] === 'string' ? stage['wdir'] : '.'
  const tracked = (list: unknown) =>
    listOf(list).flatMap((entry) => {
      const one = trackedIn(mapOf(entry), wdir, lock)
      return one === undefined ? [] : [one]
    })
  return {
    name,
    deps: tracked(stage['deps']),
    outs: tracked(stage['outs']),
    params: new Map(Object.entries(mapOf(stage['params']))),
  }
}

function trackedIn(
  entry: Readonly<Record<string, unknown>>,
  wdir: string,
  lock: string,
): Tracked | undefined {
  const { path: written, md5, size, nfiles, hash } = entry
  if (typeof written !== 'string' || typeof md5 !== 'string' || !/^[0-9a-f]{32}(\.dir)?$/.test(md5)) {
    return undefined
  }
  const path = resolvePath(lock, wdir, written)
  if (path === undefined) return undefined
  return {
    path,
    md5,
    legacy: hash !== 'md5',
    ...(typeof size === 'number' ? { bytes: size } : {}),
    ...(typeof nfiles === 'number' ? { files: nfiles } : {}),
    lock,
  }
}
