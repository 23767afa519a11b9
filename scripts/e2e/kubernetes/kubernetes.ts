import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Checked } from '../checked.ts'
import { spawnInNamespace } from './namespace.ts'
import { parts } from './parts.ts'
import { processesOf } from './record.ts'

/** Checks delivery on a real cluster, which lives in a namespace of its own for as long as that takes. */
export async function kubernetes(): Promise<readonly Checked[]> {
  const checked: Checked[] = []
  // For who works on one of them: KUBERNETES=suite,canary, or a part of one, KUBERNETES='pairs:by istio'.
  const code = await onCluster(['checks', process.env['KUBERNETES'] ?? ''], (line) => {
    const one: Checked = JSON.parse(line)
    console.log(`  ${one.holds ? '✓' : '✗'} ${one.title}`)
    checked.push(one)
  })
  return [...checked, { title: 'the cluster ends, and nothing is left of it', ...endedWell(code) }]
}

/**
 * Runs something on a cluster of its own.
 * @param what  the words for `inside.ts`
 * @returns how it ended; a text names what is left
 */
export async function onCluster(
  [what = '', which = '']: readonly string[],
  hear: (line: string) => void,
): Promise<number | string | null> {
  const known = JSON.stringify(parts())
  const home = mkdtempSync(join(tmpdir(), 'ml-actions-kubernetes-'))
  const program = [process.execPath, join(import.meta.dirname, 'inside.ts'), what, home, known, which]
  const child = spawnInNamespace(home, program, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) hear(line)
  }
  const code = await ended
  // An empty folder is all that there ever was of it on disk.
  rmdirSync(home)
  const left = processesOf(home)
  return left.length === 0 ? code : `the processes ${left.join(', ')} are left`
}

function endedWell(code: number | string | null): { readonly holds: boolean; readonly because: string } {
  return { holds: code === 0, because: `it ended with ${code}` }
}
