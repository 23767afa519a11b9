import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionNames, root } from '../build/workspace.ts'
import { composeRelease } from '../release/compose.ts'
import type { Checked } from './checked.ts'

/** Composes the release here and in a fresh clone elsewhere, compares the bytes, and runs it far from any node_modules. */
export async function release(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-release-'))
  try {
    const ours = join(home, 'ours')
    await composeRelease(ours)
    const flights = join(home, 'flights')
    cpSync(join(root, 'examples', 'flights'), flights, { recursive: true })
    return [sameElsewhere(ours), ...actionNames().map((name) => alone(ours, name)), validates(ours, flights)]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

function sameElsewhere(release: string): Checked {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify-release.ts', release], {
    cwd: root,
    encoding: 'utf8',
  })
  return {
    title: `a clone in another folder gives the same bytes: ${stdout.trim()}`,
    holds: status === 0,
    because: `${stdout}${stderr}`,
  }
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
