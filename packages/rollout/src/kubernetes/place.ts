import type { SlotSeen } from '../observation.ts'
import type { Plan } from '../plan.ts'
import type { Manifest } from './cluster.ts'
import { trafficOf } from './traffic/catalogue.ts'
import type { Place } from './traffic/traffic.ts'
import { imageIn, slotNames } from './workload.ts'

/** Names a slot's Deployment and Service: those that a rollout makes, or those that the route's own controller does. */
export function placeOf(
  plan: Pick<Plan, 'route' | 'strategy' | 'target'>,
  route: Manifest | undefined,
  slot: 'a' | 'b',
): Place {
  return trafficOf(plan).host?.place(plan.route, route, slot) ?? slotNames(plan, slot)
}

/** Reads which release a slot runs: an image, or the address of a model; undefined when it runs none. */
export function releaseAt(
  plan: Pick<Plan, 'image' | 'route' | 'strategy' | 'target'>,
  around: { readonly a: SlotSeen; readonly b: SlotSeen; readonly route: Manifest | undefined },
  slot: 'a' | 'b',
): string | undefined {
  const { host } = trafficOf(plan)
  const { deployment } = around[slot]
  if (host === undefined)
    return deployment === undefined ? undefined : imageIn(deployment, plan.target.container)
  if (around.route === undefined) return undefined
  return host.release(around.route, host.place(plan.route, around.route, slot), plan.image)
}
