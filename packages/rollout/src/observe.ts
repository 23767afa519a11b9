import { caughtUp } from './caught-up.ts'
import { stampsOf } from './config.ts'
import { later, secondsBetween } from './instant.ts'
import { at, isList } from './json.ts'
import { trialOf } from './judge.ts'
import { type Cluster, kinds, type Labels, type Manifest, type Ref } from './kubernetes/cluster.ts'
import { releaseName } from './kubernetes/names.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { Host, Place } from './kubernetes/traffic/traffic.ts'
import { podLabels, selectorLabels } from './kubernetes/workload.ts'
import type { Command, Observation, SlotSeen } from './observation.ts'
import { podsByRelease } from './rolling-arms.ts'
import { isExposed } from './scene.ts'
import type { Slot, State } from './state.ts'
import type { Arms, Look, Window } from './telemetry/telemetry.ts'
import { type Watch, watchedIn } from './watch.ts'
import type { World } from './world.ts'

/**
 * Reads all that a decision on a rollout is made of, and no more: the cluster first, then telemetry when a look is due.
 * While an intent is pending, its object alone says how it goes on.
 */
export async function observe(world: World, state: State, command: Command): Promise<Observation> {
  const { plan, intent } = state
  if (intent !== null) {
    const target = await world.cluster.get(intent.ref)
    return { ...unseen, now: world.clock.now(), command, target }
  }
  const reader = readOnce(caughtUp(world.cluster, world.clock))
  const traffic = trafficOf(plan)
  const besideRef = traffic.beside?.ref(plan.route, state.candidate)
  const record = (release: number) =>
    reader({ kind: 'ControllerRevision', name: releaseName(plan.name, release) })
  const isStarting = state.phase.is === 'Planned'
  // None of these waits for another: over a long way to the API server they take as long as the slowest.
  const [route, beside, { stable, candidate }, touched, ofStable, ofCandidate] = await Promise.all([
    reader({ kind: traffic.kind, name: plan.route.name }),
    besideRef === undefined ? undefined : reader(besideRef),
    slotsSeen(world.cluster, reader, state),
    Promise.all([...state.original, ...state.created].map(({ ref }) => reader(ref))),
    isStarting ? record(state.stable.release) : undefined,
    isStarting || state.phase.is === 'Promoting' ? record(state.candidate.release) : undefined,
  ])
  const records = { stable: ofStable, candidate: ofCandidate }
  const config = await configOf(world.cluster, state, { records, stable, candidate })
  const heard = await listen(world, state, { stable, candidate })
  const now = world.clock.now()
  return { ...unseen, now, command, stable, candidate, route, beside, records, touched, ...config, ...heard }
}

const nothing: SlotSeen = { deployment: undefined, service: undefined, pods: [], endpoints: null }

/** What an observation says of what was not looked at. */
const unseen: Omit<Observation, 'now' | 'command'> = {
  stable: nothing,
  candidate: nothing,
  route: undefined,
  beside: undefined,
  target: undefined,
  records: { stable: undefined, candidate: undefined },
  touched: [],
  looks: [],
  serverNow: null,
}

/** Reads what there is of both slots; of a rolling update, which are two kinds of pods of one Deployment. */
async function slotsSeen(
  cluster: Cluster,
  read: (ref: Ref) => Promise<Manifest | undefined>,
  state: State,
): Promise<Pick<Observation, 'stable' | 'candidate'>> {
  const { plan, stable, candidate } = state
  const { host, kind } = trafficOf(plan)
  if (host !== undefined) {
    const route = host.revisions === undefined ? undefined : await read({ kind, name: plan.route.name })
    // Where one controller makes both, each of its objects may matter in each phase.
    const seen = (slot: Slot) => {
      const isRenamed = host.revisions !== undefined
      const place = isRenamed ? host.place(plan.route, route, slot.slot) : slot
      return hostedSeen(cluster, read, { route, host, place })
    }
    const [seenStable, seenCandidate] = await Promise.all([seen(stable), seen(candidate)])
    return { stable: seenStable, candidate: seenCandidate }
  }
  if (plan.strategy !== 'rolling') {
    const watched = watchedIn(state)
    const [seenStable, seenCandidate] = await Promise.all([
      slotSeen(cluster, read, stable, { watch: watched.stable }),
      slotSeen(cluster, read, candidate, { watch: watched.candidate }),
    ])
    return { stable: seenStable, candidate: seenCandidate }
  }
  const { deployment, pods, ...rest } = await wholeSeen(cluster, read, stable.deployment)
  const arms = podsByRelease(pods, plan.target.container, candidate.image)
  return {
    stable: { deployment, ...rest, pods: arms.stable },
    candidate: { deployment, ...rest, pods: arms.candidate },
  }
}

/** Reads a Deployment with all of its pods, whatever they run; its Service is not looked at. */
export async function wholeSeen(
  cluster: Cluster,
  read: (ref: Ref) => Promise<Manifest | undefined>,
  name: string,
): Promise<SlotSeen> {
  const deployment = await read({ kind: 'Deployment', name })
  const pods = deployment === undefined ? [] : await cluster.list('Pod', selectorLabels(deployment))
  return { deployment, service: undefined, pods, endpoints: null }
}

/** How a slot is looked at: how much of it, and by which labels its pods are found. */
interface Looking {
  readonly watch?: Watch
  readonly labelsOf?: (deployment: Manifest, slot: Pick<Slot, 'slot'>) => Labels
}

