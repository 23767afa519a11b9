import { stampsOf } from './config.ts'
import { later, secondsBetween } from './instant.ts'
import { at, isList } from './json.ts'
import { trialOf } from './judge.ts'
import { type Cluster, kinds, type Labels, type Manifest, type Ref } from './kubernetes/cluster.ts'
import { releaseName } from './kubernetes/names.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { podLabels, selectorLabels } from './kubernetes/workload.ts'
import type { Command, Observation, SlotSeen } from './observation.ts'
import { podsByRelease } from './rolling-arms.ts'
import { isExposed } from './scene.ts'
import type { Slot, State } from './state.ts'
import type { Arms, Look, Window } from './telemetry/telemetry.ts'
import type { World } from './world.ts'

/** Reads all that a decision on a rollout is made of: the cluster first, then telemetry when a look is due. */
export async function observe(world: World, state: State, command: Command): Promise<Observation> {
  const reader = readOnce(world.cluster)
  const { plan, intent } = state
  const traffic = trafficOf(plan)
  const route = await reader({ kind: traffic.kind, name: plan.route.name })
  const besideRef = traffic.beside?.ref(plan.route, state.candidate)
  const beside = besideRef === undefined ? undefined : await reader(besideRef)
  const { stable, candidate } = await slotsSeen(world.cluster, reader, state)
  const touched: (Manifest | undefined)[] = []
  for (const { ref } of [...state.original, ...state.created]) touched.push(await reader(ref))
  const target = intent === null ? undefined : await reader(intent.ref)
  const record = (release: number) =>
    reader({ kind: 'ControllerRevision', name: releaseName(plan.name, release) })
  const isStarting = state.phase.is === 'Planned'
  const records = {
    stable: isStarting ? await record(state.stable.release) : undefined,
    candidate:
      isStarting || state.phase.is === 'Promoting' ? await record(state.candidate.release) : undefined,
  }
  const config = await configOf(world.cluster, state, { records, stable, candidate })
  const heard = await listen(world, state, { stable, candidate })
  const now = world.clock.now()
  return { now, command, stable, candidate, route, beside, target, records, touched, ...config, ...heard }
}

/** Reads what there is of both slots; of a rolling update, which are two kinds of pods of one Deployment. */
async function slotsSeen(
  cluster: Cluster,
  read: (ref: Ref) => Promise<Manifest | undefined>,
  { plan, stable, candidate }: State,
): Promise<Pick<Observation, 'stable' | 'candidate'>> {
  if (plan.strategy !== 'rolling') {
    const labels = trafficOf(plan).host === undefined ? podLabels : selectorLabels
    return {
      stable: await slotSeen(cluster, read, stable, labels),
      candidate: await slotSeen(cluster, read, candidate, labels),
    }
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

/** Reads what there is of one slot: its Deployment, Service, ready endpoints, and the pods that carry its labels. */
export async function slotSeen(
  cluster: Cluster,
  read: (ref: Ref) => Promise<Manifest | undefined>,
  slot: Pick<Slot, 'slot' | 'deployment' | 'service'>,
  labelsOf: (deployment: Manifest, slot: Pick<Slot, 'slot'>) => Labels = podLabels,
): Promise<SlotSeen> {
  const deployment = await read({ kind: 'Deployment', name: slot.deployment })
  const service = await read({ kind: 'Service', name: slot.service })
  const pods = deployment === undefined ? [] : await cluster.list('Pod', labelsOf(deployment, slot))
  const labels = { 'kubernetes.io/service-name': slot.service }
  const slices = service === undefined ? [] : await cluster.list('EndpointSlice', labels)
  return { deployment, service, pods, endpoints: service === undefined ? null : readyEndpoints(slices) }
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
export function readOnce(cluster: Cluster): (ref: Ref) => Promise<Manifest | undefined> {
  const seen = new Map<string, Manifest | undefined>()
  return async (ref) => {
    const key = `${kinds[ref.kind].plural}/${ref.name}`
    if (!seen.has(key)) seen.set(key, await cluster.get(ref))
    return seen.get(key)
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
  const looks: Look[] = []
  for (const question of questions) looks.push(await world.telemetry.look(question, arms, window))
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
