import { Outage } from '@ml-actions/verdict/faults'
import { at, pointerTo } from '../json.ts'
import { type Cluster, type JsonPatch, type Manifest, type Ref, refInWords, type Written } from './cluster.ts'
import { fenceAnnotation } from './names.ts'

const annotations = pointerTo('metadata', 'annotations')
const fenceAt = pointerTo('metadata', 'annotations', fenceAnnotation)
const tries = 20

/**
 * Writes an owner's fence on an object, so that every patch of a former owner fails from now on.
 * @returns false when a newer owner's fence is there; true also when the object is gone, which others look after
 * @throws {Outage} when the cluster refuses, or when it does not answer time after time
 */
export async function writeFence(cluster: Cluster, ref: Ref, fence: number): Promise<boolean> {
  const tried = await tryFence(cluster, ref, fence)
  if (tried.is === 'denied') throw refused(ref, tried.message)
  return tried.is === 'ours'
}

/** Whose fence is on an object now; or in whose words the server denied ours. */
export type Fenced = { readonly is: 'ours' | 'newer' } | { readonly is: 'denied'; readonly message: string }

/**
 * Writes an owner's fence as `writeFence` does, where admission lets it.
 * @throws {Outage} when a right is missing, or when the cluster does not answer time after time
 */
export async function tryFence(cluster: Cluster, ref: Ref, fence: number): Promise<Fenced> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const manifest = await cluster.get(ref)
    if (manifest === undefined) return { is: 'ours' }
    const old = fenceOn(manifest)
    if (old !== undefined && old >= fence) return { is: old === fence ? 'ours' : 'newer' }
    const written = await cluster.patchTest(ref, fencePatch(manifest, fence))
    // What the server says that it keeps, it keeps: the fence was raised, if a newer owner raises it further.
    if (written.is === 'done' && fenceOn(written.manifest) === fence) return { is: 'ours' }
    const message = denialIn(written)
    if (message !== undefined) return { is: 'denied', message }
    if (written.is === 'forbidden' || (written.is === 'invalid' && written.because !== 'test'))
      throw refused(ref, written.message)
  }
  throw refused(ref, `no answer or a changed object, ${tries} times`)
}

/** What admission says; undefined for any other end. */
function denialIn(written: Written): string | undefined {
  if (written.is === 'invalid') return written.because === 'validation' ? written.message : undefined
  return written.is === 'forbidden' && written.because === 'denied' ? written.message : undefined
}

/** Reads the fence on an object; undefined when it has none. */
export function fenceOn(manifest: Manifest): number | undefined {
  const text = manifest.metadata.annotations?.[fenceAnnotation]
  return text === undefined ? undefined : Number(text)
}

/** Tests of a patch that a newer owner's fence makes fail, and that an object of the same name but another uid does too. */
export function fenceTests(uid: string, fence: number): JsonPatch {
  return [
    { op: 'test', path: fenceAt, value: String(fence) },
    { op: 'test', path: '/metadata/uid', value: uid },
  ]
}

/** Gives the patch that writes a fence on an object as it was read. */
export function fencePatch(manifest: Manifest, fence: number): JsonPatch {
  const old = at(manifest, fenceAt)
  // That a field is absent cannot be tested, so the whole object's version stands for it the first time.
  const test =
    old === undefined
      ? { path: '/metadata/resourceVersion', value: manifest.metadata.resourceVersion ?? '' }
      : { path: fenceAt, value: old }
  const room =
    at(manifest, annotations) === undefined ? [{ op: 'add' as const, path: annotations, value: {} }] : []
  return [{ op: 'test', ...test }, ...room, { op: 'add', path: fenceAt, value: String(fence) }]
}

function refused(ref: Ref, message: string): Outage {
  return new Outage({
    is: `the cluster refused the fence on ${refInWords(ref)}: ${message}`,
    wanted: 'a fence on every object before anything is changed',
    todo: 'allow get and patch of this object to this account, then run again',
  })
}
