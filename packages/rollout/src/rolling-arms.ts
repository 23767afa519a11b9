import type { Instant } from './instant.ts'
import { secondsBetween } from './instant.ts'
import { at, isList, type Json } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'

/** The pods of one Deployment, by the release that they run. */
export interface Arms {
  readonly stable: readonly Manifest[]
  readonly candidate: readonly Manifest[]
}

/**
 * Tells the pods of one Deployment apart by the hash of the template that they were made from: those of a template that
 * has the candidate's image are the candidate's. Where both releases have one image, all are the candidate's.
 */
export function podsByRelease(pods: readonly Manifest[], container: string, image: string): Arms {
  const hashes = new Set(pods.filter((pod) => runs(pod, container, image)).map(hashOf))
  const isCandidate = (pod: Manifest) => hashes.has(hashOf(pod))
  return { stable: pods.filter((pod) => !isCandidate(pod)), candidate: pods.filter(isCandidate) }
}

/** Counts the pods that are ready, and have been for some seconds, and are not on their way out. */
export function readyIn(pods: readonly Manifest[], seconds: number, now: Instant): number {
  return pods.filter((pod) => {
    const conditions = at(pod, '/status/conditions')
    const ready = (isList(conditions) ? conditions : []).find((one) => at(one, '/type') === 'Ready')
    if (pod.metadata.deletionTimestamp !== undefined || at(ready, '/status') !== 'True') return false
    const since = at(ready, '/lastTransitionTime')
    return typeof since !== 'string' || secondsBetween(since, now) >= seconds
  }).length
}

/** Makes ready pods, for a plan that looks ahead. */
export function imaginedPods(count: number): readonly Manifest[] {
  const status: Json = { conditions: [{ type: 'Ready', status: 'True' }] }
  return Array.from({ length: count }, (_, index) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `imagined-${index}` },
    status,
  }))
}

function runs(pod: Manifest, container: string, image: string): boolean {
  const containers = at(pod, '/spec/containers')
  return (isList(containers) ? containers : []).some(
    (one) => at(one, '/name') === container && at(one, '/image') === image,
  )
}

function hashOf(pod: Manifest): string {
  return pod.metadata.labels?.['pod-template-hash'] ?? ''
}
