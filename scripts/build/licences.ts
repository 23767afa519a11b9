import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bundled } from './bundled.ts'

/**
 * Writes the licence of every package in a bundle.
 *
 * (ncc's own `--license` names only itself as soon as a bundle has more than one chunk.)
 */
export function licences(packages: readonly Bundled[]): string {
  const texts = packages.map(({ name, version, licence, source, folder }) => {
    const file = readdirSync(folder).find((path) => /^(licen[cs]e|copying)/i.test(path))
    const text =
      file === undefined
        ? `(the package ships no licence text${source === undefined ? '' : `; its source and licence are at ${source}`})`
        : readFileSync(join(folder, file), 'utf8').trim()
    return `${name} ${version} (${licence ?? 'licence not stated'})\n\n${text}\n`
  })
  return texts.sort().join(`\n${'-'.repeat(78)}\n\n`)
}
