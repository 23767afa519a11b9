import { type ChildProcess, spawn } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A process of the stack. */
export interface Component {
  readonly name: string
  /** Ends it: politely at first, then for sure. */
  stop(): Promise<void>
  /** Ends it without a word, and waits until it is gone. */
  kill(): Promise<void>
  /** Waits until it is ready. @throws when it has ended, or is not ready in time; both with its last words */
  until(isReady: () => Promise<boolean>): Promise<void>
}

const patienceMilliseconds = 180_000
const graceMilliseconds = 3_000

/** Starts a process of the stack; what it says goes to `<name>.log` in the stack's folder. */
export function start(
  home: string,
  name: string,
  [program = '', ...words]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Component {
  const log = join(home, `${name}.log`)
  const output = openSync(log, 'w')
  const child = spawn(program, words, {
    cwd: home,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  })
  let failed = ''
  child.on('error', (error) => {
    failed = error.message
  })
  return {
    name,
    stop: () => ended(child),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGKILL')
      await gone
    },
    async until(isReady) {
      const until = Date.now() + patienceMilliseconds
      while (!(await isReady().catch(() => false))) {
        if (failed !== '' || child.exitCode !== null || Date.now() > until)
          throw new Error(`${name} is not ready: ${failed}\n${readFileSync(log, 'utf8').slice(-3000)}`)
        await setTimeout(100)
      }
    },
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  // The API server waits for the watches of its clients to end, and outlives its own database.
  const late = new AbortController()
  void setTimeout(graceMilliseconds, undefined, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => undefined,
  )
  await gone
  late.abort()
}
