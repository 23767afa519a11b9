import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../build/workspace.ts'

/** What one run of a command used. */
export interface Measured {
  /** User and system time of the process and its children. */
  readonly cpuSeconds: number
  readonly wallSeconds: number
  /** Largest resident set, in MiB. */
  readonly peakMegabytes: number
  /** What the process itself read of files; 0 where the system does not count it. */
  readonly readBytes: number
  readonly exitCode: number
}

/** How a command is started. */
export interface Command {
  readonly words: readonly string[]
  readonly cwd: string
  /** Added to the few variables that every contender gets. */
  readonly variables: Readonly<Record<string, string>>
  /** After so many it is ended; without a bound it may take as long as it takes. */
  readonly mostSeconds?: number
}

/** One thread for every engine that has several. */
const oneThread = {
  POLARS_MAX_THREADS: '1',
  OMP_NUM_THREADS: '1',
  OPENBLAS_NUM_THREADS: '1',
  ARROW_NUM_THREADS: '1',
  ARROW_IO_THREADS: '1',
}

/**
 * Runs a command in a fresh process and measures it.
 * @throws {Error} when it cannot be started, is ended by a signal or after its time, or fails otherwise than by a verdict
 */
export function measure(
  python: string,
  { words, cwd, variables, mostSeconds = 0 }: Command,
): { readonly used: Measured; readonly output: string } {
  const script = join(root, 'scripts', 'bench', 'measure.py')
  const kept = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
  const run = spawnSync(python, [script, String(mostSeconds), ...words], {
    cwd,
    env: { ...kept, ...oneThread, ...variables },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const lines = run.stderr.trim().split('\n')
  const used = lines.pop() ?? ''
  if (run.status !== 0 || !used.startsWith('{')) throw new Error(`${words.join(' ')}: ${run.stderr}`)
  const measured: Measured = JSON.parse(used)
  if (measured.wallSeconds >= mostSeconds && mostSeconds > 0)
    throw new Error(`it was not done within ${mostSeconds} s`)
  if (measured.exitCode < 0) throw new Error(`it was ended by the system (signal ${-measured.exitCode})`)
  if (measured.exitCode > 1) throw new Error(`${words.join(' ')}: ${lines.join('\n')}`)
  return { used: measured, output: run.stdout }
}
