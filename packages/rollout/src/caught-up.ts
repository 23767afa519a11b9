import type { Clock } from './clock.ts'
import { at } from './json.ts'
import type { Cluster, Manifest } from './kubernetes/cluster.ts'

/** A look that a controller had no time for is taken again this often, so many seconds later. */
const mostLooks = 9
const secondsBetweenLooks = 0.25

/**
 * Reads a Deployment again for a moment while its controller has not seen its latest form. The API server numbers a form
 * by its annotations too (apps/v1, PrepareForUpdate), so that each new owner's fence is one: who looked at once would find
 * that nothing is ready, and a tick, which waits for nothing, would never find anything else.
 */
export function caughtUp(cluster: Pick<Cluster, 'get'>, clock: Pick<Clock, 'sleep'>): Pick<Cluster, 'get'> {
  return {
    async get(ref) {
      let found = await cluster.get(ref)
      for (let looks = 1; looks < mostLooks && isBehind(found); looks += 1) {
        await clock.sleep(secondsBetweenLooks, new AbortController().signal)
        found = await cluster.get(ref)
      }
      return found
    },
  }
}

function isBehind(manifest: Manifest | undefined): boolean {
  if (manifest?.kind !== 'Deployment') return false
  const seen = at(manifest, '/status/observedGeneration')
  return (typeof seen === 'number' ? seen : 0) < (manifest.metadata.generation ?? 0)
}
