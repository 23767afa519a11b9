import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../build/workspace.ts'
import { kept } from '../tools.ts'

/**
 * A Python that has what some requirements files ask for, made once. A workflow's own `pip install -r` runs in it for real,
 * and finds that it is all there.
 * @returns the folder of its programs
 */
export function pythonWith(requirements: readonly string[]): string {
  const digest = createHash('sha256').update(requirements.map(readText).join('\0')).digest('hex').slice(0, 12)
  const home = join(kept, 'python', `examples-${digest}`)
  const done = join(home, 'complete')
  if (!existsSync(done)) {
    console.log(`installing ${requirements.join(' and ')} (once on this machine)`)
    rmSync(home, { recursive: true, force: true })
    execFileSync('python3', ['-m', 'venv', home], { stdio: 'inherit' })
    const words = requirements.flatMap((file) => ['-r', file])
    execFileSync(join(home, 'bin', 'pip'), ['install', '--quiet', ...words], { stdio: 'inherit' })
    writeFileSync(done, '')
  }
  return join(home, 'bin')
}
