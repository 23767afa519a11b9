import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './workspace.ts'

interface Module {
  readonly name?: string
  readonly nameForCondition?: string
  readonly modules?: readonly Module[]
}

/**
 * Collects the licence of every third-party package in a bundle, from the statistics that ncc wrote.
 * (ncc's own `--license` names only itself as soon as a bundle has more than one chunk.)
 */
export function licences(statsFile: string): string {
  const stats: { modules?: readonly Module[] } = JSON.parse(readFileSync(statsFile, 'utf8'))
  const folders = new Set(
    flat(stats.modules ?? [])
      .map(folderOf)
      .filter((folder) => folder !== undefined),
  )
  const texts = [...folders].map((folder) => {
    const manifest: { name: string; version: string; license?: string } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name))
    const text =
      file === undefined
        ? `(the package ships no licence text)`
        : readFileSync(join(folder, file), 'utf8').trim()
    return `${manifest.name} ${manifest.version} (${manifest.license ?? 'licence not stated'})\n\n${text}\n`
  })
  return texts.sort().join(`\n${'-'.repeat(78)}\n\n`)
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
