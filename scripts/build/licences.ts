import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './workspace.ts'

interface Module {
  readonly name?: string
  readonly nameForCondition?: string
  readonly modules?: readonly Module[]
}

/**
 * Collects the licence of every third-party package in a bundle, from the statistics that ncc wrote.
 * @param given  files of packages that ship beside the bundle
 *
 * (ncc's own `--license` names only itself as soon as a bundle has more than one chunk.)
 */
export function licences(statsFiles: readonly string[], given: readonly string[]): string {
  const folders = new Set(
    [
      ...statsFiles.flatMap(modulesIn).map(folderOf),
      ...given.map((path) => folderOf({ name: realpathSync(path) })),
    ].filter((folder) => folder !== undefined),
  )
  const texts = [...folders].map((folder) => {
    const manifest: {
      name: string
      version: string
      license?: string
      repository?: { url?: string } | string
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
    const source = typeof manifest.repository === 'object' ? manifest.repository.url : manifest.repository
    const text =
      file === undefined
        ? `(the package ships no licence text${source === undefined ? '' : `; its source and licence are at ${source}`})`
        : readFileSync(join(folder, file), 'utf8').trim()
    return `${manifest.name} ${manifest.version} (${manifest.license ?? 'licence not stated'})\n\n${text}\n`
  })
  return texts.sort().join(`\n${'-'.repeat(78)}\n\n`)
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
