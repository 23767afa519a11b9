import { digestOf } from './digest.ts'
import { at, canonical, isList, type Json } from './json.ts'
import type { Cluster, Manifest } from './kubernetes/cluster.ts'

/** A ConfigMap or Secret that pods are made with. */
export interface ConfigRef {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  /** Whether pods start without it. */
  readonly optional: boolean
}

/** What one of them was when a release was recorded, or is now. */
export interface ConfigStamp extends ConfigRef {
  /**
   * Changes when it changes: the digest of a ConfigMap's content; of a Secret the uid and version of the object,
   * since its content is never read. `absent` when it is not there, null when this account may not look.
   */
  readonly stamp: string | null
}

/** More are not looked up: each is a request. */
const mostRefs = 100

/** Lists what a pod template refers to, each once, by kind and name. */
export function configIn(template: Json | undefined): readonly ConfigRef[] {
  const spec = at(template, '/spec')
  const listed = ['/containers', '/initContainers'].flatMap((path) => listAt(spec, path))
  // A predictor of KServe has its container under a key of its own.
  const model = at(spec, '/model')
  const containers = model === undefined ? listed : [...listed, model]
  const found = [
    ...containers.flatMap((one) => listAt(one, '/env').flatMap((entry) => keyed(at(entry, '/valueFrom')))),
    ...containers.flatMap((one) => listAt(one, '/envFrom').flatMap(whole)),
    ...listAt(spec, '/volumes').flatMap(mounted),
    // A pull secret that is absent is passed over: the image may be there already, or public.
    ...listAt(spec, '/imagePullSecrets').flatMap((one) => named('Secret', at(one, '/name'), true)),
  ]
  const byName = Map.groupBy(found, ({ kind, name }) => `${kind}/${name}`)
  return [...byName.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, mostRefs)
    .flatMap(([, [first, ...rest]]) =>
      first === undefined ? [] : [{ ...first, optional: [first, ...rest].every(({ optional }) => optional) }],
    )
}

/** Reads what a pod template refers to as it is now. */
export async function stampsOf(
  cluster: Cluster,
  template: Json | undefined,
): Promise<readonly ConfigStamp[]> {
  return Promise.all(
    configIn(template).map(async (ref) => {
      const seen = await cluster.glance({ kind: ref.kind, name: ref.name })
      return { ...ref, stamp: stampOf(ref, seen) }
    }),
  )
}

function stampOf({ kind }: ConfigRef, seen: Manifest | undefined | 'forbidden'): string | null {
  if (seen === 'forbidden') return null
  if (seen === undefined) return 'absent'
  const { uid, resourceVersion } = seen.metadata
  if (kind === 'Secret') return `${uid ?? ''} ${resourceVersion ?? ''}`
  return digestOf(canonical({ data: seen['data'] ?? {}, binaryData: seen['binaryData'] ?? {} }))
}

function keyed(from: Json | undefined): readonly ConfigRef[] {
  return [...refAt(from, '/configMapKeyRef', 'ConfigMap'), ...refAt(from, '/secretKeyRef', 'Secret')]
}

function whole(from: Json): readonly ConfigRef[] {
  return [...refAt(from, '/configMapRef', 'ConfigMap'), ...refAt(from, '/secretRef', 'Secret')]
}

function mounted(volume: Json): readonly ConfigRef[] {
  const secret = at(volume, '/secret')
  return [
    ...refAt(volume, '/configMap', 'ConfigMap'),
    ...named('Secret', at(secret, '/secretName'), at(secret, '/optional')),
    ...listAt(volume, '/projected/sources').flatMap((source) => [
      ...refAt(source, '/configMap', 'ConfigMap'),
      ...refAt(source, '/secret', 'Secret'),
    ]),
  ]
}

function refAt(value: Json | undefined, pointer: string, kind: ConfigRef['kind']): readonly ConfigRef[] {
  const found = at(value, pointer)
  return named(kind, at(found, '/name'), at(found, '/optional'))
}

function named(
  kind: ConfigRef['kind'],
  name: Json | undefined,
  optional: Json | undefined,
): readonly ConfigRef[] {
  return typeof name === 'string' && name !== '' ? [{ kind, name, optional: optional === true }] : []
}

function listAt(value: Json | undefined, pointer: string): readonly Json[] {
  const found = at(value, pointer)
  return isList(found) ? found : []
}
