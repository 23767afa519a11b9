import { isGlob } from '@ml-actions/dataset/sources/glob'
import { Misuse } from '@ml-actions/verdict/faults'
import { isPipeline, metricsIn } from './dvc/pipeline.ts'
import type { Past } from './past/past.ts'
import { namesRegistry } from './past/registry.ts'
import { readIfThere } from './read-file.ts'
import type { World } from './world.ts'

const mostFiles = 200
const mostBytes = 4 * 1_048_576

/**
 * Finds the metrics files of all patterns on both sides, each once; a `dvc.yaml` stands for those that it lists, and a glob
 * that finds nothing becomes a note.
 */
export async function findMetrics(
  patterns: readonly string[],
  { files }: Pick<World, 'files'>,
  past: Past,
  notes: string[],
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const written of patterns) {
    const pattern = written.replace(/^(\.\/)+/, '')
    const inside = isPipeline(pattern) ? await listed(pattern, files, past) : [pattern]
    for (const one of inside) {
      const paths = await matching(one, files, past)
      if (paths.length === 0) notes.push(`no file matches ${one} of the input "metrics"`)
      for (const path of paths) found.add(path)
    }
  }
  if (found.size <= mostFiles) return [...found]
  const is = `input "metrics" names ${found.size} files`
  throw new Misuse({ is, wanted: `at most ${mostFiles}`, todo: 'name fewer, or a narrower glob' })
}

async function matching(pattern: string, files: World['files'], past: Past): Promise<readonly string[]> {
  if (!isGlob(pattern) || namesRegistry(pattern)) return [pattern]
  const paths = [...(await files.list(pattern)), ...(await past.list(pattern))]
  return paths.map((path) => path.replace(/^(\.\/)+/, ''))
}

/** What a pipeline lists now, and what it listed. @throws {Misuse} when it lists nothing */
async function listed(path: string, files: World['files'], past: Past): Promise<readonly string[]> {
  const now = await readIfThere(files, path, mostBytes)
  const old = await past.files?.read(path)
  const texts = [now, old].flatMap((bytes) => (bytes === undefined ? [] : [new TextDecoder().decode(bytes)]))
  const all = new Set(texts.flatMap((text) => metricsIn(text, path)))
  if (all.size > 0) return [...all]
  throw new Misuse({
    is: `${path} of the input "metrics" ${now === undefined ? 'is not there' : 'lists no metrics'}`,
    wanted: 'a pipeline of DVC with metrics in it, or metrics files',
    todo: 'name the metrics files themselves',
    place: { path },
  })
}
