import type { Analysis } from './analyses/analysis.ts'
import { decide } from './decide.ts'
import { type Instant, later } from './instant.ts'
import { begun, closed, entered } from './journal.ts'
import { at, isList, type Json, type JsonObject } from './json.ts'
import { type Manifest, type Ref, refInWords } from './kubernetes/cluster.ts'
import { releaseName } from './kubernetes/names.ts'
import { surgeFor } from './kubernetes/rolling-update.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Observation, SlotSeen } from './observation.ts'
import { imaginedPods } from './rolling-arms.ts'
import { isExposed } from './scene.ts'
import type { Intent, Slot, State } from './state.ts'
import type { Surroundings } from './survey.ts'
import type { Look } from './telemetry/telemetry.ts'
import { applied, type Things, thingsIn } from './things.ts'

/** How a rollout goes when all goes well: every change in order, the state that it ends in, and the least time it takes. */
export interface Imagined {
  readonly intents: readonly Intent[]
  /** The objects as they are before the first change. */
  readonly there: Things
  readonly end: State
  /** The object that holds the weight, as it is then. */
  readonly route: Manifest | undefined
  readonly seconds: number
}

/** Decisions after which something goes in a circle. */
const mostDecisions = 20_000

/**
 * Runs the machine's own decisions on what was seen, in a world where each change takes effect at once, every pod
 * is ready and every look passes. Nothing is sent; the same state and surroundings give the same answer.
 */
export function imagine(begins: State, around: Surroundings): Imagined {
  const things = thingsIn(around, begins)
  const intents: Intent[] = []
  const start = begins.phase.since
  let state = begins
  let now = start
  const there = new Map(things)
  for (let count = 0; count < mostDecisions; count += 1) {
    const action = decide(state, observed(state, things, now), () => [optimist])
    switch (action.is) {
      case 'end':
        return {
          intents,
          there,
          end: state,
          route: things.get(refInWords(routeOf(state))),
          seconds: (Date.parse(now) - Date.parse(start)) / 1000,
        }
      case 'wait':
        state = { ...state, judge: action.judge }
        now = afterWait(state, now, action.seconds)
        break
      case 'move':
        state = entered({ ...state, judge: action.judge }, action.to, { ...action, now })
        break
      case 'drop':
        state = entered({ ...state, intent: null }, action.to, { ...action, what: 'drop', now })
        break
      case 'change':
        state = begun({ ...state, judge: action.judge }, action.intent, now)
        break
      case 'send':
        intents.push(action.intent)
        applied(things, action.intent)
        break
      case 'close':
        state = closed(state, action.intent, things.get(refInWords(action.intent.ref)), now)
    }
  }
  throw new TypeError(`the plan of ${begins.plan.name} does not end`)
}

function routeOf({ plan }: State): Ref {
  return { kind: trafficOf(plan).kind, name: plan.route.name }
}

/** The time for which the old release is kept is passed in one step, not poll by poll. */
function afterWait({ phase, plan, operation }: State, now: Instant, seconds: number): Instant {
  const kept = operation === 'rollback' ? 0 : plan.keepPreviousForSeconds
  const end = later(phase.since, kept)
  return phase.is === 'Keeping' && end > now ? end : later(now, seconds)
}

function observed(state: State, things: Things, now: Instant): Observation {
  const { plan, intent } = state
  const traffic = trafficOf(plan)
  const get = (ref: Ref) => things.get(refInWords(ref))
  const route = get(routeOf(state))
  const besideRef = traffic.beside?.ref(plan.route, state.candidate)
  const record = (release: number) =>
    get({ kind: 'ControllerRevision', name: releaseName(plan.name, release) })
  const listens = isExposed(state) && state.judge.until !== null
  return {
    now,
    command: 'resume',
    stable: seenOf(get, state, state.stable),
    candidate: { ...seenOf(get, state, state.candidate), pods: podsOf(state) },
    route: route === undefined ? undefined : (traffic.host?.obeyed(route) ?? accepted(route)),
    beside: besideRef === undefined ? undefined : get(besideRef),
    target: intent === null ? undefined : get(intent.ref),
    records: { stable: record(state.stable.release), candidate: record(state.candidate.release) },
    touched: [...state.original, ...state.created].map(({ ref }) => get(ref)),
    looks: listens ? [goodLook(now)] : [],
    serverNow: now,
  }
}

function seenOf(get: (ref: Ref) => Manifest | undefined, { plan }: State, slot: Slot): SlotSeen {
  if (trafficOf(plan).host !== undefined) return hostedSeen(slot)
  const found = get({ kind: 'Deployment', name: slot.deployment })
  const service = get({ kind: 'Service', name: slot.service })
  const replicas = at(found, '/spec/replicas') ?? 0
  const count = typeof replicas === 'number' ? replicas : 0
  const observedGeneration = found?.metadata.generation ?? 1
  const status = { observedGeneration, updatedReplicas: count, availableReplicas: count }
  const deployment = found === undefined ? undefined : { ...found, status }
  return { deployment, service, pods: [], endpoints: service === undefined ? null : count }
}

/** What another controller makes for a slot, all of it ready. */
function hostedSeen({ deployment: name, service: own, replicas }: Slot): SlotSeen {
  const deployment: Manifest = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, generation: 1 },
    spec: { replicas },
    status: { observedGeneration: 1, updatedReplicas: replicas, availableReplicas: replicas },
  }
  const service: Manifest = { apiVersion: 'v1', kind: 'Service', metadata: { name: own } }
  return { deployment, service, pods: [], endpoints: replicas }
}

/** The pods of a rolling update's step, all of them ready. */
function podsOf({ plan, weight, stable }: State): SlotSeen['pods'] {
  const isPart = plan.strategy === 'rolling' && weight !== null && weight < 100
  return isPart ? imaginedPods(surgeFor(weight, stable.replicas)) : []
}

/** A route whose every parent has accepted it as it is. */
function accepted(route: Manifest): Manifest {
  const parents = at(route, '/spec/parentRefs')
  const generation = route.metadata.generation
  const conditions = ['Accepted', 'ResolvedRefs'].map(
    (type): JsonObject => ({
      type,
      status: 'True',
      ...(generation === undefined ? {} : { observedGeneration: generation }),
    }),
  )
  const told = (isList(parents) ? parents : []).map((parentRef): Json => ({ parentRef, conditions }))
  return { ...route, status: { parents: told } }
}

function goodLook(now: Instant): Look {
  const arm = { requests: 1, bad: 0, pods: 1 }
  return {
    is: 'counted',
    question: optimist.name,
    window: { from: now, to: now },
    stable: arm,
    candidate: arm,
  }
}

/** Says yes to everything. */
const optimist: Analysis = {
  name: 'imagined',
  question: { is: 'counters', name: 'imagined', total: '', bad: '' },
  start: () => null,
  step: (kept) => kept,
  add: (kept) => kept,
  judge: () => ({
    analysis: 'imagined',
    outcome: 'pass',
    is: 'the step passes',
    wanted: 'a pass',
    facts: {},
  }),
}
