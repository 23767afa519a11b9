import { readdirSync, readFileSync } from 'node:fs'

/**
 * Ends a process and all that it started, whatever groups they are in and without a word to them: as when the machine is
 * lost. Linux only.
 */
export function endTree(pid: number): void {
  // Held still first, so that it starts nothing while its descendants are looked for.
  send(pid, 'SIGSTOP')
  const parents = processes()
  const all = [pid]
  for (const parent of all) for (const [child, of] of parents) if (of === parent) all.push(child)
  for (const one of all) send(one, 'SIGKILL')
}

/** The processes of this machine, each with its parent. */
function processes(): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      // What stands in parentheses is the program's name, which may hold spaces and parentheses.
      const [, parent] = /^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? []
      found.set(Number(name), Number(parent))
    } catch {
      // It has ended meanwhile.
    }
  }
  return found
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself.
  }
}
