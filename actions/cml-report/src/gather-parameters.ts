import { Misuse } from '@ml-actions/verdict/faults'
import type { Lock } from './dvc/lock.ts'
import { isPipeline } from './dvc/pipeline.ts'
import { resolvePath } from './dvc/resolve-path.ts'
import type { SideFiles } from './dvc/side.ts'
import { parameterChanges, parametersIn, varsIn } from './parameters.ts'
import type { ParameterChange } from './project.ts'

/** One side: its files, and what DVC tracks of them. */
export interface ParameterSide {
  readonly files: SideFiles
  readonly locks: ReadonlyMap<string, Lock>
}

const mostFiles = 50

/**
 * Compares the parameters of two sides: of `params.yaml`, of the files that stages of `dvc.lock` take parameters from, and of
 * the `vars` in `dvc.yaml`. Nothing where DVC is not used.
 * @param notes  gets what could not be read
 */
export async function gatherParameters(
  old: ParameterSide,
  now: ParameterSide,
  notes: string[],
): Promise<readonly ParameterChange[]> {
  const files = new Set([...parameterFiles(now.locks), ...parameterFiles(old.locks)])
  const changes: ParameterChange[] = []
  for (const file of [...files].slice(0, mostFiles)) {
    const read = async (side: ParameterSide) => valuesOf(file, await side.files.read(file), notes)
    changes.push(...parameterChanges(file, await read(old), await read(now)))
  }
  return changes
}

/** Beside each lock its `params.yaml` and its `dvc.yaml`, and what its stages name. */
function parameterFiles(locks: ReadonlyMap<string, Lock>): readonly string[] {
  return [...locks].flatMap(([path, { stages }]) => {
    if (path.endsWith('.dvc')) return []
    const named = stages.flatMap(({ params }) => [...params.keys()])
    return ['params.yaml', ...named, 'dvc.yaml'].flatMap((name) => resolvePath(path, '.', name) ?? [])
  })
}

function valuesOf(file: string, bytes: Uint8Array | undefined, notes: string[]): ReadonlyMap<string, string> {
  if (bytes === undefined) return new Map()
  const text = new TextDecoder().decode(bytes)
  try {
    return isPipeline(file) ? varsIn(text, file) : parametersIn(text, file)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    notes.push(`the parameters of ${file} are not compared: ${error.message}`)
    return new Map()
  }
}
