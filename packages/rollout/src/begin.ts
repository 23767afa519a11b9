import type { Instant } from './instant.ts'
import { later } from './instant.ts'
import { at } from './json.ts'
import { nothingJudged } from './judge.ts'
import { isAddress } from './kubernetes/inference-service.ts'
import { placeOf, releaseAt } from './kubernetes/place.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { slotFields } from './phases/preparing.ts'
import { type Plan, percent, type Weight } from './plan.ts'
import type { Release } from './record.ts'
import { type Original, type Owner, type Slot, type State, stateSchema } from './state.ts'
import type { Surroundings } from './survey.ts'

/** What a new rollout is told from outside. */
export interface Beginning {
  readonly id: string
  readonly owner: Owner
  readonly now: Instant
  /** The last rollout of the same name, ended; undefined for the first. */
  readonly previous: State | undefined
  /** The release to go back to; undefined for a deploy. */
  readonly target: Release | undefined
  /** Why, in the words of whoever asked for a rollback; absent when nobody gave any. */
  readonly reason?: string
}

/** Gives the first state of a rollout, from what is there; called only when preflight found nothing wrong. */
export function firstState(plan: Plan, around: Surroundings, beginning: Beginning): State {
  const { id, owner, now, previous, target } = beginning
  const stable = servingRelease(plan, around, previous)
  const other = plan.strategy === 'rolling' || stable.slot === 'b' ? 'a' : 'b'
  const candidate: Slot = {
    ...placeOf(plan, around.route, other),
    release: target?.release ?? nextRelease(around, previous, stable),
    uid: around[other].deployment?.metadata.uid ?? null,
    image: target?.pinned ?? target?.image ?? plan.image,
    version: target?.version ?? plan.version,
    replicas: stable.replicas,
  }
  const weight = weightNow(plan, around, { stable, candidate })
  return {
    schema: stateSchema,
    id,
    operation: target === undefined ? 'deploy' : 'rollback',
    plan: { ...plan, image: candidate.image, version: candidate.version },
    fence: (previous?.fence ?? 0) + 1,
    seq: 0,
    phase: { is: 'Planned', since: now },
    stable,
    candidate,
    original: originals(plan, around, { stable, candidate, weight }),
    created: [],
    intent: null,
    weight,
    judge: nothingJudged,
    startedAt: now,
    deadline: later(now, plan.deadlineSeconds),
    owner,
    preempt: null,
    bad: target === undefined ? (previous?.bad ?? []) : [...(previous?.bad ?? []), stable.release],
    log: [
      {
        seq: 0,
        at: now,
        phase: 'Planned',
        what: 'begin',
        why: whyOf(target, candidate, beginning.reason),
        weight,
      },
    ],
  }
}

/** Tells which release serves: by what is recorded where that fits what runs, else as one that nobody deployed. */
export function servingRelease(plan: Plan, around: Surroundings, previous: State | undefined): Slot {
  const name = around.serving.is === 'slot' ? around.serving.slot : 'a'
  const seen = around[name]
  const names = placeOf(plan, around.route, name)
  const image = releaseAt(plan, around, name)
  const known = recordedAs(around, previous, { slot: name, image: image ?? '' })
  const revisions = around.route === undefined ? undefined : trafficOf(plan).host?.revisions
  const replicas =
    around.route !== undefined && revisions !== undefined
      ? revisions.pods(around.route)
      : at(seen.deployment, '/spec/replicas')
  return {
    ...names,
    release: known?.release ?? highest(around, previous) + 1,
    uid: seen.deployment?.metadata.uid ?? null,
    image: image ?? '',
    version: known?.version ?? versionOf(image ?? ''),
    replicas: typeof replicas === 'number' ? replicas : 0,
  }
}

/** Names a release after its image: the tag, or the first digits of the digest; after its model's address: the last part. */
export function versionOf(image: string): string {
  if (isAddress(image)) return /([A-Za-z0-9][A-Za-z0-9._-]{0,62})\/?$/.exec(image)?.[1] ?? 'unknown'
  const digest = /@sha256:([0-9a-f]{12})/.exec(image)?.[1]
  const tag = /:([A-Za-z0-9][A-Za-z0-9._-]{0,62})$/.exec(image)?.[1]
  return digest ?? tag ?? 'unknown'
}

function recordedAs(
  { releases }: Surroundings,
  previous: State | undefined,
  running: { readonly slot: 'a' | 'b'; readonly image: string },
): { readonly release: number; readonly version: string } | undefined {
  const slots = previous === undefined ? [] : [previous.stable, previous.candidate]
  const fits = (one: { readonly slot: string; readonly image: string; readonly pinned?: string | null }) =>
    one.slot === running.slot && (one.image === running.image || one.pinned === running.image)
  return slots.find(fits) ?? releases.findLast(fits)
}

function nextRelease(around: Surroundings, previous: State | undefined, stable: Slot): number {
  return Math.max(highest(around, previous), stable.release) + 1
}

function highest({ releases }: Surroundings, previous: State | undefined): number {
  const numbers = releases.map(({ release }) => release)
  return Math.max(0, ...numbers, previous?.stable.release ?? 0, previous?.candidate.release ?? 0)
}

function weightNow(
  plan: Plan,
  around: Surroundings,
  arms: { readonly stable: Slot; readonly candidate: Slot },
): Weight | null {
  if (around.route === undefined) return null
  const beside = around.beside[arms.candidate.slot]
  const found = trafficOf(plan).weightIn(around.route, plan.route, { ...arms, beside })
  return found.is === 'weight' ? found.weight : percent(0)
}

function originals(
  plan: Plan,
  around: Surroundings,
  {
    stable,
    candidate,
    weight,
  }: { readonly stable: Slot; readonly candidate: Slot; readonly weight: Weight | null },
): readonly Original[] {
  const traffic = trafficOf(plan)
  const { route } = around
  const routeFields = route === undefined ? [] : traffic.fields(route, plan.route, { stable, candidate })
  const there = around[candidate.slot].deployment
  const whole: Original = {
    ref: { kind: traffic.kind, name: plan.route.name },
    uid: route?.metadata.uid ?? '',
    fields: routeFields.map((path) => fieldOf(route, path)),
    weight,
  }
  if (plan.strategy === 'rolling' || traffic.host !== undefined) return [whole]
  return [
    whole,
    // Nothing of the stable release is put back, since nothing of it is changed: it is listed for its fence.
    { ref: { kind: 'Deployment', name: stable.deployment }, uid: stable.uid ?? '', fields: [] },
    ...(there === undefined
      ? []
      : [
          {
            ref: { kind: 'Deployment', name: candidate.deployment } as const,
            uid: there.metadata.uid ?? '',
            fields: slotFields.map((path) => fieldOf(there, path)),
          },
        ]),
  ]
}

function fieldOf(manifest: Parameters<typeof at>[0], path: string): Original['fields'][number] {
  const value = at(manifest, path)
  return value === undefined ? { path } : { path, value }
}

function whyOf(target: Release | undefined, candidate: Slot, reason = ''): string {
  const what = `release ${candidate.release} (${candidate.version})`
  return target === undefined ? `deploy ${what}` : `go back to ${what}${reason === '' ? '' : `: ${reason}`}`
}
