import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionNames, root } from '../build/workspace.ts'
import { composeRelease } from '../release/compose.ts'
import { publish } from '../release/publish.ts'
import type { Checked } from './checked.ts'
import { runShellBlocks } from './shell-blocks.ts'

/** Composes the release, publishes it, rebuilds what its tag says in a fresh clone elsewhere, and runs it far from any node_modules. */
export async function release(): Promise<readonly Checked[]> {
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-release-'))
  try {
    const ours = join(home, 'ours')
    await composeRelease(ours)
    const flights = join(home, 'flights')
    cpSync(join(root, 'examples', 'flights'), flights, { recursive: true })
    const remote = join(home, 'remote')
    git('init', '--quiet', '--bare', remote)
    return [
      published(ours, home),
      sameElsewhere(remote),
      ...actionNames().map((name) => alone(ours, name)),
      validates(ours, flights),
      ...runShellBlocks(remote, home),
    ]
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

function published(tree: string, home: string): Checked {
  const [remote, repository] = [join(home, 'remote'), join(home, 'clone')]
  git('clone', '--quiet', '--no-checkout', root, repository)
  for (const [key, value] of Object.entries({ name: 'maria', email: 'maria@example.invalid' }))
    git('-C', repository, 'config', `user.${key}`, value)
  const source = git('rev-parse', 'HEAD')
  const { tags } = publish({ repository, tree, version: '1.0.0', source, remote })
  const says = git('--git-dir', remote, 'show', '--no-patch', '--format=%B', 'v1')
  const manifest = git('--git-dir', remote, 'show', 'v1:MANIFEST')
  return {
    title: `a release is published as ${tags.join(' and ')}, and says its source`,
    holds: says.includes(source) && manifest === readFileSync(join(tree, 'MANIFEST'), 'utf8').trim(),
    because: `${says}\n${manifest}`,
  }
}

function sameElsewhere(remote: string): Checked {
  const words = ['scripts/verify-release.ts', '--tag', 'v1', '--remote', remote]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  return {
    title: `a clone in another folder gives the bytes of the tag: ${stdout.trim()}`,
    holds: status === 0,
    because: `${stdout}${stderr}`,
  }
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
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
