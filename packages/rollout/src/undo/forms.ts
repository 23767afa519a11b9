import { at, isList, isObject, type JsonObject } from '../json.ts'
import type { Manifest } from '../kubernetes/cluster.ts'
import { templateFor } from '../kubernetes/workload.ts'
import { digestIn } from '../record.ts'
import type { Revision } from './revisions.ts'

/** A Deployment as it is, which no ReplicaSet has yet. */
export function formNow(deployment: Manifest, container: string, revisions: readonly Revision[]): Revision {
  const number = (revisions.at(-1)?.number ?? 0) + 1
  return { ...formOfImage(deployment, container, imageOf(deployment, container)), number, hash: '' }
}

/** A Deployment as it is, but for the image of a container. */
export function formOfImage(deployment: Manifest, container: string, image: string): Revision {
  const slot = at(deployment, '/spec/template/metadata/labels/ml-actions.dev~1slot')
  const made = templateFor(at(deployment, '/spec/template'), container, { slot: 'a', image })
  const template = slot === undefined ? withoutSlot(made) : made
  return { number: 0, hash: '', template, image, version: digestIn(image)?.slice(7, 19) ?? image }
}

function withoutSlot(template: JsonObject): JsonObject {
  const metadata = template['metadata']
  const labels = at(metadata, '/labels')
  if (!isObject(metadata) || !isObject(labels)) return template
  const { 'ml-actions.dev/slot': _, ...rest } = labels
  return { ...template, metadata: { ...metadata, labels: rest } }
}

/** The names of the containers of a pod, or of a Deployment's pods. */
export function containersOf(manifest: Manifest): readonly string[] {
  const listed = at(manifest, manifest.kind === 'Pod' ? '/spec/containers' : '/spec/template/spec/containers')
  return (isList(listed) ? listed : []).map((one) => String(at(one, '/name')))
}

/** The image of one of them; `''` for none of that name. */
export function imageOf(manifest: Manifest, container: string): string {
  const listed = at(manifest, manifest.kind === 'Pod' ? '/spec/containers' : '/spec/template/spec/containers')
  const found = (isList(listed) ? listed : []).find((one) => at(one, '/name') === container)
  return String(at(found, '/image') ?? '')
}
