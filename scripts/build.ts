import { availableParallelism } from 'node:os'
import { bundle } from './build/bundle.ts'
import { actionNames } from './build/workspace.ts'

// Bundles every action, or the ones named: `npm run build -- model-gate`.
const named = process.argv.slice(2)
const waiting = actionNames().filter((name) => named.length === 0 || named.includes(name))
const unknown = named.filter((name) => !actionNames().includes(name))
if (unknown.length > 0) {
  console.error(`unknown action ${unknown.join(', ')}; wanted: one of ${actionNames().join(', ')}`)
  process.exit(2)
}

async function worker(): Promise<void> {
  for (let action = waiting.shift(); action !== undefined; action = waiting.shift()) {
    const started = performance.now()
    if (await bundle(action))
      console.log(`built ${action} in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}
try {
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, worker))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
