import { versionOf } from '../begin.ts'
import { at, isObject, type JsonObject, same } from '../json.ts'
import type { Manifest } from '../kubernetes/cluster.ts'
import { imageIn } from '../kubernetes/workload.ts'
import type { Target } from '../target.ts'

/** One form that a Deployment had, as a ReplicaSet keeps it. */
export interface Revision {
  readonly number: number
  /** The hash by which the controller tells its pods from others. */
  readonly hash: string
  readonly template: JsonObject
  readonly image: string
  readonly version: string
}

/** What a rollback of ours left on the Deployment: where it went, and what is never gone back to by itself. */
export interface Mark {
  readonly to: string
  /** The number that `to` had when it was gone back to: it is the newest one since. */
  readonly number: number
  readonly bad: readonly string[]
}

/** The annotation that holds it, on the Deployment. */
export const undoAnnotation = 'ml-actions.dev/rolled-back'

/** Reads the revisions of a Deployment, oldest first; ReplicaSets of others are left out. */
export function revisionsOf(
  deployment: Manifest,
  replicaSets: readonly Manifest[],
  container: string,
): readonly Revision[] {
  return replicaSets
    .filter((one) => (one.metadata.ownerReferences ?? []).some(({ uid }) => uid === deployment.metadata.uid))
    .flatMap((one): readonly Revision[] => {
      const number = Number(one.metadata.annotations?.['deployment.kubernetes.io/revision'])
      const hash = one.metadata.labels?.['pod-template-hash']
      const template = withoutHash(at(one, '/spec/template'))
      const image = imageIn(one, container)
      if (!Number.isInteger(number) || hash === undefined || template === undefined || image === undefined)
        return []
      return [{ number, hash, template, image, version: versionOf(image) }]
    })
    .sort((one, other) => one.number - other.number)
}

/** The revision that a Deployment has now; undefined while the controller has not made it. */
export function currentOf(deployment: Manifest, revisions: readonly Revision[]): Revision | undefined {
  return revisions.findLast(({ template }) => same(template, at(deployment, '/spec/template')))
}

/** Reads what a rollback left; nothing when there was none, or somebody wrote something else there. */
export function markOn(deployment: Manifest): Mark {
  try {
    const value: unknown = JSON.parse(deployment.metadata.annotations?.[undoAnnotation] ?? '{}')
    const { to, bad, number } = Object(value) as { readonly [key: string]: unknown }
    const hashes = Array.isArray(bad) ? bad.filter((one) => typeof one === 'string') : []
    const known = typeof number === 'number' ? number : 0
    return { to: typeof to === 'string' ? to : '', number: known, bad: hashes.slice(-mostBad) }
  } catch {
    return { to: '', number: 0, bad: [] }
  }
}

const mostBad = 10

/**
 * Finds the revision that a target means. There is no verdict on a revision: the good one before is taken to be the
 * newest older one that was not rolled back from. What a rollback restored is not left again by pressing twice.
 */
export function revisionFor(
  target: Exclude<Target, { readonly is: 'image' | 'alias' | 'model' }>,
  {
    current,
    revisions,
    mark,
  }: { readonly current: Revision; readonly revisions: readonly Revision[]; readonly mark: Mark },
): Revision | string {
  const kept = revisions.map(({ number, version }) => `${number} (${version})`).join(', ')
  const none = (is: string) => `${is}; kept as ReplicaSets: ${kept}`
  switch (target.is) {
    case 'previous-good':
      if (current.hash === mark.to) return current
      return before(current, revisions, mark) ?? none(`there is no revision before ${current.number}`)
    case 'before-current':
      return before(current, revisions, mark) ?? none(`there is no revision before ${current.number}`)
    case 'release':
      if (current.hash === mark.to && target.release === mark.number) return current
      return (
        revisions.find(({ number }) => number === target.release) ??
        none(`there is no revision ${target.release}`)
      )
    case 'version':
      return (
        revisions.findLast(({ version }) => version === target.version) ??
        none(`there is no revision of version ${target.version}`)
      )
  }
}

function before(current: Revision, revisions: readonly Revision[], { bad }: Mark): Revision | undefined {
  return revisions.findLast(({ number, hash }) => number < current.number && !bad.includes(hash))
}

function withoutHash(template: ReturnType<typeof at>): JsonObject | undefined {
  const labels = at(template, '/metadata/labels')
  if (!isObject(template) || !isObject(labels)) return undefined
  const { 'pod-template-hash': _, ...rest } = labels
  const metadata = template['metadata']
  return { ...template, metadata: { ...(isObject(metadata) ? metadata : {}), labels: rest } }
}
