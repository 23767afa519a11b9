import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kept } from '../tools.ts'

/** What is known of a stack that goes on after the command that started it. */
export interface Up {
  /** The process that made the namespace. */
  readonly pid: number
  readonly home: string
}

/** Where that is written. */
export const recordFile = join(kept, 'kubernetes-up.json')

/** Tells whether a stack still runs; another process may have its number by now. */
export function isAlive({ pid, home }: Up): boolean {
  return processesOf(home).includes(pid)
}

/** Gives the processes of a stack that this machine sees, by the folder that they name. */
export function processesOf(home: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && wordsOf(name).includes(home))
    .map(Number)
    .filter((pid) => pid !== process.pid)
}

/** Gives the first process inside the namespace: it is the last in the line of those that made it. */
export function innermost(pid: number): number {
  const [child] = read(`/proc/${pid}/task/${pid}/children`).split(' ').map(Number)
  const makes = /^(sudo|unshare)\0/.test(wordsOf(String(pid)))
  return makes && child !== undefined && child > 0 ? innermost(child) : pid
}

function wordsOf(pid: string): string {
  return read(`/proc/${pid}/cmdline`)
}

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
