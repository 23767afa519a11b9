import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fetching } from './fetching.ts'
import { once, withLock } from './once.ts'

/** Where tools are kept between runs, by name and version: outside the work tree, and safe to delete. */
export const kept = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ml-actions')

/** Builds a Go command of one version from the module proxy, once; returns the path of its binary. */
export function goTool(name: string, module: string, version: string): string {
  const binary = join(kept, 'bin', `${name}-${version}`)
  if (existsSync(binary)) return binary
  withLock(`${binary}.lock`, () => {
    if (existsSync(binary)) return
    console.log(`building ${name} ${version} (once on this machine)`)
    const beside = mkdtempSync(join(kept, 'bin', 'building-'))
    try {
      const env = { ...process.env, GOBIN: beside, GOFLAGS: '-mod=mod' }
      fetching('go', ['install', `${module}@${version}`], { env })
      renameSync(join(beside, name), binary)
    } finally {
      rmSync(beside, { recursive: true, force: true })
    }
  })
  return binary
}

/**
 * Installs a Python command of one version into an environment of its own, once; returns the path of its binary.
 * @param extra  the optional part of the package that is wanted too
 * @param command  its name, where it is not the package's
 */
export function pythonTool(name: string, version: string, extra?: string, command = name): string {
  const wanted = `${name}${extra === undefined ? '' : `[${extra}]`}==${version}`
  return join(pythonWith(`${name}-${version}`, [wanted], name), command)
}

/** Versions of whatever Python packages need, as `pip freeze` tells them, a file for each environment that needs any. */
const constraints = join(import.meta.dirname, 'python')

/**
 * Installs Python packages into an environment of their own, once; returns the folder of its programs.
 * @param name  of the environment: another one for other packages
 * @param wanted  words of `pip install`
 * @param constrained  the name of the file of constraints, where there is one
 */
export function pythonWith(name: string, wanted: readonly string[], constrained: string): string {
  const home = join(kept, 'python', name)
  const file = join(constraints, `${constrained}.txt`)
  const versions = existsSync(file) ? ['--constraint', file] : []
  once(home, () => {
    console.log(`installing ${wanted.join(' ')} (once on this machine)`)
    execFileSync('python3', ['-m', 'venv', home], { stdio: 'inherit' })
    fetching(join(home, 'bin', 'pip'), ['install', '--quiet', ...versions, ...wanted])
  })
  return join(home, 'bin')
}

/** Installs an npm package of one version into a folder of its own, once; returns the package's folder. */
export function npmTool(name: string, version: string): string {
  const home = join(kept, 'npm', `${name.replaceAll('/', '+')}-${version}`)
  once(home, () => {
    console.log(`installing ${name} ${version} (once on this machine)`)
    const words = [
      'install',
      '--loglevel=error',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--prefix',
      home,
    ]
    fetching('npm', [...words, `${name}@${version}`])
  })
  return join(home, 'node_modules', name)
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
export function mavenArchive(wanted: MavenArchive, trim: (folder: string) => void): string {
  const { group, artifact, version, sha256 } = wanted
  const home = join(kept, 'maven', `${artifact}-${version}`)
  once(home, () => {
    console.log(`fetching ${artifact} ${version} (once on this machine)`)
    // A repository of its own: the archive is not wanted a second time beside what is unpacked.
    const beside = join(home, 'fetching')
    mkdirSync(beside)
    const coordinates = `-Dartifact=${group}:${artifact}:${version}:tar.gz`
    const words = ['--batch-mode', '--quiet', 'dependency:get', coordinates, '-Dtransitive=false']
    fetching('mvn', [...words, `-Dmaven.repo.local=${beside}`], { cwd: beside })
    const folder = join(beside, ...group.split('.'), artifact, version)
    const archive = join(folder, `${artifact}-${version}.tar.gz`)
    const found = digestOf(archive)
    if (found !== sha256) throw new Error(`${artifact} ${version} has SHA-256 ${found}; wanted: ${sha256}`)
    execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', home])
    rmSync(beside, { recursive: true })
    trim(home)
  })
  return home
}

function digestOf(file: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1 << 20)
  const opened = openSync(file, 'r')
  for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece))
    hash.update(piece.subarray(0, read))
  closeSync(opened)
  return hash.digest('hex')
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
  once(home, () => {
    const program = join(debianPackage('rsync'), 'usr', 'bin', 'rsync')
    const libraries = ['libpopt0', 'libxxhash0'].map((name) => librariesIn(debianPackage(name)))
    const text = `#!/bin/sh\nLD_LIBRARY_PATH='${libraries.flat().join(':')}' exec '${program}' "$@"\n`
    writeFileSync(join(home, 'rsync'), text, { mode: 0o755 })
  })
  return home
}

/** The folders of a package that hold its shared libraries, of whichever processor. */
function librariesIn(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  return [...new Set(found.filter(({ name }) => name.includes('.so')).map(({ parentPath }) => parentPath))]
}

/** Unpacks a package of Debian or Ubuntu, once; gives the folder. */
function debianPackage(name: string): string {
  const home = join(kept, 'debian', name)
  once(home, () => {
    console.log(`fetching ${name} (once on this machine)`)
    // A fresh machine has no lists of packages yet, and only root may fetch them.
    const isListed = spawnSync('apt-get', ['download', '--quiet', name], { cwd: home }).status === 0
    if (!isListed) {
      aptAsRoot('update')
      fetching('apt-get', ['download', '--quiet', name], { cwd: home })
    }
    const [file = ''] = readdirSync(home)
    execFileSync('dpkg-deb', ['--extract', file, '.'], { cwd: home })
    rmSync(join(home, file))
  })
  return home
}

/** Runs apt-get as root, one at a time: a second one finds the lists locked and gives up. */
function aptAsRoot(...words: readonly string[]): void {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const [program = '', ...rest] = [...asRoot, 'apt-get', ...words, '--quiet', '-o', 'DPkg::Lock::Timeout=600']
  withLock(join(kept, 'apt.lock'), () => fetching(program, rest))
}

/** Finds a browser of the Chromium family; as root on Debian one is installed where there is none. */
export function chromium(): string {
  const known = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']
  const found = known.find((path) => existsSync(path))
  if (found !== undefined) return found
  if (process.getuid?.() !== 0) throw new Error(`no browser; wanted: one of ${known.join(', ')}`)
  aptAsRoot('update')
  aptAsRoot('install', '--yes', '--no-install-recommends', 'chromium')
  return '/usr/bin/chromium'
}
