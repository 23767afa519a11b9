import { readYaml } from '@ml-actions/metrics/files/yaml'
import { listOf, mapOf } from '@ml-actions/verdict/mapping'
import { resolvePath } from './resolve-path.ts'

/** Whether a path is that of a pipeline of DVC. */
export function isPipeline(path: string): boolean {
  return /(^|\/)dvc\.yaml$/.test(path)
}

/**
 * Reads which metrics files a `dvc.yaml` lists, by its stages and at its top. A template (`${item}`) may become any text,
 * and is given as a glob.
 * https://doc.dvc.org/user-guide/project-structure/dvcyaml-files
 * @throws {Misuse} for what is no YAML
 */
export function metricsIn(text: string, path: string): readonly string[] {
  const top = mapOf(readYaml(text, path).value)
  const stages = Object.values(mapOf(top['stages'])).map((stage) => {
    const inner = mapOf(mapOf(stage)['do'])
    return Object.keys(inner).length > 0 ? inner : mapOf(stage)
  })
  const found = [
    ...listOf(top['metrics']).flatMap((entry) => at(entry, '.', path)),
    ...stages.flatMap((stage) => {
      const wdir = typeof stage['wdir'] === 'string' ? stage['wdir'] : '.'
      return listOf(stage['metrics']).flatMap((entry) => at(entry, wdir, path))
    }),
  ]
  return [...new Set(found)]
}

/** An entry is a path, or a map of one path to how it is kept. */
function at(entry: unknown, wdir: string, file: string): readonly string[] {
  const written = typeof entry === 'string' ? entry : Object.keys(mapOf(entry))[0]
  if (written === undefined) return []
  const path = resolvePath(file, asGlob(wdir), asGlob(written))
  return path === undefined ? [] : [path]
}

function asGlob(text: string): string {
  return text.replace(/\$\{[^}]*\}/g, '*')
}
