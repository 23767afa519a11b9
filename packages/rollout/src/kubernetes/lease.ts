import { Outage } from '@ml-actions/verdict/faults'
import type { Clock } from '../clock.ts'
import { at, isObject } from '../json.ts'
import type { Cluster, Manifest, Ref } from './cluster.ts'
import { badAnnotation, nameLabel, stateName } from './names.ts'

/**
 * Who runs a rollout now. A courtesy that keeps two runs apart; what keeps a rollout safe is the fence, since a
 * holder may have been asleep for longer than its lease.
 */
export interface Lease {
  /**
   * Tries to take it. `force` takes it from a holder who is alive.
   * @param bad  releases that are rolled back from; kept on it where given
   */
  take(force: boolean, bad?: readonly number[]): Promise<Taken>
  /** Renews it when it is due; false when it is somebody else's now. */
  renew(): Promise<boolean>
  /** Gives it back, so that the next run need not wait. */
  release(): Promise<void>
}

/** Held by us, or by whom; `alive` when it was seen to be renewed. */
export type Taken =
  | { readonly is: 'taken' }
  | { readonly is: 'busy'; readonly holder: string; readonly alive: boolean }

/** Seconds after which a holder that does not renew is gone, and between two renewals. */
export const leaseSeconds = 60
export const renewSeconds = 15

const tries = 20

const mostBad = 50

/** Reads the releases that were rolled back from, as the Lease of a rollout keeps them. */
export async function badOnLease(cluster: Cluster, rollout: string): Promise<readonly number[]> {
  const lease = await cluster.get({ kind: 'Lease', name: stateName(rollout) })
  const text = lease?.metadata.annotations?.[badAnnotation] ?? ''
  return text
    .split(' ')
    .filter((word) => /^[1-9][0-9]{0,8}$/.test(word))
    .map(Number)
}

/** Makes the door to a rollout's lease for one holder: the text that says which run it is. */
export function leaseOf(cluster: Cluster, clock: Clock, rollout: string, holder: string): Lease {
  const ref: Ref = { kind: 'Lease', name: stateName(rollout) }
  let renewedAt = Number.NEGATIVE_INFINITY
  // As we wrote it last: written again by its version, which is refused when it is another's by now.
  let own: Manifest | undefined
  // Judged by our own clock having seen no renewal, never by comparing the holder's clock with ours.
  let watched: { readonly stamp: string; readonly since: number; readonly renewed: boolean } | undefined
  const write = async (
    old: Manifest | undefined,
    taken: string,
    bad: readonly number[] = [],
  ): Promise<boolean> => {
    const next = manifestOf(old, { rollout, holder: taken, now: clock.now(), bad })
    const written = await (old === undefined ? cluster.create(next) : cluster.replace(next))
    own = written.is === 'done' ? written.manifest : undefined
    if (written.is === 'done') renewedAt = clock.monotonic()
    if (written.is === 'forbidden' || written.is === 'invalid') throw refused(ref, written.message)
    return written.is === 'done'
  }
  return {
    async take(force, bad) {
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const old = await cluster.get(ref)
        const current = holderOf(old)
        const stamp = `${current} ${String(at(old, '/spec/renewTime'))}`
        if (watched?.stamp !== stamp)
          watched = { stamp, since: clock.monotonic(), renewed: watched !== undefined }
        const expired = clock.monotonic() - watched.since >= leaseSeconds
        if (!force && !expired && current !== '' && current !== holder)
          return { is: 'busy', holder: current, alive: watched.renewed }
        if (await write(old, holder, bad)) return { is: 'taken' }
      }
      throw refused(ref, `it was changed by others or not answered for, ${tries} times`)
    },
    async renew() {
      if (clock.monotonic() - renewedAt < renewSeconds) return true
      if (own !== undefined && (await write(own, holder))) return true
      const old = await cluster.get(ref)
      if (holderOf(old) !== holder) return false
      await write(old, holder)
      return true
    },
    async release() {
      if (own !== undefined && (await write(own, ''))) return
      const old = await cluster.get(ref)
      if (old !== undefined && holderOf(old) === holder) await write(old, '')
    },
  }
}

function holderOf(lease: Manifest | undefined): string {
  const holder = at(lease, '/spec/holderIdentity')
  return typeof holder === 'string' ? holder : ''
}

function manifestOf(
  old: Manifest | undefined,
  {
    rollout,
    holder,
    now,
    bad,
  }: {
    readonly rollout: string
    readonly holder: string
    readonly now: string
    readonly bad: readonly number[]
  },
): Manifest {
  const metadata = old?.metadata ?? { name: stateName(rollout), labels: { [nameLabel]: rollout } }
  const marks = { [badAnnotation]: bad.slice(-mostBad).join(' ') }
  // MicroTime: the server refuses anything but six decimals.
  const time = now.replace(/Z$/, '000Z')
  const spec = at(old, '/spec')
  const same = holderOf(old) === holder
  const transitions = Number(at(old, '/spec/leaseTransitions') ?? 0)
  return {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata:
      bad.length === 0 ? metadata : { ...metadata, annotations: { ...metadata.annotations, ...marks } },
    spec: {
      ...(isObject(spec) ? spec : {}),
      holderIdentity: holder,
      leaseDurationSeconds: leaseSeconds,
      renewTime: time,
      ...(same && old !== undefined ? {} : { acquireTime: time }),
      leaseTransitions: old === undefined || same || holder === '' ? transitions : transitions + 1,
    },
  }
}

function refused(ref: Ref, message: string): Outage {
  return new Outage({
    is: `the cluster refused Lease ${ref.name}: ${message}`,
    wanted: 'a lease, so that two runs do not act at once',
    todo: 'allow get, create and update of leases to this account, then run again',
  })
}
