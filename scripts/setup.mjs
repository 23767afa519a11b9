// Installs what package.json names, with a pinned pnpm and the frozen lock file; a second time it only looks.
// Plain JavaScript, because the machine's own Node may be older than the one that the rest runs on.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pnpm = 'pnpm@12.21.0'
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.ml-actions-setup')
const manifests = ['actions', 'packages'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => join(folder, name, 'package.json'))
    .filter((file) => existsSync(join(root, file)))
    .sort(),
)
const hash = createHash('sha256')
for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
  hash.update(`${file}\0`).update(readFileSync(join(root, file)))
}
const wanted = hash.digest('hex')
const isThere = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

if (!isThere) {
  console.log('setting up: installing the locked dependencies (a minute the first time)')
  install(3)
  writeFileSync(stamp, wanted)
}

/** A registry may be slow or away for a moment: what is fetched already is kept. */
function install(tries) {
  try {
    execFileSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=silent'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
  } catch (error) {
    if (tries === 1) throw error
    console.log('the installation failed; trying again in 10 s')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000)
    install(tries - 1)
  }
}
