import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** Where tools are kept between runs, by name and version: outside the work tree, and safe to delete. */
export const kept = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ml-actions')

/** Builds a Go command of one version from the module proxy, once; returns the path of its binary. */
export function goTool(name: string, module: string, version: string): string {
  const binary = join(kept, 'bin', `${name}-${version}`)
  if (existsSync(binary)) return binary
  console.log(`building ${name} ${version} (once on this machine)`)
  const beside = mkdtempSync(join(tmpdir(), 'ml-actions-go-'))
  execFileSync('go', ['install', `${module}@${version}`], {
    env: { ...process.env, GOBIN: beside, GOFLAGS: '-mod=mod' },
    stdio: 'inherit',
  })
  mkdirSync(join(kept, 'bin'), { recursive: true })
  renameSync(join(beside, name), binary)
  rmSync(beside, { recursive: true, force: true })
  return binary
}

/**
 * Installs a Python command of one version into an environment of its own, once; returns the path of its binary.
 * @param extra  the optional part of the package that is wanted too
 * @param command  its name, where it is not the package's
 */
export function pythonTool(name: string, version: string, extra?: string, command = name): string {
  const home = join(kept, 'python', `${name}-${version}`)
  const binary = join(home, 'bin', command)
  if (existsSync(binary)) return binary
  console.log(`installing ${name} ${version} (once on this machine)`)
  rmSync(home, { recursive: true, force: true })
  const wanted = `${name}${extra === undefined ? '' : `[${extra}]`}==${version}`
  execFileSync('python3', ['-m', 'venv', home], { stdio: 'inherit' })
  execFileSync(join(home, 'bin', 'pip'), ['install', '--quiet', wanted], { stdio: 'inherit' })
  return binary
}

/** Installs an npm package of one version into a folder of its own, once; returns the package's folder. */
export function npmTool(name: string, version: string): string {
  const home = join(kept, 'npm', `${name.replaceAll('/', '+')}-${version}`)
  const there = join(home, 'node_modules', name)
  if (existsSync(there)) return there
  console.log(`installing ${name} ${version} (once on this machine)`)
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  const words = ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', home]
  execFileSync('npm', [...words, `${name}@${version}`], { stdio: 'inherit' })
  return there
}

/** An archive of Maven Central, by its coordinates, and the digest that its bytes must have. */
export interface MavenArchive {
  readonly group: string
  readonly artifact: string
  readonly version: string
  readonly sha256: string
}

/**
 * Fetches and unpacks a `tar.gz` of Maven Central, once; returns its folder.
 * @param trim  takes out of it what is not wanted
 */
export async function mavenArchive(wanted: MavenArchive, trim: (folder: string) => void): Promise<string> {
  const { group, artifact, version, sha256 } = wanted
  const home = join(kept, 'maven', `${artifact}-${version}`)
  if (existsSync(home)) return home
  console.log(`fetching ${artifact} ${version} (once on this machine)`)
  mkdirSync(join(kept, 'maven'), { recursive: true })
  // A repository of its own: the archive is not wanted a second time beside what is unpacked.
  const beside = mkdtempSync(join(kept, 'maven', 'fetching-'))
  try {
    const coordinates = `-Dartifact=${group}:${artifact}:${version}:tar.gz`
    const words = ['--batch-mode', '--quiet', 'dependency:get', coordinates, '-Dtransitive=false']
    execFileSync('mvn', [...words, `-Dmaven.repo.local=${beside}`], { cwd: beside, stdio: 'inherit' })
    const folder = join(beside, ...group.split('.'), artifact, version)
    const archive = join(folder, `${artifact}-${version}.tar.gz`)
    const hash = createHash('sha256')
    await pipeline(createReadStream(archive), hash)
    const found = hash.digest('hex')
    if (found !== sha256) throw new Error(`${artifact} ${version} has SHA-256 ${found}; wanted: ${sha256}`)
    execFileSync('tar', ['-xzf', archive, '-C', beside])
    const unpacked = join(beside, `${artifact}-${version}`)
    trim(unpacked)
    renameSync(unpacked, home)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
  return home
}

/** Takes a program of the newest version that Debian or Ubuntu has out of its package, once, and installs nothing. */
export function debianProgram(name: string): string {
  return join(debianPackage(name), 'usr', 'bin', name)
}

/** Finds rsync, or takes it and the libraries that a bare machine lacks out of their packages; gives the folder that it is in. */
export function rsyncFolder(): string {
  const found = (process.env['PATH'] ?? '').split(':').find((folder) => existsSync(join(folder, 'rsync')))
  if (found !== undefined) return found
  const home = join(kept, 'bin', 'rsync')
  const program = join(debianPackage('rsync'), 'usr', 'bin', 'rsync')
  const libraries = ['libpopt0', 'libxxhash0'].map((name) => librariesIn(debianPackage(name)))
  mkdirSync(home, { recursive: true })
  const text = `#!/bin/sh\nLD_LIBRARY_PATH='${libraries.flat().join(':')}' exec '${program}' "$@"\n`
  writeFileSync(join(home, 'rsync'), text, { mode: 0o755 })
  return home
}

/** The folders of a package that hold its shared libraries, of whichever processor. */
function librariesIn(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  return [...new Set(found.filter(({ name }) => name.includes('.so')).map(({ parentPath }) => parentPath))]
}

/** Unpacks a package of Debian or Ubuntu, once; gives the folder. */
function debianPackage(name: string): string {
  const home = join(kept, 'debian')
  const found = existsSync(home)
    ? readdirSync(home).find((folder) => folder.startsWith(`${name}_`))
    : undefined
  if (found !== undefined) return join(home, found)
  console.log(`fetching ${name} (once on this machine)`)
  const beside = mkdtempSync(join(tmpdir(), 'ml-actions-debian-'))
  const fetched = () => spawnSync('apt-get', ['download', '--quiet', name], { cwd: beside }).status === 0
  // A fresh machine has no lists of packages yet, and only root may fetch them.
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [program = '', ...words] = [...asRoot, 'apt-get', 'update', '--quiet']
  if (!fetched()) {
    execFileSync(program, words, { stdio: 'inherit' })
    if (!fetched())
      throw new Error(`no package ${name}; wanted: Debian or Ubuntu with its packages within reach`)
  }
  const [file = ''] = readdirSync(beside)
  const folder = file.replace(/\.deb$/, '')
  execFileSync('dpkg-deb', ['--extract', join(beside, file), join(beside, folder)])
  mkdirSync(home, { recursive: true })
  cpSync(join(beside, folder), join(home, folder), { recursive: true, verbatimSymlinks: true })
  rmSync(beside, { recursive: true, force: true })
  return join(home, folder)
}

/** Finds a browser of the Chromium family; as root on Debian one is installed where there is none. */
export function chromium(): string {
  const known = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']
  const found = known.find((path) => existsSync(path))
  if (found !== undefined) return found
  if (process.getuid?.() !== 0) throw new Error(`no browser; wanted: one of ${known.join(', ')}`)
  execFileSync('apt-get', ['update', '--quiet'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'inherit' })
  return '/usr/bin/chromium'
}
