import { Outage } from '@ml-actions/verdict/faults'
import { isObject, same } from './json.ts'
import type { Cluster, Manifest } from './kubernetes/cluster.ts'
import { kindLabel, nameLabel, stateName } from './kubernetes/names.ts'

/**
 * Keeps what a state's ConfigMap holds that nobody can read, under another name, before it is written over: for people
 * to look at. Doing it twice is doing it once.
 * @throws {Outage} when the cluster does not take it
 */
export async function keepUnreadable(cluster: Cluster, rollout: string, manifest: Manifest): Promise<void> {
  const name = `${stateName(rollout)}-kept-${manifest.metadata.resourceVersion ?? '0'}`
  const old = isObject(manifest['data']) ? manifest['data'] : {}
  // Under keys of its own, so that nobody takes it for a state.
  const data = Object.fromEntries(Object.entries(old).map(([key, text]) => [`kept-${key}`, text]))
  const labels = { [kindLabel]: 'kept-state', [nameLabel]: rollout }
  const kept: Manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, labels }, data }
  const written = await cluster.create(kept)
  if (written.is === 'done') return
  const there = await cluster.get({ kind: 'ConfigMap', name })
  if (there !== undefined && same(there['data'], data)) return
  throw new Outage({
    is: `the cluster did not take ConfigMap ${name}: ${written.message}`,
    wanted: 'that the state that cannot be read is kept before another is written',
    todo: 'allow create of configmaps to this account, then run again',
  })
}
