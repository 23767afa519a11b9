import type { Message } from '@ml-actions/verdict/faults'
import type { Cluster, Manifest } from './kubernetes/cluster.ts'
import { lackOf } from './kubernetes/gateway-features.ts'
import { lackOfKind } from './kubernetes/installed.ts'
import { kindLabel, nameLabel } from './kubernetes/names.ts'
import { placeOf } from './kubernetes/place.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import type { SeenWeight, Slots } from './kubernetes/traffic/traffic.ts'
import type { SlotSeen } from './observation.ts'
import { hostedSeen, readOnce, slotSeen, wholeSeen } from './observe.ts'
import { type Plan, percent } from './plan.ts'
import { type Release, releasesIn } from './record.ts'
import type { Slot } from './state.ts'

/** What is there before a rollout begins. */
export interface Surroundings {
  readonly a: SlotSeen
  readonly b: SlotSeen
  readonly route: Manifest | undefined
  /** The object beside the route, where the slot is the candidate's. */
  readonly beside: { readonly a: Manifest | undefined; readonly b: Manifest | undefined }
  /** The Service that a candidate's is made after. */
  readonly service: Manifest | undefined
  /** What the cluster lacks to know the route's kind at all. */
  readonly unknown: Message | undefined
  /** Which slot serves all traffic; or why that cannot be said. */
  readonly serving: { readonly is: 'slot'; readonly slot: 'a' | 'b' } | Exclude<SeenWeight, { is: 'weight' }>
  /** Releases on record, oldest first; records that cannot be read are left out. */
  readonly releases: readonly Release[]
  /** What a gateway's class lacks of what the strategy needs; undefined when nothing is missing. */
  readonly unsupported: string | undefined
}

/** Reads what is there before a rollout begins. */
export async function survey(cluster: Cluster, plan: Pick<Plan, 'name' | 'strategy' | 'target' | 'route'>) {
  const read = readOnce(cluster)
  const traffic = trafficOf(plan)
  const isRolling = plan.strategy === 'rolling'
  const isAlone = isRolling || traffic.host !== undefined
  const readRoute = () => read({ kind: traffic.kind, name: plan.route.name })
  // Only what another controller makes is named in the route.
  const place = async (name: 'a' | 'b') =>
    placeOf(plan, traffic.host === undefined ? undefined : await readRoute(), name)
  const slotOf = async (name: 'a' | 'b') => {
    if (isRolling) return name === 'a' ? wholeSeen(cluster, read, plan.target.deployment) : nothingSeen
    const { host } = traffic
    if (host === undefined) return slotSeen(cluster, read, await place(name))
    return hostedSeen(cluster, read, { route: await readRoute(), host, place: await place(name) })
  }
  const besideOf = async (name: 'a' | 'b') => {
    const ref = traffic.beside?.ref(plan.route, await place(name))
    return ref === undefined ? undefined : read(ref)
  }
  const lacks = async () => {
    const { kind, feature } = traffic
    const route = await readRoute()
    if (route === undefined) return { unknown: await lackOfKind(cluster, kind), unsupported: undefined }
    const unsupported = feature === undefined ? undefined : await lackOf(cluster, route, feature)
    return { unknown: undefined, unsupported }
  }
  const [route, { unknown, unsupported }, a, b, service, records, besideA, besideB] = await Promise.all([
    readRoute(),
    lacks(),
    slotOf('a'),
    slotOf('b'),
    isAlone ? undefined : read({ kind: 'Service', name: plan.target.service }),
    cluster.list('ControllerRevision', { [nameLabel]: plan.name, [kindLabel]: 'release' }),
    besideOf('a'),
    besideOf('b'),
  ])
  const beside = { a: besideA, b: besideB }
  const releases = releasesIn(records)
  const serving = servingIn(route, plan, beside)
  return { a, b, route, beside, service, serving, unknown, releases, unsupported } satisfies Surroundings
}

/** The slot that a rolling update has not. */
const nothingSeen: SlotSeen = { deployment: undefined, service: undefined, pods: [], endpoints: null }

/** Tells which slot has all of the traffic. */
export function servingIn(
  route: Manifest | undefined,
  plan: Pick<Plan, 'strategy' | 'target' | 'route'>,
  beside: Surroundings['beside'],
): Surroundings['serving'] {
  const traffic = trafficOf(plan)
  if (route === undefined) return { is: 'foreign', message: `there is no ${traffic.kind} ${plan.route.name}` }
  if (plan.strategy === 'rolling') return { is: 'slot', slot: 'a' }
  if (traffic.beside?.isMade === true && beside.b !== undefined) {
    const { kind, metadata } = beside.b
    return { is: 'foreign', message: `${kind} ${metadata.name} is there, and no rollout is under way` }
  }
  const found = traffic.weightIn(route, plan.route, { ...armsOf(plan, route, 'b'), beside: beside.b })
  const turned = traffic.weightIn(route, plan.route, { ...armsOf(plan, route, 'a'), beside: beside.a })
  if (found.is === 'weight' && (found.weight === null || found.weight === percent(0)))
    return { is: 'slot', slot: 'a' }
  // A route that names only slot b is not the rollout's when it is read with a as the stable slot.
  if (turned.is === 'weight' && (turned.weight === null || turned.weight === percent(0)))
    return { is: 'slot', slot: 'b' }
  if (found.is === 'foreign') return found
  const message = `${traffic.kind} ${plan.route.name} splits its traffic, and no rollout is under way`
  return { is: 'foreign', message }
}

/** The slots as they are named before a rollout knows more of them. */
function armsOf(
  plan: Pick<Plan, 'route' | 'strategy' | 'target'>,
  route: Manifest,
  candidate: 'a' | 'b',
): Slots {
  const slot = (name: 'a' | 'b'): Slot => ({
    ...placeOf(plan, route, name),
    release: 0,
    uid: null,
    image: '',
    version: '',
    replicas: 0,
  })
  return { stable: slot(candidate === 'a' ? 'b' : 'a'), candidate: slot(candidate) }
}
