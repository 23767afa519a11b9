import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A server that a group of the suite starts for itself. */
interface Started {
  /** As people call it. */
  readonly name: string
  /** Its own folder, which is gone when it is closed. */
  readonly home: string
  readonly command: string
  readonly words: readonly string[]
  readonly env?: SpawnOptions['env']
  /** Whether it answers, and takes what is asked of it. */
  isReady(): Promise<boolean>
}

const patienceMilliseconds = 600_000

/**
 * Starts a server and waits until it is ready.
 * @returns how to end it
 * @throws {Error} with the end of what it wrote, when it ends before, or takes longer than ten minutes
 */
export async function startServer({
  name,
  home,
  command,
  words,
  env,
  isReady,
}: Started): Promise<() => Promise<void>> {
  const log = join(home, 'log')
  const output = openSync(log, 'w')
  const child = spawn(command, words, {
    cwd: home,
    stdio: ['ignore', output, output],
    ...(env === undefined ? {} : { env }),
  })
  const close = async () => {
    await ended(child)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  const until = Date.now() + patienceMilliseconds
  while (!(await isReady().catch(() => false))) {
    if (child.exitCode !== null || Date.now() > until) {
      const said = readFileSync(log, 'utf8').slice(-3000)
      await close()
      throw new Error(`${name} did not start:\n${said}`)
    }
    await setTimeout(300)
  }
  return close
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
