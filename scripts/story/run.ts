import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseVerdict } from '@ml-actions/verdict/json'
import type { Verdict } from '@ml-actions/verdict/verdict'
import { root } from '../build/workspace.ts'

/** One action to run, as a person would in a terminal. */
export interface Asked {
  readonly action: string
  readonly words: readonly string[]
  readonly directory: string
  /** Absolute path of the folder for its reports. */
  readonly reports: string
  readonly env?: Readonly<Record<string, string>>
  /** Hears each line while it runs. */
  readonly hear?: (line: string) => void
}

/** How a run ended. */
export interface Ended {
  readonly code: number
  readonly seconds: number
  readonly log: string
  /** Undefined when there is none: the run was asked wrongly, or had no answer. */
  readonly verdict: Verdict | undefined
}

/** Runs a built bundle on this Node and reads the verdict that it wrote. */
export async function runBundle({
  action,
  words,
  directory,
  reports,
  env = {},
  hear,
}: Asked): Promise<Ended> {
  const bundle = join(root, 'actions', action, 'dist', 'index.js')
  const started = performance.now()
  const child = spawn(process.execPath, [bundle, ...words, '--report-dir', reports], {
    cwd: directory,
    env: { PATH: process.env['PATH'], HOME: directory, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let rest = ''
  const take = (part: Buffer) => {
    log += part.toString()
    const lines = (rest + part.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) hear?.(line)
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve(status ?? -1))
  })
  const seconds = (performance.now() - started) / 1000
  return { code, seconds, log, verdict: verdictIn(join(reports, 'verdict.json')) }
}

function verdictIn(file: string): Verdict | undefined {
  if (!existsSync(file)) return undefined
  const parsed = parseVerdict(readFileSync(file, 'utf8'))
  return parsed.is === 'verdict' ? parsed.verdict : undefined
}
