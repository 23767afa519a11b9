import { at, isObject, same } from '../json.ts'
import type { Labels, Manifest, Ref } from '../kubernetes/cluster.ts'
import { readinessOf } from '../readiness.ts'
import type { Drive, World } from '../world.ts'
import { imageOf } from './forms.ts'
import type { Revision } from './revisions.ts'

/** Waits until only the wanted pods run and all are available, or until it fails, or the time is over. */
export async function awaited(
  world: World,
  {
    ref,
    wanted,
    container,
    drive,
  }: { readonly ref: Ref; readonly wanted: Revision; readonly container: string; readonly drive: Drive },
): Promise<{ readonly came: 'restored' | 'failed' | 'on-its-way'; readonly message: string }> {
  const end = world.clock.monotonic() + drive.budgetSeconds
  for (;;) {
    const deployment = await world.cluster.get(ref)
    if (deployment === undefined || !same(at(deployment, '/spec/template'), wanted.template))
      return { came: 'failed', message: `Deployment ${ref.name} was changed again by somebody else` }
    const ready = await verified(world, { deployment, wanted, container })
    if (ready.is === 'ready') return { came: 'restored', message: '' }
    if (ready.is === 'failed') return { came: 'failed', message: ready.message }
    if (world.clock.monotonic() >= end || drive.signal.aborted)
      return { came: 'on-its-way', message: ready.message }
    await world.clock.sleep(pollSeconds, drive.signal)
  }
}

const pollSeconds = 2

/** Only the wanted pods count: those that are left behind may well be broken. */
export async function verified(
  { cluster }: World,
  {
    deployment,
    wanted,
    container,
  }: { readonly deployment: Manifest; readonly wanted: Revision; readonly container: string },
) {
  const selector = at(deployment, '/spec/selector/matchLabels')
  const pods = await cluster.list('Pod', isObject(selector) ? (selector as Labels) : {})
  const isOwn = (pod: Manifest) =>
    wanted.hash === ''
      ? imageOf(pod, container) === wanted.image
      : pod.metadata.labels?.['pod-template-hash'] === wanted.hash
  const own = pods.filter(isOwn)
  const ready = readinessOf(
    { deployment, service: undefined, pods: own, endpoints: null },
    container,
    wanted.image,
  )
  const left = Number(at(deployment, '/status/replicas') ?? 0) - Number(at(deployment, '/spec/replicas') ?? 0)
  if (ready.is !== 'ready' || left <= 0) return ready
  return { is: 'waiting' as const, message: `${left} pods of the old form are left` }
}
