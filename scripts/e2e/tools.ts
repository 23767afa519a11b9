import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where tools are kept between runs, by name and version: outside the work tree, and safe to delete. */
const kept = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ml-actions')

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
 */
export function pythonTool(name: string, version: string, extra?: string): string {
  const home = join(kept, 'python', `${name}-${version}`)
  const binary = join(home, 'bin', name)
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
