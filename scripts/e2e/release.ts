import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionNames, root } from '../build/workspace.ts'
import { composeRelease, readManifest } from '../release/compose.ts'
import type { Checked } from './checked.ts'

/** Composes the release here and in a fresh clone elsewhere, compares the bytes, and runs it far from any node_modules. */
export async function release(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-release-'))
  try {
    const ours = join(home, 'ours')
    await composeRelease(ours)
    const flights = join(home, 'flights')
    cpSync(join(root, 'examples', 'flights'), flights, { recursive: true })
    const elsewhere = join(home, 'elsewhere')
    execFileSync('git', ['clone', '--quiet', root, elsewhere], { stdio: 'inherit' })
    execFileSync('npm', ['run', '--silent', 'setup'], { cwd: elsewhere, stdio: 'inherit' })
    const built = execFileSync('npm', ['run', '--silent', 'release', '--', '--out', join(home, 'theirs')], {
      cwd: elsewhere,
      encoding: 'utf8',
    })
    const different = differences(readManifest(ours), readManifest(join(home, 'theirs')))
    return [
      {
        title: `two clones in different folders give the same ${readManifest(ours).size} files`,
        holds: different.length === 0,
        because: `${built}\n${different.join('\n')}`,
      },
      ...actionNames().map((name) => alone(ours, name)),
      validates(ours, flights),
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function differences(
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): readonly string[] {
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].sort()
  return paths.filter((path) => ours.get(path) !== theirs.get(path))
}

function alone(release: string, name: string): Checked {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(release, name, 'dist', 'index.js'), '--help'],
    { cwd: release, encoding: 'utf8' },
  )
  return {
    title: `${name} answers by itself, with no node_modules near`,
    holds: status === 0 && stdout.includes('Exit codes'),
    because: `${stdout}${stderr}`,
  }
}

function validates(release: string, flights: string): Checked {
  const words = ['--yes', release, 'data-validate', '--data', 'data/test.csv']
  const { status, stdout, stderr } = spawnSync('npx', words, { cwd: flights, encoding: 'utf8' })
  return {
    title: 'npx runs an action of the release in a terminal',
    holds: status === 0 && stdout.includes('Pass'),
    because: `${status}\n${stdout}${stderr}`,
  }
}
