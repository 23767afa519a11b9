import type { DataChange, DataVersion } from '../project.ts'
import type { Lock, Tracked } from './lock.ts'

/**
 * Compares what DVC tracks on two sides by its hashes: data that was added by hand (`.dvc` files) and what stages take
 * from outside themselves. What stages make is told by metrics and curves, and left out here.
 */
export function dataChanges(
  old: ReadonlyMap<string, Lock>,
  now: ReadonlyMap<string, Lock>,
  made: (path: string) => boolean,
): readonly DataChange[] {
  const before = inputsOf(old)
  const after = inputsOf(now)
  const paths = [...after.keys(), ...[...before.keys()].filter((path) => !after.has(path))]
  return paths.flatMap((path) => {
    const one = before.get(path)
    const other = after.get(path)
    if (one?.md5 === other?.md5 || made(path)) return []
    return [
      {
        path,
        lock: (other ?? one)?.lock ?? '',
        ...(one === undefined ? {} : { old: versionOf(one) }),
        ...(other === undefined ? {} : { now: versionOf(other) }),
      },
    ]
  })
}

/** By path: `.dvc` files first, since they know a folder's files; then what stages depend on and none of them makes. */
function inputsOf(locks: ReadonlyMap<string, Lock>): ReadonlyMap<string, Tracked> {
  const inputs = new Map<string, Tracked>()
  const stages = [...locks].flatMap(([path, lock]) => lock.stages.map((stage) => ({ path, stage })))
  const added = stages.filter(({ path }) => path.endsWith('.dvc')).flatMap(({ stage }) => stage.outs)
  for (const tracked of added) inputs.set(tracked.path, tracked)
  const made = new Set(
    stages
      .filter(({ path }) => !path.endsWith('.dvc'))
      .flatMap(({ stage }) => stage.outs.map((out) => out.path)),
  )
  for (const tracked of stages.flatMap(({ stage }) => stage.deps)) {
    if (!made.has(tracked.path) && !inputs.has(tracked.path)) inputs.set(tracked.path, tracked)
  }
  return inputs
}

function versionOf({ md5, bytes, files }: Tracked): DataVersion {
  return {
    md5,
    ...(bytes === undefined ? {} : { bytes }),
    ...(files === undefined ? {} : { files }),
  }
}
