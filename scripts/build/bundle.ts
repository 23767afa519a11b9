import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { type Bundled, packagesIn } from './bundled.ts'
import { licences } from './licences.ts'
import { filesBelow, root } from './workspace.ts'

const run = promisify(execFile)

/**
 * Bundles one action into its `dist/` with ncc; does nothing when neither its sources, those of the packages
 * it stands on nor the lock file changed since.
 * @returns whether anything was built
 */
export async function bundle(action: string): Promise<boolean> {
  const home = join(root, 'actions', action)
  const dist = join(home, 'dist')
  const stamp = join(root, '.cache', 'build', `${action}.sha256`)
  const wanted = digestOf(action)
  const isMade = [join(dist, 'index.js'), packagesFile(action), stamp].every((path) => existsSync(path))
  if (isMade && readFileSync(stamp, 'utf8') === wanted) return false
  const beside = join(root, '.cache', 'build', action)
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { recursive: true })
  const programs = programsOf(home)
  const stats = [await pack(action, join(home, 'src', 'main.ts'), beside)]
  for (const [name, { entry, assets }] of Object.entries(programs)) {
    stats.push(await pack(`${action}.${name}`, join(home, entry), join(beside, name)))
    for (const asset of assets)
      copyFileSync(join(home, 'node_modules', asset), join(beside, name, basename(asset)))
  }
  const given = Object.values(programs).flatMap(({ assets }) =>
    assets.map((asset) => join(home, 'node_modules', asset)),
  )
  const packages = packagesIn(stats, given)
  writeFileSync(join(beside, 'licences.txt'), licences(packages))
  writeFileSync(packagesFile(action), JSON.stringify(packages.map(({ folder: _, ...rest }) => rest)))
  rmSync(dist, { recursive: true, force: true })
  renameSync(beside, dist)
  writeFileSync(stamp, wanted)
  return true
}

/** Tells which third-party packages are in an action's bundle, which must have been made. */
export function packagesOfBundle(action: string): readonly Omit<Bundled, 'folder'>[] {
  return JSON.parse(readFileSync(packagesFile(action), 'utf8'))
}

function packagesFile(action: string): string {
  return join(root, '.cache', 'build', `${action}.packages.json`)
}

/** A program that an action starts, bundled apart so that it costs nobody else: `programs` of its package.json. */
interface Program {
  readonly entry: string
  /** Files of packages that lie beside it. */
  readonly assets: readonly string[]
}

function programsOf(home: string): Readonly<Record<string, Program>> {
  const manifest: { programs?: Record<string, Program> } = JSON.parse(
    readFileSync(join(home, 'package.json'), 'utf8'),
  )
  return manifest.programs ?? {}
}

/** Bundles one entry into a folder. @returns the file with the statistics */
async function pack(name: string, entry: string, out: string): Promise<string> {
  const stats = join(root, '.cache', 'build', `${name}.stats.json`)
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js')
  const options = ['--transpile-only', '--no-cache', '--quiet', '--stats-out', stats]
  const { stdout } = await run(process.execPath, [ncc, 'build', entry, '--out', out, ...options], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => Promise.reject(new Error(`${name} cannot be bundled:\n${whatNccSaid(error)}`)))
  if (stdout.trim() !== '') console.log(stdout.trim())
  for (const file of readdirSync(out)) if (file.endsWith('.js')) writeAscii(join(out, file))
  return stats
}

/**
 * Escapes every character beyond ASCII. With a single arrow in it V8 keeps two bytes for every character of a
 * bundle, which takes a fifth longer to read and scan.
 */
function writeAscii(file: string): void {
  const text = readFileSync(file, 'utf8')
  // Behind a backslash the escape itself would be escaped.
  if (/\\[\u0080-\uffff]/.test(text)) return
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(file, text.replace(/[\u0080-\uffff]/g, escaped))
}

/** The messages of ncc without its own stack. */
function whatNccSaid(error: unknown): string {
  const said =
    typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : String(error)
  return said
    .split('\n')
    .filter((line) => !/^\s*(at |\*)/.test(line))
    .join('\n')
}

/** A digest of all that a bundle is made from. */
function digestOf(action: string): string {
  const isSource = (path: string) =>
    /\.(ts|js|json)$/.test(path) &&
    !/\.(test|suite)\.ts$/.test(path) &&
    !/(^|\/)(oracles|scenarios)\//.test(path)
  const files = [
    ...filesBelow(join('actions', action), isSource),
    ...packagesOf(join('actions', action)).flatMap((name) => filesBelow(join('packages', name), isSource)),
    ...filesBelow('scripts/build', isSource),
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'actions/tsconfig.json',
  ]
  const hash = createHash('sha256').update(process.version)
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** The packages of ours that a folder depends on, directly or not. */
function packagesOf(folder: string, seen = new Set<string>()): readonly string[] {
  const manifest: { dependencies?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  for (const dependency of Object.keys(manifest.dependencies ?? {})) {
    const name = /^@ml-actions\/(.*)$/.exec(dependency)?.[1]
    if (name === undefined || seen.has(name) || !readdirSync(join(root, 'packages')).includes(name)) continue
    seen.add(name)
    packagesOf(join('packages', name), seen)
  }
  return [...seen].sort()
}
