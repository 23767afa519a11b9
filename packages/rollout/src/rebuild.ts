import { servingRelease } from './begin.ts'
import type { Instant } from './instant.ts'
import { later } from './instant.ts'
import { nothingJudged } from './judge.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { fenceOn } from './kubernetes/fence.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Plan } from './plan.ts'
import { capacityOf } from './readiness.ts'
import { type Original, type Owner, type Slot, type State, stateSchema } from './state.ts'
import type { Surroundings } from './survey.ts'

/** What a state is made again with. */
export interface Rebuilding {
  readonly id: string
  readonly owner: Owner
  readonly now: Instant
  /** Why it has to be: its ConfigMap is gone, or holds something else. */
  readonly because: 'state-lost' | 'state-corrupt'
  /** Which release is asked for: it is the stable one where its slot runs it. */
  readonly wants: (slot: Slot) => boolean
}

/** A state that was made again; or why what is there does not say what it was. */
export type Rebuilt =
  | { readonly is: 'rebuilt'; readonly state: State }
  | { readonly is: 'none'; readonly message: string }

/**
 * Makes the state of a rollout again from its release records and from what runs, when its own is lost; pure. Where
 * only one slot runs, the rollout is taken as over; else as halted, with a slot as the stable one that is whole and
 * runs a release on record.
 */
export function rebuild(plan: Plan, around: Surroundings, asked: Rebuilding): Rebuilt {
  const { route } = around
  if (fenceAround(around) === 0 && around.releases.length === 0)
    return none('nothing in the cluster carries the marks of a rollout')
  // Of a rolling update, both releases are one Deployment, and of a shadow nobody gets an answer.
  if (plan.strategy === 'rolling' || plan.strategy === 'shadow')
    return none(`the state of a ${plan.strategy} rollout cannot be made again from its records`)
  if (route === undefined) return none(`there is no ${trafficOf(plan).kind} ${plan.route.name}`)
  const slots = { a: slotIn(plan, around, 'a'), b: slotIn(plan, around, 'b') }
  const { serving } = around
  if (serving.is === 'slot') {
    const [stable, candidate] = serving.slot === 'a' ? [slots.b, slots.a] : [slots.a, slots.b]
    if (stable.replicas === 0) return over(plan, around, { ...asked, stable, candidate })
  }
  const whole = [slots.a, slots.b]
    .filter((slot) => isOnRecord(around, slot) && slot.replicas > 0)
    .filter((slot) => capacityOf(around[slot.slot]) >= slot.replicas)
    .sort((one, other) => one.release - other.release)
  const stable = whole.find(asked.wants) ?? whole[0]
  if (stable === undefined) return none('no slot is ready with a release that is on record')
  const candidate = slots[stable.slot === 'a' ? 'b' : 'a']
  const replicas = Math.max(stable.replicas, candidate.replicas)
  return halted(plan, around, { ...asked, stable: { ...stable, replicas }, candidate })
}

interface Arms extends Rebuilding {
  readonly stable: Slot
  readonly candidate: Slot
}

function over(plan: Plan, around: Surroundings, arms: Arms): Rebuilt {
  const phase = { is: 'Succeeded', since: arms.now } as const
  return { is: 'rebuilt', state: { ...stateOf(plan, around, arms), phase, weight: null } }
}

function halted(plan: Plan, around: Surroundings, arms: Arms): Rebuilt {
  const { stable, candidate, because, now: since } = arms
  const { route } = around
  const traffic = trafficOf(plan)
  const found =
    route === undefined
      ? undefined
      : traffic.weightIn(route, plan.route, { stable, candidate, beside: around.beside[candidate.slot] })
  if (found?.is !== 'weight') return none(found?.message ?? `there is no ${traffic.kind} ${plan.route.name}`)
  const message = `its state was made again from the record of release ${stable.release}`
  const phase = { is: 'Halted', because, message, since } as const
  return { is: 'rebuilt', state: { ...stateOf(plan, around, arms), phase, weight: found.weight } }
}

function stateOf(plan: Plan, around: Surroundings, arms: Arms): Omit<State, 'phase' | 'weight'> {
  const { id, owner, now, stable, candidate, because } = arms
  const why = `${because}: made again from the records of releases`
  return {
    schema: stateSchema,
    id,
    operation: 'deploy',
    plan: { ...plan, image: candidate.image, version: candidate.version },
    // Nobody who still holds an older fence may write after this.
    fence: fenceAround(around) + 1,
    seq: 0,
    stable,
    candidate,
    original: originals(plan, around, arms),
    created: [],
    intent: null,
    judge: nothingJudged,
    startedAt: now,
    deadline: later(now, plan.deadlineSeconds),
    owner,
    preempt: null,
    bad: [],
    log: [{ seq: 0, at: now, phase: 'Halted', what: 'rebuild', why, weight: null }],
  }
}

/** The route keeps its place for the other slot, as after a promotion; that slot ends without pods where it is ours. */
function originals(plan: Plan, around: Surroundings, { stable, candidate }: Arms): readonly Original[] {
  const { route } = around
  const traffic = trafficOf(plan)
  const deployment = around[candidate.slot].deployment
  const isOurs = deployment !== undefined && fenceOn(deployment) !== undefined
  return [
    { ref: { kind: traffic.kind, name: plan.route.name }, uid: route?.metadata.uid ?? '', fields: [] },
    { ref: { kind: 'Deployment', name: stable.deployment }, uid: stable.uid ?? '', fields: [] },
    ...(deployment === undefined
      ? []
      : [
          {
            ref: { kind: 'Deployment', name: candidate.deployment } as const,
            uid: deployment.metadata.uid ?? '',
            fields: isOurs ? [{ path: '/spec/replicas', value: 0 }] : [],
          },
        ]),
  ]
}

function slotIn(plan: Plan, around: Surroundings, slot: 'a' | 'b'): Slot {
  return servingRelease(plan, { ...around, serving: { is: 'slot', slot } }, undefined)
}

function isOnRecord({ releases }: Surroundings, { release }: Slot): boolean {
  return releases.some((one) => one.release === release)
}

/** The highest fence on what a rollout may change; 0 when there is none. */
function fenceAround({ a, b, route, beside }: Surroundings): number {
  const objects = [a.deployment, a.service, b.deployment, b.service, route, beside.a, beside.b]
  return Math.max(0, ...objects.map(fenceIn))
}

function fenceIn(manifest: Manifest | undefined): number {
  const fence = manifest === undefined ? undefined : fenceOn(manifest)
  return fence !== undefined && Number.isSafeInteger(fence) ? fence : 0
}

function none(message: string): Rebuilt {
  return { is: 'none', message }
}
