import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './build/workspace.ts'
import { readManifest, strays } from './release/compose.ts'

// Rebuilds a release from a fresh clone in another folder and compares every byte's hash: that of a folder, from the
// commit that is checked out here, or that of a tag as it is published, from the commit that it says it was made from.
const { values, positionals } = parseArgs({
  options: { tag: { type: 'string' }, remote: { type: 'string', default: 'origin' } },
  allowPositionals: true,
})
const [given] = positionals
if ((given === undefined) === (values.tag === undefined)) {
  console.error('no release to verify; wanted: npm run verify-release -- DIR, or --tag v1')
  process.exit(2)
}
const elsewhere = mkdtempSync(join(tmpdir(), 'ml-actions-verify-'))
try {
  const { tree, source } =
    given === undefined ? published(values.tag ?? '') : { tree: resolve(given), source: 'HEAD' }
  const clone = join(elsewhere, 'clone')
  const run = (program: string, ...words: readonly string[]) =>
    execFileSync(program, words, { cwd: clone, stdio: 'inherit' })
  execFileSync('git', ['clone', '--quiet', '--no-checkout', root, clone], { stdio: 'inherit' })
  run('git', 'checkout', '--quiet', git('rev-parse', source))
  run('npm', 'run', '--silent', 'setup')
  run('npm', 'run', '--silent', 'release', '--', '--out', join(elsewhere, 'release'))
  const ours = readManifest(tree)
  const theirs = readManifest(join(elsewhere, 'release'))
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])].sort()
  const different = [
    ...new Set([...strays(tree), ...paths.filter((path) => ours.get(path) !== theirs.get(path))]),
  ]
  for (const path of different) console.error(`differs: ${path}`)
  console.log(`${paths.length - different.length} of ${paths.length} files are the same`)
  process.exitCode = different.length === 0 ? 0 : 1
} finally {
  rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 })
}

/** Lays the files of a published tag out, and reads which commit they say they were made from. */
function published(tag: string): { readonly tree: string; readonly source: string } {
  git('fetch', '--quiet', '--no-tags', values.remote, `refs/tags/${tag}`)
  const commit = git('rev-parse', 'FETCH_HEAD')
  const source = /^Source: ([0-9a-f]{40})$/m.exec(git('show', '--no-patch', '--format=%B', commit))?.[1]
  if (source === undefined) throw new Error(`${tag} does not say which commit it was made from`)
  const tree = join(elsewhere, 'published')
  mkdirSync(tree)
  const archive = join(elsewhere, 'published.tar')
  git('archive', '--format=tar', `--output=${archive}`, commit)
  execFileSync('tar', ['-xf', archive, '-C', tree])
  return { tree, source }
}

function git(...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
}
