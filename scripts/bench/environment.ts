import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { root } from '../build/workspace.ts'

/** Folder of all that a benchmark makes and keeps. */
export const benchHome: string = join(root, '.cache', 'bench')

/**
 * Makes the Python environment of a benchmark's contenders, once for each list of pinned packages.
 * @param requirements  the list, in a folder of the benchmark's name
 * @returns the path of its interpreter
 */
export function pythonWith(requirements: string): string {
  const home = join(benchHome, `venv-${basename(dirname(requirements))}`)
  const stamp = join(home, 'requirements.sha256')
  const python = join(home, 'bin', 'python')
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex')
  if (existsSync(python) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python
  console.log('making the Python environment of the contenders, once')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(benchHome, { recursive: true })
  execFileSync('python3', ['-m', 'venv', home], { stdio: 'inherit' })
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements], {
    stdio: 'inherit',
  })
  writeFileSync(stamp, wanted)
  return python
}

/** Names the machine: processor, threads, memory, operating system, Node. */
export function machine(): string {
  const [first] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${first?.model.trim()}, ${cpus().length} threads, ${memory}, ${process.platform} ${process.arch}, Node ${process.version}`
}

/** Processes that wanted to run in the last minute, on average. */
export function load(): number {
  return loadavg()[0] ?? 0
}
