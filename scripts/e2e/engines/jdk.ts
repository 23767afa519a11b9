import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where packages of Linux put their JDKs. */
const folder = '/usr/lib/jvm'

/**
 * Finds a Java of at least some version: that of `JAVA_HOME`, or the newest one that is installed.
 * @returns its folder
 * @throws {Error} which says what is there and what to install
 */
export function jdkOf(least: number): string {
  const named = process.env['JAVA_HOME']
  const installed = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const found = [...(named === undefined ? [] : [named]), ...installed]
    .map((home) => ({ home, version: versionOf(home) }))
    .filter(({ version }) => version > 0)
    .toSorted((one, other) => other.version - one.version)
  const [newest] = found
  if (newest !== undefined && newest.version >= least) return newest.home
  const there = newest === undefined ? 'no Java is installed' : `the newest Java here is ${newest.version}`
  throw new Error(`${there}; wanted: Java ${least} or newer; install a JDK, or name one by JAVA_HOME`)
}

function versionOf(home: string): number {
  const release = join(home, 'release')
  if (!existsSync(release) || !existsSync(join(home, 'bin', 'java'))) return 0
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, 'utf8'))?.[1] ?? 0)
}
