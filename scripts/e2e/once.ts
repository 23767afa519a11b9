import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const patienceMilliseconds = 3_600_000

/**
 * Makes a folder once on this machine, whole or not at all: of several processes that want it at once one makes it, and
 * the others wait. What was broken off before is made anew.
 * @param home  the folder; beside it lies a lock while it is made
 * @param make  fills the folder, which is there and empty
 */
export function once(home: string, make: () => void): void {
  const complete = join(home, 'complete')
  if (existsSync(complete)) return
  withLock(`${home}.lock`, () => {
    if (existsSync(complete)) return
    rmSync(home, { recursive: true, force: true })
    mkdirSync(home, { recursive: true })
    make()
    writeFileSync(complete, '')
  })
}

/** Keeps other processes of this machine out while something is done; one that has ended keeps nobody out. */
export function withLock(lock: string, use: () => void): void {
  mkdirSync(dirname(lock), { recursive: true })
  const own = `${lock}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    const until = performance.now() + patienceMilliseconds
    while (!taken(own, lock)) {
      if (performance.now() > until) throw new Error(`after an hour another process still holds ${lock}`)
      sleep(200)
    }
    try {
      use()
    } finally {
      rmSync(lock, { force: true })
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** A link to a file that says whose it is: it is there with its words or not at all. */
function taken(own: string, lock: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch {
    if (isLeft(lock)) rmSync(lock, { force: true })
    return false
  }
}

/** Whether the process that a lock names has ended. */
function isLeft(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** Waits without giving way: what is made here is made by programs that are waited for. */
export function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
