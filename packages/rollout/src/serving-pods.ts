import type { Cluster } from './kubernetes/cluster.ts'
import { slotLabel } from './kubernetes/names.ts'
import { trafficOf } from './kubernetes/traffic/catalogue.ts'
import { selectorLabels } from './kubernetes/workload.ts'
import type { Plan } from './plan.ts'

/** A Deployment whose pods are looked for, and the slot that they are of; without one, whichever there are. */
export interface Serving {
  readonly deployment: string
  readonly slot?: 'a' | 'b'
  /** The plan of the slot's rollout: where each release is a revision, its Deployment has another name by now. */
  readonly plan?: Pick<Plan, 'route' | 'strategy'>
}

/** Lists the names of a Deployment's pods; those of another slot that its selector finds as well are left out. */
export async function servingPods(cluster: Cluster, serving: Serving): Promise<readonly string[]> {
  const { slot } = serving
  const deployment = await cluster.get({ kind: 'Deployment', name: await nameOf(cluster, serving) })
  if (deployment === undefined) return []
  const pods = await cluster.list('Pod', selectorLabels(deployment))
  const isOwn = (of: string | undefined) => of === undefined || slot === undefined || of === slot
  return pods
    .filter(({ metadata }) => isOwn(metadata.labels?.[slotLabel]))
    .map(({ metadata }) => metadata.name)
}

async function nameOf(cluster: Cluster, { deployment, slot, plan }: Serving): Promise<string> {
  if (slot === undefined || plan === undefined) return deployment
  const { host, kind } = trafficOf(plan)
  if (host?.revisions === undefined) return deployment
  const route = await cluster.get({ kind, name: plan.route.name })
  return host.place(plan.route, route, slot).deployment
}
