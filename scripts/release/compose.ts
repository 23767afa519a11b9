import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bundle, packagesOfBundle } from '../build/bundle.ts'
import { actionNames, filesBelow, root } from '../build/workspace.ts'
import { billOf } from './bill-of-materials.ts'
import { releasedSchemas } from './schemas.ts'

/**
 * Composes the release tree, in which `uses: org/ml-actions/<action>@v1` and `npx ml-actions <action>` resolve.
 * @param out  a folder that is absent or empty
 * @returns the number of files, the MANIFEST not counted
 */
export async function composeRelease(out: string): Promise<number> {
  mkdirSync(out, { recursive: true })
  for (const action of actionNames()) {
    await bundle(action)
    const home = join(root, 'actions', action)
    const parts = readdirSync(home).filter((name) => /^(action\.yml|README\.md|dist)$/.test(name))
    for (const part of parts) cpSync(join(home, part), join(out, action, part), { recursive: true })
    relink(join(out, action, 'README.md'), actionLinks)
  }
  for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'])
    cpSync(join(root, name), join(out, name))
  for (const folder of ['docs', 'templates', 'workflows-examples'])
    cpSync(join(root, folder), join(out, folder), { recursive: true })
  relink(join(out, 'README.md'), readmeLinks)
  for (const page of filesBelow('docs', (path) => path.endsWith('.md'))) relink(join(out, page), pageLinks)
  for (const page of filesBelow('workflows-examples', (path) => path.endsWith('README.md')))
    relink(join(out, page), exampleLinks)
  for (const { path, source } of releasedSchemas()) cpSync(join(root, source), join(out, path))
  cpSync(join(root, 'scripts', 'release', 'ml-actions.mjs'), join(out, 'bin', 'ml-actions.mjs'))
  writeFileSync(join(out, 'package.json'), manifestOf())
  writeFileSync(
    join(out, 'sbom.cdx.json'),
    billOf(
      actionNames().map((name) => ({ name, packages: packagesOfBundle(name) })),
      versionOf(),
    ),
  )
  const files = allFiles(out)
  const lines = files.map((file) => `${hashOf(join(out, file))}  ${file}`)
  writeFileSync(join(out, 'MANIFEST'), `${lines.join('\n')}\n`)
  return files.length
}

/** In the release an action is a folder at the top, and what is for developers is only on the main branch. */
const main = 'https://github.com/org/ml-actions/blob/main'
const actionLinks: Links = [
  [/\]\(\.\.\/\.\.\/(docs|workflows-examples)\b/g, '](../$1'],
  [/\]\(\.\.\/\.\.\//g, `](${main}/`],
]
const readmeLinks: Links = [
  [/\]\(actions\//g, ']('],
  [/\]\((examples\/|CONTRIBUTING|ARCHITECTURE)/g, `](${main}/$1`],
]
const pageLinks: Links = [
  [/\]\(\.\.\/actions\/([a-z-]+\/README\.md)/g, '](../$1'],
  [/\]\(\.\.\/(actions|packages|scripts|examples|CONTRIBUTING|ARCHITECTURE)/g, `](${main}/$1`],
]
/** Of the pages of `workflows-examples`, however deep they lie. */
const exampleLinks: Links = [
  [/\]\(((?:\.\.\/)+)actions\//g, ']($1'],
  [/\]\((?:\.\.\/)+examples\//g, `](${main}/examples/`],
]

type Links = ReadonlyArray<readonly [RegExp, string]>

/** Lets the links of a page lead to where things are in the release. */
function relink(file: string, links: Links): void {
  if (!existsSync(file)) return
  const text = links.reduce(
    (page, [pattern, link]) => page.replace(pattern, link),
    readFileSync(file, 'utf8'),
  )
  writeFileSync(file, text)
}

function versionOf(): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version
}

/** The package.json of the release tree: no dependencies, one command. */
function manifestOf(): string {
  const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const bin = { 'ml-actions': 'bin/ml-actions.mjs' }
  return `${JSON.stringify({ name, version, description, license, type: 'module', engines: { node: '>=24' }, bin }, null, 2)}\n`
}

function allFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return files.map((file) => file.split('\\').join('/')).sort()
}

/** Reads a MANIFEST as hash by path. */
export function readManifest(folder: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(folder, 'MANIFEST'), 'utf8').trimEnd().split('\n')
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

/** Gives the files of a release that are not as its MANIFEST says, or that it does not name. */
export function strays(folder: string): readonly string[] {
  const manifest = readManifest(folder)
  const there = allFiles(folder).filter((file) => file !== 'MANIFEST')
  return there.filter((file) => manifest.get(file) !== hashOf(join(folder, file)))
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
