import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from './build/workspace.ts'
import { readManifest } from './release/compose.ts'

// Rebuilds the release from a fresh clone in another folder and compares every byte's hash.
const [given] = process.argv.slice(2)
if (given === undefined) {
  console.error('no release to verify; wanted: npm run verify-release -- DIR')
  process.exit(2)
}
const elsewhere = mkdtempSync(join(tmpdir(), 'ml-actions-verify-'))
try {
  const clone = join(elsewhere, 'clone')
  execFileSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' })
  execFileSync('npm', ['run', '--silent', 'setup'], { cwd: clone, stdio: 'inherit' })
  execFileSync('npm', ['run', '--silent', 'release', '--', '--out', join(elsewhere, 'release')], {
    cwd: clone,
    stdio: 'inherit',
  })
  const ours = readManifest(resolve(given))
  const theirs = readManifest(join(elsewhere, 'release'))
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].sort()
  const different = paths.filter((path) => ours.get(path) !== theirs.get(path))
  for (const path of different) console.error(`differs: ${path}`)
  console.log(`${paths.length - different.length} of ${paths.length} files are the same`)
  process.exitCode = different.length === 0 ? 0 : 1
} finally {
  rmSync(elsewhere, { recursive: true, force: true })
}
