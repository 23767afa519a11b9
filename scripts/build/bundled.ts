import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './workspace.ts'

/** A third-party package of which something is in a bundle. */
export interface Bundled {
  readonly name: string
  readonly version: string
  /** As its `package.json` states it; most often an SPDX expression. */
  readonly licence?: string
  /** Where its source is, as its `package.json` states it. */
  readonly source?: string
  /** Absolute path of where it is installed. */
  readonly folder: string
}

interface Module {
  readonly name?: string
  readonly nameForCondition?: string
  readonly modules?: readonly Module[]
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly repository?: { readonly url?: string } | string
}

/**
 * Finds every third-party package in a bundle, by name and version, from the statistics that ncc wrote.
 * @param given  files of packages that ship beside the bundle
 */
export function packagesIn(statsFiles: readonly string[], given: readonly string[]): readonly Bundled[] {
  const folders = new Set(
    [
      ...statsFiles.flatMap(modulesIn).map(folderOf),
      ...given.map((path) => folderOf({ name: realpathSync(path) })),
    ].filter((folder) => folder !== undefined),
  )
  const packages = [...folders].map((folder) => {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const { name, version, license: licence, repository } = manifest
    const source = typeof repository === 'object' ? repository.url : repository
    return {
      name,
      version,
      ...(licence === undefined ? {} : { licence }),
      ...(source === undefined ? {} : { source }),
      folder,
    }
  })
  return packages.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}

/** The name of one version of a package. */
function keyOf({ name, version }: Pick<Bundled, 'name' | 'version'>): string {
  return `${name}@${version}`
}

function modulesIn(statsFile: string): readonly Module[] {
  const stats: Module = JSON.parse(readFileSync(statsFile, 'utf8'))
  return flat(stats.modules ?? [])
}

function flat(modules: readonly Module[]): readonly Module[] {
  return modules.flatMap((module) => [module, ...flat(module.modules ?? [])])
}

/** The folder of the third-party package that a module comes from. */
function folderOf(module: Module): string | undefined {
  const path = module.nameForCondition ?? module.name ?? ''
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  if (match?.[1] === undefined) return undefined
  const folder = match[1].startsWith('/') ? match[1] : join(root, match[1])
  return existsSync(join(folder, 'package.json')) ? folder : dirname(folder)
}