/** Reads what there is of one slot, or as much as is watched: its Deployment, Service, endpoints, and pods by their labels. */
export async function slotSeen(
  cluster: Cluster,
  read: (ref: Ref) => Promise<Manifest | undefined>,
  slot: Pick<Slot, 'slot' | 'deployment' | 'service'>,
  { watch = 'whole', labelsOf = podLabels }: Looking = {},
): Promise<SlotSeen> {
  const { deployment: name, service: serviceName } = slot
  if (watch === 'deployment') return { ...nothing, deployment: await read({ kind: 'Deployment', name }) }
  const pods = async () => {
    const deployment = await read({ kind: 'Deployment', name })
    const isListed = watch === 'whole' && deployment !== undefined
    return { deployment, pods: isListed ? await cluster.list('Pod', labelsOf(deployment, slot)) : [] }
  }
  const endpoints = async () => {
    const service = await read({ kind: 'Service', name: serviceName })
    const labels = { 'kubernetes.io/service-name': serviceName }
    const slices = service === undefined ? [] : await cluster.list('EndpointSlice', labels)
    return { service, endpoints: service === undefined ? null : readyEndpoints(slices) }
  }
  const [ofPods, ofEndpoints] = await Promise.all([pods(), endpoints()])
  return { ...ofPods, ...ofEndpoints }
}

/** Reads what the controller of a route has made for a slot; what it made for another, under a name that is behind, is nothing. */
export async function hostedSeen(
  cluster: Cluster,
  read: (ref: Ref) => Promise<Manifest | undefined>,
  {
    route,
    host: { revisions },
    place,
  }: { readonly route: Manifest | undefined; readonly host: Host; readonly place: Place },
): Promise<SlotSeen> {
  const seen = await slotSeen(cluster, read, place, { labelsOf: selectorLabels })
  if (revisions === undefined || route === undefined || seen.deployment === undefined) return seen
  if (!revisions.isOf(seen.deployment, place.slot)) return nothing
  return revisions.isServed(route, place) ? seen : { ...seen, endpoints: 0 }
}

/** Looks at what a release runs with when it is about to be recorded, and at no other time: each is a request. */
async function configOf(
  cluster: Cluster,
  { phase, operation }: State,
  seen: Pick<Observation, 'records' | 'stable' | 'candidate'>,
): Promise<Pick<Observation, 'config'>> {
  if (operation === 'rollback') return {}
  const arm =
    phase.is === 'Planned'
      ? ('stable' as const)
      : phase.is === 'Promoting'
        ? ('candidate' as const)
        : undefined
  if (arm === undefined || seen.records[arm] !== undefined) return {}
  return { config: await stampsOf(cluster, at(seen[arm].deployment, '/spec/template')) }
}

/** Reads each object at most once. */
export function readOnce(cluster: Pick<Cluster, 'get'>): (ref: Ref) => Promise<Manifest | undefined> {
  const seen = new Map<string, Promise<Manifest | undefined>>()
  return (ref) => {
    const key = `${kinds[ref.kind].plural}/${ref.name}`
    const known = seen.get(key) ?? cluster.get(ref)
    seen.set(key, known)
    return known
  }
}

async function listen(
  world: World,
  state: State,
  seen: { readonly stable: SlotSeen; readonly candidate: SlotSeen },
): Promise<Pick<Observation, 'looks' | 'serverNow' | 'dispersion'>> {
  if (isUnmeasured(state))
    return { looks: [], serverNow: null, dispersion: await measured(world, state, seen) }
  const { judge, plan } = state
  // Without a step nothing is judged: the controller rolls a rolling update whole.
  if (!isExposed(state) || state.operation === 'rollback' || plan.steps.length === 0)
    return { looks: [], serverNow: null }
  const arms: Arms = {
    stable: seen.stable.pods.map(({ metadata }) => metadata.name),
    candidate: seen.candidate.pods.map(({ metadata }) => metadata.name),
    since: state.startedAt,
  }
  const questions = world.analyses(trialOf(state)).map(({ question }) => question)
  const serverNow = (await world.telemetry.now()) ?? null
  if (serverNow === null) {
    const now = judge.until ?? state.startedAt
    const void_ = (question: string): Look => ({
      is: 'void',
      question,
      window: { from: now, to: now },
      because: 'no-answer',
      message: 'the metrics server does not answer',
    })
    return { looks: questions.map(({ name }) => void_(name)), serverNow }
  }
  if (judge.until === null) return { looks: [], serverNow }
  const window: Window = { from: judge.until, to: later(serverNow, -plan.judge.telemetryLagSeconds) }
  if (secondsBetween(window.from, window.to) < plan.judge.lookSeconds) return { looks: [], serverNow }
  const looks = await Promise.all(questions.map((question) => world.telemetry.look(question, arms, window)))
  return { looks, serverNow }
}

/** Bursts are measured before the first change is made, once. */
function isUnmeasured({ phase, operation, judge, plan }: State): boolean {
  const isTried = judge.dispersion !== null || plan.steps.length === 0
  return phase.is === 'Planned' && operation === 'deploy' && !isTried
}

async function measured(
  world: World,
  { plan }: State,
  { stable }: { readonly stable: SlotSeen },
): Promise<Readonly<Record<string, number>>> {
  const until = await world.telemetry.now()
  if (until === undefined) return {}
  const pods = stable.pods.map(({ metadata }) => metadata.name)
  const found: Record<string, number> = {}
  for (const { is, question } of plan.judge.criteria) {
    if (is === 'shift') continue
    const bursts = await world.telemetry.bursts(question, pods, until)
    if (bursts !== undefined) found[question.name] = bursts
  }
  return found
}

function readyEndpoints(slices: readonly Manifest[]): number {
  const endpoints = slices.flatMap((slice) => {
    const listed = at(slice, '/endpoints')
    return isList(listed) ? listed : []
  })
  // An endpoint that says nothing of its readiness is ready, by the API's definition.
  return endpoints.filter((endpoint) => at(endpoint, '/conditions/ready') !== false).length
}
