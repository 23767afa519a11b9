import { at, isObject, type Json, type JsonObject } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { idAnnotation, kindLabel, nameLabel, releaseName } from './kubernetes/names.ts'

/** What is kept of one release, for ever unchanged: enough to make it again. */
export interface Release {
  readonly release: number
  readonly version: string
  readonly image: string
  /** The digest that ran, `sha256:…`; null when the cluster did not say. */
  readonly digest: string | null
  readonly replicas: number
  readonly slot: 'a' | 'b'
  readonly deployment: string
  /** The whole pod template, as it ran. */
  readonly template: JsonObject
  /** `good` when it was judged and promoted; `unknown` for the release that was there before the first rollout. */
  readonly outcome: 'good' | 'unknown'
  /** The commit that the deploying workflow ran at. */
  readonly sha: string
}

/** The schema of a record's `data`. */
export const releaseSchema = 'ml-actions.dev/release/v1'

/** Makes the record's object, a ControllerRevision: the API server refuses any change of its `data`. */
export function recordOf(release: Release, marks: { readonly name: string; readonly id: string }): Manifest {
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: {
      name: releaseName(marks.name, release.release),
      labels: { [nameLabel]: marks.name, [kindLabel]: 'release' },
      annotations: { [idAnnotation]: marks.id },
    },
    revision: release.release,
    data: { schema: releaseSchema, ...release },
  }
}

/** Reads a record; undefined when it is not one, or one of another schema. */
export function releaseIn(manifest: Manifest): Release | undefined {
  const data = manifest['data']
  if (!isObject(data) || data['schema'] !== releaseSchema) return undefined
  const { release, version, image, digest, replicas, slot, deployment, template, outcome, sha } = data
  if (typeof release !== 'number' || typeof replicas !== 'number') return undefined
  if (!areTexts(version, image, deployment, sha) || !isObject(template)) return undefined
  if ((slot !== 'a' && slot !== 'b') || (outcome !== 'good' && outcome !== 'unknown')) return undefined
  const found = typeof digest === 'string' ? digest : null
  return {
    release,
    replicas,
    version: String(version),
    image: String(image),
    deployment: String(deployment),
    sha: String(sha),
    template,
    slot,
    outcome,
    digest: found,
  }
}

/** Gives the digest in an image's name or in a pod's imageID; null when there is none. */
export function digestIn(image: string): string | null {
  return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? null
}

/** Gives the digest that a pod's container runs; null while it is not known. */
export function runningDigest(pod: Manifest, container: string): string | null {
  const statuses = at(pod, '/status/containerStatuses')
  const found = (Array.isArray(statuses) ? (statuses as readonly Json[]) : []).find(
    (status) => at(status, '/name') === container,
  )
  return digestIn(String(at(found, '/imageID') ?? ''))
}

function areTexts(...values: readonly (Json | undefined)[]): boolean {
  return values.every((value) => typeof value === 'string')
}
