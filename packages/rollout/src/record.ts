import { anotherVersion, versionOfSchema } from '@ml-actions/verdict/another-version'
import { Misuse } from '@ml-actions/verdict/faults'
import type { ConfigStamp } from './config.ts'
import { digestOf } from './digest.ts'
import { at, canonical, isList, isObject, type Json, type JsonObject, pointerTo } from './json.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { idAnnotation, kindLabel, modelAnnotation, nameLabel, releaseName } from './kubernetes/names.ts'

/** What is kept of one release, for ever unchanged: enough to make it again. */
export interface Release {
  readonly release: number
  readonly version: string
  readonly image: string
  /** The digest that ran, `sha256:…`; null when the cluster did not say. */
  readonly digest: string | null
  /** The image by that digest, as it is made again: a tag may point elsewhere by then. Null when it was not pulled from where `image` says. */
  readonly pinned: string | null
  readonly replicas: number
  readonly slot: 'a' | 'b'
  readonly deployment: string
  /** The whole pod template, as it ran. */
  readonly template: JsonObject
  /** `good` when it was judged and promoted; `unknown` for the release that was there before the first rollout. */
  readonly outcome: 'good' | 'unknown'
  /** The ConfigMaps and Secrets that it ran with; their content is not kept. */
  readonly config: readonly ConfigStamp[]
  /** The commit that the deploying workflow ran at. */
  readonly sha: string
}

/** The version of a record's `data` that this code reads and writes. */
export const releaseVersion = 1

const releaseSchema = `ml-actions.dev/release/v${releaseVersion}`

/** Makes the record's object, a ControllerRevision: the API server refuses any change of its `data`. */
export function recordOf(release: Release, marks: { readonly name: string; readonly id: string }): Manifest {
  const data: JsonObject = { schema: releaseSchema, ...(JSON.parse(JSON.stringify(release)) as JsonObject) }
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: {
      name: releaseName(marks.name, release.release),
      labels: { [nameLabel]: marks.name, [kindLabel]: 'release' },
      annotations: { [idAnnotation]: marks.id },
    },
    revision: release.release,
    data: { ...data, seal: sealOf(data) },
  }
}

/**
 * Reads the records of a rollout, in the order of their numbers; what is no record of ours is left out.
 * @throws {Misuse} for one of another version: without it, another release than the one that is meant would be restored
 */
export function releasesIn(manifests: readonly Manifest[]): readonly Release[] {
  for (const { metadata, data } of manifests) {
    const version = versionOfSchema(isObject(data) ? data['schema'] : undefined, 'release')
    if (version === undefined || version === releaseVersion) continue
    const what = `the record ${metadata.name} of a release`
    const again = 'delete this controllerrevision if nobody is to go back to that release, and run again'
    throw new Misuse(anotherVersion({ what, reads: releaseVersion, again }, version))
  }
  return manifests
    .map(releaseIn)
    .filter((release) => release !== undefined)
    .sort((one, other) => one.release - other.release)
}

/**
 * Reads a record; undefined when it is not one, or one of another schema, or a copy that was edited: the server
 * lets nobody change a record, but anybody who may can delete one and make another under its name.
 */
export function releaseIn(manifest: Manifest): Release | undefined {
  const data = manifest['data']
  if (!isObject(data) || data['schema'] !== releaseSchema) return undefined
  const { seal, ...sealed } = data
  if (seal !== undefined && seal !== sealOf(sealed)) return undefined
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
    pinned: typeof data['pinned'] === 'string' ? data['pinned'] : null,
    config: stampsIn(data['config']),
  }
}

/** Gives the version of a registered model that a release declares to serve; undefined when it declares none. */
export function modelOf({
  template,
}: Pick<Release, 'template'>): { readonly name: string; readonly version: string } | undefined {
  const text = at(template, pointerTo('metadata', 'annotations', modelAnnotation))
  const [, name, version] =
    /^models:\/([^/:@]+)\/([1-9][0-9]{0,9})$/.exec(typeof text === 'string' ? text : '') ?? []
  return name === undefined || version === undefined ? undefined : { name, version }
}

/** Gives the digest in an image's name or in a pod's imageID; null when there is none. */
export function digestIn(image: string): string | null {
  return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1] ?? null
}

/** Gives the digest that a pod's container runs; null while it is not known. */
export function runningDigest(pod: Manifest, container: string): string | null {
  return digestIn(imageIdOf(pod, container))
}

/**
 * Gives an image by the digest that all pods run of it; null when it is not known, or when they did not get it from
 * where its name says: an image that was loaded onto a node by hand cannot be pulled by its digest.
 * @example  of fraud:2, running docker.io/library/fraud@sha256:… → fraud@sha256:…
 */
export function pinnedImage(image: string, pods: readonly Manifest[], container: string): string | null {
  if (digestIn(image) !== null) return image
  const ids = new Set(pods.map((pod) => imageIdOf(pod, container)))
  const [id] = ids
  const digest = digestIn(id ?? '')
  const repository = image.replace(/:[^:/]*$/, '')
  if (ids.size !== 1 || id === undefined || digest === null) return null
  return wholeName(id.replace(/@.*$/, '')) === wholeName(repository) ? `${repository}@${digest}` : null
}

/** A repository's name with the registry and the folder that are left out of it by habit. */
function wholeName(repository: string): string {
  const name = repository.replace(/^docker-pullable:\/\//, '').replace(/^index\.docker\.io\//, 'docker.io/')
  const [first = '', ...rest] = name.split('/')
  if (rest.length === 0) return `docker.io/library/${first}`
  return /[.:]|^localhost$/.test(first) ? name : `docker.io/${name}`
}

function imageIdOf(pod: Manifest, container: string): string {
  const statuses = at(pod, '/status/containerStatuses')
  const found = (isList(statuses) ? statuses : []).find((status) => at(status, '/name') === container)
  return String(at(found, '/imageID') ?? '')
}

function sealOf(data: JsonObject): string {
  return digestOf(canonical(data))
}

/** A record of an older version has none; a stamp that is none is left out. */
function stampsIn(value: Json | undefined): readonly ConfigStamp[] {
  return (isList(value) ? value : []).flatMap((one) => {
    const [kind, name, stamp] = ['/kind', '/name', '/stamp'].map((path) => at(one, path))
    if ((kind !== 'ConfigMap' && kind !== 'Secret') || typeof name !== 'string') return []
    const optional = at(one, '/optional') === true
    return [{ kind, name, optional, stamp: typeof stamp === 'string' ? stamp : null }]
  })
}

function areTexts(...values: readonly (Json | undefined)[]): boolean {
  return values.every((value) => typeof value === 'string')
}
