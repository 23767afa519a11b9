import { canonical, type JsonObject, same } from '@ml-actions/rollout/json'
import type { Kind, Labels, Manifest, Metadata, Ref } from '../cluster.ts'

/** The objects of one namespace, with the counters that a server keeps. */
export interface Store {
  get(ref: Ref): Manifest | undefined
  /** All objects of a kind by name, those with all of the labels. */
  list(kind: Kind, labels?: Labels): readonly Manifest[]
  /** Keeps an object under a new resourceVersion, unless nothing but the version would change. */
  put(manifest: Manifest): Manifest
  drop(ref: Ref): void
  /** Grows with every change of any object. */
  version(): number
  /** What a registry knows: the name that an image was first pulled under, also when it is named by its digest now. */
  tagged(image: string): string
  /** Notes that an image was pulled, under the name that its digest gives it. */
  pulled(image: string, id: string): void
  /** A uid that was never given. */
  newUid(): string
}

/** Makes an empty store. */
export function makeStore(): Store {
  const objects = new Map<string, Manifest>()
  const tags = new Map<string, string>()
  let version = 0
  let given = 0
  return {
    get: (ref) => objects.get(keyOf(ref)),
    list: (kind, labels = {}) =>
      [...objects.values()]
        .filter((manifest) => manifest.kind === kind && carries(manifest.metadata.labels, labels))
        .sort((one, other) => (one.metadata.name < other.metadata.name ? -1 : 1)),
    put(manifest) {
      const key = keyOf({ kind: manifest.kind, name: manifest.metadata.name })
      const old = objects.get(key)
      const next = withMetadata(manifest, { resourceVersion: old?.metadata.resourceVersion ?? '' })
      if (old !== undefined && same(old, next)) return old
      version += 1
      const kept = withMetadata(manifest, { resourceVersion: String(version) })
      objects.set(key, kept)
      return kept
    },
    drop(ref) {
      version += objects.delete(keyOf(ref)) ? 1 : 0
    },
    version: () => version,
    tagged: (image) => tags.get(image) ?? image,
    pulled: (image, id) => void (tags.has(id) || id === image || tags.set(id, image)),
    newUid() {
      given += 1
      return `00000000-0000-4000-8000-${String(given).padStart(12, '0')}`
    },
  }
}

/** Gives a manifest with some of its metadata replaced. */
export function withMetadata(manifest: Manifest, change: Partial<Metadata>): Manifest {
  return { ...manifest, metadata: { ...manifest.metadata, ...change } }
}

/** Tells whether labels hold all that a selector asks. */
export function carries(labels: Labels | undefined, selector: Labels): boolean {
  return Object.entries(selector).every(([name, value]) => labels?.[name] === value)
}

/** A short hash of a value (FNV-1a, 32 bits), as long names and digests of the twin are made from. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

/** A hash of a pod template, which nothing changes in place: that of each is made once. */
export function templateHash(template: JsonObject): string {
  const hash = hashes.get(template) ?? shortHash(canonical(template))
  hashes.set(template, hash)
  return hash
}

const hashes = new WeakMap<JsonObject, string>()

function keyOf(ref: Ref): string {
  return `${ref.kind}/${ref.name}`
}
