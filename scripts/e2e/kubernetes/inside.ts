import { writeSync } from 'node:fs'
import { bakes } from './bakes.ts'
import { blueGreen } from './blue-green.ts'
import { canary } from './canary.ts'
import { clusterSuite } from './cluster-suite.ts'
import { brokenReleases } from './failures.ts'
import { everyFault } from './faults/faults.ts'
import { kills } from './kills.ts'
import { everyPair } from './pairs/pairs.ts'
import type { Parts } from './parts.ts'
import { presses } from './presses.ts'
import { rollbacks } from './rollbacks.ts'
import { startStack } from './stack.ts'

// Runs in a namespace of its own: `node inside.ts up|checks|presses|bakes HOME PARTS WHICH`. What came of it goes to standard output,
// a line of JSON each; all else to standard error.
const [what = '', home = '', parts = '{}', which = ''] = process.argv.slice(2)
const known: Parts = JSON.parse(parts)
const stack = await startStack(home, known)
const groups = {
  suite: clusterSuite,
  canary,
  'blue-green': blueGreen,
  pairs: everyPair,
  'broken releases': brokenReleases,
  rollback: rollbacks,
  'killed runners': kills,
  faults: everyFault,
}
if (what === 'up') {
  process.on('SIGTERM', () => void stack.close().then(() => process.exit(0)))
  line({ kubeconfig: stack.kubeconfig })
} else {
  if (what === 'presses') await presses(stack, Number(which), line)
  else if (what === 'bakes') await bakes(stack, Number(which), line)
  else await check(which.split(',').filter((name) => name !== ''))
  await stack.close()
  // Nothing that a check left undone keeps it.
  process.exit()
}

/** Runs the groups that were named, or all; one that fails as a whole is one that does not hold. */
async function check(named: readonly string[]): Promise<void> {
  const parts = new Map(named.map((one) => [one.replace(/:.*$/, ''), /:(.*)$/.exec(one)?.[1]]))
  for (const [name, group] of Object.entries(groups)) {
    if (named.length > 0 && !parts.has(name)) continue
    const because = (error: unknown) => (error instanceof Error ? (error.stack ?? '') : String(error))
    const all = await group(stack, parts.get(name)).catch((error) => [
      { title: 'it runs to its end', holds: false, because: because(error) },
    ])
    for (const checked of all) line({ ...checked, title: `${name}: ${checked.title}` })
  }
}

function line(value: object): void {
  writeSync(1, `${JSON.stringify(value)}\n`)
}
