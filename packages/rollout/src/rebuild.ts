import { servingRelease } from './begin.ts'
import type { Instant } from './instant.ts'
import { later } from './instant.ts'
import { at, isList, type Json } from './json.ts'
import { nothingJudged } from './judge.ts'
import type { Manifest } from './kubernetes/cluster.ts'
import { fenceOn } from './kubernetes/fence.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { slotNames } from './kubernetes/workload.ts'
import type { Plan } from './plan.ts'
import { capacityOf } from './readiness.ts'
import { hostedSoFar } from './rebuild-hosted.ts'
import { rolledSoFar } from './rebuild-rolling.ts'
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
  /** Releases that were rolled back from, as far as that is known without the state. */
  readonly bad: readonly number[]
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
  if (plan.strategy === 'rolling') return rolled(plan, around, asked)
  if (route === undefined) return none(`there is no ${trafficOf(plan).kind} ${plan.route.name}`)
  if (trafficOf(plan).host !== undefined) return hosted(plan, around, asked)
  const slots = { a: slotIn(plan, around, 'a'), b: slotIn(plan, around, 'b') }
  const { serving } = around
  if (serving.is === 'slot') {
    const [stable, candidate] = serving.slot === 'a' ? [slots.b, slots.a] : [slots.a, slots.b]
    if (stable.replicas === 0) return over(plan, around, { ...asked, stable, candidate })
  }
  const isBad = ({ release }: Slot) => Number(asked.bad.includes(release))
  const whole = [slots.a, slots.b]
    .filter((slot) => isOnRecord(around, slot) && slot.replicas > 0)
    .filter((slot) => capacityOf(around[slot.slot]) >= slot.replicas)
    .sort((one, other) => isBad(one) - isBad(other) || one.release - other.release)
  const served = plan.strategy === 'shadow' ? whole.find((slot) => isServing(plan, around, slot)) : undefined
  const stable = served ?? whole.find(asked.wants) ?? whole[0]
  if (stable === undefined) return none('no slot is ready with a release that is on record')
  const candidate = slots[stable.slot === 'a' ? 'b' : 'a']
  const replicas = Math.max(stable.replicas, candidate.replicas)
  return halted(plan, around, { ...asked, stable: { ...stable, replicas }, candidate })
}

interface Arms extends Rebuilding {
  readonly stable: Slot
  readonly candidate: Slot
}

/** One that is done; where a newer release was rolled back from, what serves was restored and is not left again. */
function over(plan: Plan, around: Surroundings, arms: Arms): Rebuilt {
  const { bad, now: since, candidate } = arms
  const isRestored = bad.some((release) => release > candidate.release)
  const state = stateOf(plan, around, arms)
  return {
    is: 'rebuilt',
    state: isRestored
      ? { ...state, operation: 'rollback', phase: { is: 'RolledBack', because: [], since }, weight: null }
      : { ...state, phase: { is: 'Succeeded', since }, weight: null },
  }
}

function rolled(plan: Plan, around: Surroundings, asked: Rebuilding): Rebuilt {
  const found = rolledSoFar(plan, around, asked)
  if (found.is === 'none') return none(found.message)
  const { stable, candidate } = found
  const arms = { ...asked, stable, candidate }
  if (found.is === 'over') return over(plan, around, arms)
  const { original, weight } = found
  const message = `${madeAgain(stable)}; minReadySeconds, progressDeadlineSeconds and strategy of the Deployment are on no record: apply its manifest again when it serves`
  const phase = { is: 'Halted', because: asked.because, message, since: asked.now } as const
  return { is: 'rebuilt', state: { ...stateOf(plan, around, arms), original, phase, weight } }
}

function hosted(plan: Plan, around: Surroundings, asked: Rebuilding): Rebuilt {
  const found = hostedSoFar(plan, around, asked)
  if (found.is === 'none') return none(found.message)
  const { stable, candidate } = found
  const arms = { ...asked, stable, candidate }
  if (found.is === 'over') {
    const ended = over(plan, around, arms)
    return ended.is === 'none' ? ended : { is: 'rebuilt', state: { ...ended.state, original: [] } }
  }
  const { original, weight } = found
  const phase = {
    is: 'Halted',
    because: asked.because,
    message: madeAgain(stable),
    since: asked.now,
  } as const
  return { is: 'rebuilt', state: { ...stateOf(plan, around, arms), original, phase, weight } }
}

function madeAgain({ release }: Slot): string {
  return `its state was made again from the record of release ${release}`
}

/** Of a shadow, the one that answers is no matter of choice. */
function isServing(plan: Plan, { route, beside }: Surroundings, stable: Slot): boolean {
  const candidate = { ...stable, ...slotNames(plan, stable.slot === 'a' ? 'b' : 'a') }
  if (route === undefined) return false
  const arms = { stable, candidate, beside: beside[candidate.slot] }
  return trafficOf(plan).weightIn(route, plan.route, arms).is === 'weight'
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
  const message = madeAgain(stable)
  const phase = { is: 'Halted', because, message, since } as const
  return { is: 'rebuilt', state: { ...stateOf(plan, around, arms), phase, weight: found.weight } }
}

function stateOf(plan: Plan, around: Surroundings, arms: Arms): Omit<State, 'phase' | 'weight'> {
  const { id, owner, now, stable, candidate, because, bad } = arms
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
    bad,
    log: [{ seq: 0, at: now, phase: 'Halted', what: 'rebuild', why, weight: null }],
  }
}

/**
 * The route keeps its place for the other slot, as after a promotion, but no mirror of a shadow; that slot ends without
 * pods where it is ours.
 */
function originals(plan: Plan, around: Surroundings, { stable, candidate }: Arms): readonly Original[] {
  const { route } = around
  const traffic = trafficOf(plan)
  const deployment = around[candidate.slot].deployment
  const isOurs = deployment !== undefined && fenceOn(deployment) !== undefined
  const isShadow = plan.strategy === 'shadow' && route !== undefined
  const paths = isShadow ? traffic.fields(route, plan.route, { stable, candidate }) : []
  const own = { ref: { kind: traffic.kind, name: plan.route.name }, uid: route?.metadata.uid ?? '' }
  return [
    isShadow
      ? { ...own, fields: paths.map((path) => withoutMirror(path, at(route, path))), weight: null }
      : { ...own, fields: [] },
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

/** A field that holds a mirror, without it: a list keeps what else the user has in it. */
function withoutMirror(path: string, value: Json | undefined): Original['fields'][number] {
  const rest = (isList(value) ? value : []).filter((one) => {
    const type = at(one, '/type')
    return type !== undefined && type !== 'RequestMirror'
  })
  return rest.length === 0 ? { path } : { path, value: rest }
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
